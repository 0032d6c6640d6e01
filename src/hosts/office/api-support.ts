/// <reference types="office-js" />

/** True when this Excel has the requirement set; whatever cannot be asked counts as missing. */
export function hasApi(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('ExcelApi', version);
  } catch {
    return false;
  }
}
