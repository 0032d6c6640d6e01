import { HostError, type HostErrorCode } from '../../core/host';

/** Excel's error codes are stable; its messages follow the language of Office and its error names differ by build. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'other-workbook',
  ItemNotFound: 'no-such-sheet',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  ServerBusy: 'busy',
  MergedRangeConflict: 'covered-cell',
};

/** Codes with which builds turn an undo group down, although the same work succeeds without one. */
const GROUP_REFUSALS: ReadonlySet<string> = new Set([
  'UndoNotSupported',
  'GeneralException',
  'InternalError',
]);

/** Excel's code of a failure, empty for anything that is not Excel's. */
export function excelCodeOf(error: unknown): string {
  if (error instanceof HostError || typeof error !== 'object' || error === null) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A failure as one that a person can act on; of an unforeseen one it tells the code and the place. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = excelCodeOf(error);
  const known = CODES[code];
  if (known !== undefined) return new HostError(known, known === 'unsupported' ? code : '');
  return new HostError('failed', [code || messageOf(error), locationOf(error)].filter(Boolean).join(', '));
}

export const isBusy = (error: unknown): boolean =>
  excelCodeOf(error) !== '' && hostErrorOf(error).code === 'busy';

export const refusesUndoGroup = (error: unknown): boolean => GROUP_REFUSALS.has(excelCodeOf(error));

/** True when less at a time may succeed: too much was asked, or Excel gave no reason. */
export const mayFitInParts = (error: unknown): boolean =>
  ['too-large', 'failed'].includes(hostErrorOf(error).code);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function locationOf(error: unknown): string {
  const { debugInfo } = (error ?? {}) as { readonly debugInfo?: { readonly errorLocation?: string } };
  return debugInfo?.errorLocation ?? '';
}
