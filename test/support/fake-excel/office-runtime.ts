import type { Answer } from './message';

/** Microsoft's own client runtime, with what stands in for the Excel behind it. */
export interface OfficeRuntime {
  /** Receives every message instead of Excel. */
  readonly setTransport: (answer: (request: unknown) => Promise<Answer>) => void;
  /** Says which requirement sets of `ExcelApi` there are. */
  readonly setSupport: (hasApi: (version: string) => boolean) => void;
  /** Raises an event that concerns the whole workbook. */
  readonly raise: (category: number, type: number, message: string) => void;
}

/** What of the runtime's global `OfficeExtension` is needed; none of it is documented. */
export interface OfficeExtensionInternals {
  readonly SessionBase: { _overrideSession: unknown };
  readonly Constants: { readonly eventWorkbookId: string };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

/**
 * Puts a transport under the loaded runtime. Works with the pinned version of `@microsoft/office-js` only, by members
 * that it keeps for its own tests; fails at once when one of them is missing.
 */
export function attachRuntime(
  internals: OfficeExtensionInternals,
  setSupport: OfficeRuntime['setSupport'],
): OfficeRuntime {
  for (const name of ['_testSetRichApiMessageReadyImpl', '_testTriggerRichApiMessageEvent'] as const) {
    if (typeof internals[name] !== 'function') throw new Error(`office-js has no ${name} any more`);
  }
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    setSupport,
    setTransport: (answer) => {
      internals.SessionBase._overrideSession = {
        _resolveRequestUrlAndHeaderInfo: () =>
          Promise.resolve({ url: 'http://document.localhost/', headers: {} }),
        _createRequestExecutorOrNull: () => ({
          executeAsync: async (_custom: unknown, _flags: unknown, request: unknown) => ({
            HttpStatusCode: 200,
            ErrorCode: '',
            ErrorMessage: '',
            Headers: {},
            Body: await answer(request),
          }),
        }),
      };
    },
    raise: (messageCategory, messageType, message) =>
      internals._testTriggerRichApiMessageEvent({
        entries: [{ messageCategory, messageType, targetId: internals.Constants.eventWorkbookId, message }],
      }),
  };
}
