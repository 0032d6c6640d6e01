import type { Area } from '../../../src/core/grid/area';
import { FakeSheet, type Evaluate } from './fake-sheet';
import { HostFailure } from './host-failure';

/** A workbook open in a fake Excel. */
export class FakeWorkbook {
  sheets: FakeSheet[] = [];
  active: FakeSheet;
  selected: { sheet: FakeSheet; area: Area } | null = null;
  readOnly = false;
  name = '自评表.xlsx';
  /** The structure: no sheet can be added, removed or renamed. */
  isProtected = false;
  readonly settings = new Map<string, unknown>();
  /** Files that were opened as new workbooks, in base64. */
  readonly openedFiles: string[] = [];
  /** How often Excel's own list of undoable steps was emptied. */
  undoListEmptied = 0;
  private readonly evaluate: Evaluate;
  private issued = 0;

  constructor(evaluate: Evaluate) {
    this.evaluate = evaluate;
    this.active = this.addSheet('Sheet1');
  }

  addSheet(name: string): FakeSheet {
    const sheet = new FakeSheet(this.newId(), name, this.evaluate);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A copy of a sheet, its rules included, as Excel makes one. */
  copySheet(original: FakeSheet, name: string): FakeSheet {
    const sheet = this.addSheet(name);
    sheet.cells = structuredClone(original.cells);
    sheet.merges = structuredClone(original.merges);
    sheet.properties = new Map(original.properties);
    sheet.rules = structuredClone(original.rules);
    for (const rule of sheet.rules) rule.id = this.newId();
    return sheet;
  }

  deleteSheet(sheet: FakeSheet): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    const [next] = this.sheets;
    if (this.active === sheet && next !== undefined) this.active = next;
  }

  /** What saving, closing and opening again changes: ids. */
  reopen(): void {
    for (const sheet of this.sheets) {
      sheet.id = this.newId();
      for (const rule of sheet.rules) rule.id = this.newId();
    }
    this.selected = null;
  }

  /** Finds a sheet by its name, in any case, or its id. */
  findSheet(nameOrId: string): FakeSheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  sheetBy(nameOrId: string): FakeSheet {
    const sheet = this.findSheet(nameOrId);
    if (sheet === undefined) throw new HostFailure('ItemNotFound');
    return sheet;
  }

  newId(): string {
    this.issued++;
    return `{00000000-0000-0000-0000-${String(this.issued).padStart(12, '0')}}`;
  }
}
