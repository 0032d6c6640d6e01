import type { Unsubscribe } from '../../core/host';
import type { ExcelQueue } from './excel-queue';

/**
 * Adds a handler to an event of all sheets. After the answer's function is called, the handler hears nothing more,
 * also while Excel has not taken it off its list yet.
 */
export async function subscribe<A>(
  queue: ExcelQueue,
  eventOf: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<A>,
  handler: (event: A) => void,
): Promise<Unsubscribe> {
  let listening = true;
  const hear = (event: A): Promise<void> => {
    if (listening) handler(event);
    return Promise.resolve();
  };
  const added = await queue.run(async ({ context, sync }) => {
    const result = eventOf(context.workbook.worksheets).add(hear);
    await sync();
    return result;
  });
  return () => {
    if (!listening) return;
    listening = false;
    const removal = queue.run(
      async ({ sync }) => {
        added.remove();
        await sync();
      },
      { context: added.context },
    );
    // Nothing is heard any more in any case; Excel drops the handler at the latest when the pane closes.
    removal.catch(() => undefined);
  };
}
