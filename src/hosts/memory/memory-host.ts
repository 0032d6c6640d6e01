import type { Edit } from '../../core/fill/edit';
import { areaName, parseAreaName } from '../../core/grid/address';
import { areaAround } from '../../core/grid/area';
import type { CellRange } from '../../core/grid/cell-range';
import type { Grid } from '../../core/grid/grid';
import { GridIndex } from '../../core/grid/grid-index';
import {
  HostError,
  type Capabilities,
  type ClearResult,
  type Host,
  type Mark,
  type Unsubscribe,
} from '../../core/host';
import { editGrid, type Display } from './memory-sheet';

export interface MemoryHostOptions {
  /** How changed cells are displayed; the plain value when it is not given. */
  readonly display?: Display;
}

const PLAIN: Display = (value) => (value === null ? '' : String(value));

/** One sheet held as plain data: for demonstrations, and for tests of everything that needs a host. */
export class MemoryHost implements Host {
  readonly capabilities: Capabilities = { mark: true, notes: true, write: true, goTo: true };
  /** The place that was shown last. */
  shown: CellRange | null = null;
  private grid: Grid;
  private readonly display: Display;
  private readonly marksByArea = new Map<string, Mark>();
  private readonly listeners = new Set<() => void>();

  constructor(grid: Grid, { display = PLAIN }: MemoryHostOptions = {}) {
    this.grid = grid;
    this.display = display;
  }

  /** The marks in the sheet; several marks of one place keep the place only once. */
  get marks(): readonly Mark[] {
    return [...this.marksByArea.values()];
  }

  read(): Promise<Grid | null> {
    const blank = this.grid.cells.every(({ type, formula }) => type === 'blank' && formula === null);
    return Promise.resolve(blank ? null : this.grid);
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return promiseOf(() => {
      const placed = marks.map((mark): [string, Mark] => [this.areaOf(mark.at), mark]);
      this.marksByArea.clear();
      for (const [a1, mark] of placed) {
        const before = this.marksByArea.get(a1);
        const at = { sheet: this.grid.sheet, a1 };
        this.marksByArea.set(a1, before === undefined ? { ...mark, at } : worse(before, { ...mark, at }));
      }
    });
  }

  clearMarks(): Promise<ClearResult> {
    const removed = this.marksByArea.size;
    this.marksByArea.clear();
    return Promise.resolve({ removed, unreadable: 0 });
  }

  apply(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return promiseOf(() => {
      const { grid, inverse } = editGrid(this.grid, edits, this.display);
      this.grid = grid;
      return inverse;
    });
  }

  goTo(range: CellRange): Promise<void> {
    this.shown = range;
    return Promise.resolve();
  }

  onOutdated(callback: () => void): Promise<Unsubscribe> {
    this.listeners.add(callback);
    return Promise.resolve(() => this.listeners.delete(callback));
  }

  /** Changes the sheet as a person would while the host looks on. */
  changeByHand(edits: readonly Edit[]): void {
    this.grid = editGrid(this.grid, edits, this.display).grid;
    for (const listener of this.listeners) listener();
  }

  private areaOf({ sheet, a1 }: CellRange): string {
    if (sheet !== this.grid.sheet) throw new HostError('no-such-sheet', sheet);
    const area = parseAreaName(a1);
    if (area === null) throw new HostError('unsupported', a1);
    return areaName(areaAround(new GridIndex(this.grid).areaAt(area.top, area.left), area));
  }
}

function worse(a: Mark, b: Mark): Mark {
  const order = ['error', 'warning', 'info'];
  const severity = order.indexOf(b.severity) < order.indexOf(a.severity) ? b.severity : a.severity;
  return { ...a, severity, note: [a.note, b.note].filter((note) => note !== '').join('\n') };
}

/** Does the work at once, and makes a failure a rejection. */
const promiseOf = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });
