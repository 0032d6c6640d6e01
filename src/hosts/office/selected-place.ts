import { areaName, parseAreaName } from '../../core/grid/address';
import type { CellRange } from '../../core/grid/cell-range';
import type { ExcelQueue } from './excel-queue';

type Selection = Pick<Excel.WorksheetSelectionChangedEventArgs, 'address' | 'worksheetId'>;

/**
 * Tells the places that a person selects, as cells. The event names the sheet by its id only; while its name is being
 * asked, later selections take the place of earlier ones.
 */
export class SelectedPlace {
  private readonly queue: ExcelQueue;
  private readonly tell: (at: CellRange) => void;
  private latest: Selection | null = null;

  constructor(queue: ExcelQueue, tell: (at: CellRange) => void) {
    this.queue = queue;
    this.tell = tell;
  }

  readonly hear = (event: Selection): void => {
    const isAsking = this.latest !== null;
    this.latest = event;
    // A selection that cannot be told, since its sheet is gone or a cell is being edited, concerns nobody.
    if (!isAsking) this.ask().catch(() => undefined);
  };

  private async ask(): Promise<void> {
    try {
      await this.queue.run(async ({ context, sync }) => {
        for (let heard = this.latest; heard !== null; heard = this.latest === heard ? null : this.latest) {
          const sheet = context.workbook.worksheets.getItem(heard.worksheetId);
          sheet.load('name');
          await sync();
          if (this.latest === heard) this.tellAt(sheet.name, heard.address);
        }
      });
    } finally {
      this.latest = null;
    }
  }

  /** Of several areas the first counts; whole rows and columns are no place in a form. */
  private tellAt(sheet: string, address: string): void {
    const [first = ''] = address.split(',');
    const area = parseAreaName(first.slice(first.lastIndexOf('!') + 1));
    if (area !== null) this.tell({ sheet, a1: areaName(area) });
  }
}
