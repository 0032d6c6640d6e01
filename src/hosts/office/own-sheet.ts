import { hasApi } from './api-support';

/**
 * Sheets that we made carry this property, which moves with them into the file and which nobody meets by chance. Excel
 * below ExcelApi 1.12 keeps none, so there we never call a sheet our own.
 */
const KEY = 'ziping.results';
const PROPERTIES = '1.12';

/** Signs a sheet as ours, with what tells later whether somebody changed it. */
export function signSheet(sheet: Excel.Worksheet, sign: string): void {
  if (hasApi(PROPERTIES)) sheet.customProperties.add(KEY, sign);
}

/** Queues the question for the sign of a sheet; after the round trip the answer is the sign, or `null`. */
export function askSign(sheet: Excel.Worksheet): () => string | null {
  if (!hasApi(PROPERTIES)) return () => null;
  const property = sheet.customProperties.getItemOrNullObject(KEY);
  property.load('value');
  return () => (property.isNullObject ? null : property.value);
}
