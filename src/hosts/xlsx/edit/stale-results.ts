import type { Edit } from '../../../core/fill/edit';
import { parseAreaName } from '../../../core/grid/address';
import { areaContains, areaOfCell, type Area } from '../../../core/grid/area';
import { placeKey } from '../../../core/grid/place';
import type { SheetReading } from '../read/sheet-part';
import { sameInput } from './cell-content';
import { differencesOf, type Changes } from './differences';
import { FormulaNet } from './formula-net';
import { referencesOf } from './formula-references';
import { formulasOf, type SheetFormula } from './sheet-formulas';

/** True for a cell whose result is older than what it is calculated from. */
export type IsStale = (row: number, column: number) => boolean;

interface KnowingFormula extends SheetFormula {
  /** The changes that its result takes into account; `null` for a formula of the file, which knows of none. */
  readonly known: Changes | null;
}

/**
 * Follows which results of formulas can no longer be trusted after edits. A formula of the file is stale when a cell it
 * depends on, at however many removes, differs from the file. The result that comes with an edited formula counts as
 * calculated from the cells as they are after the same batch of edits, and is stale once one of those differs; without
 * a result it is stale at once.
 */
export class StaleResults {
  private readonly reading: (sheet: string) => SheetReading;
  private readonly names: ReadonlyMap<string, string>;
  /** The formulas of the file; `null` for a sheet that cannot be read. */
  private readonly originals = new Map<string, readonly SheetFormula[] | null>();
  private readonly knownBy = new Map<string, Changes>();
  private found: { readonly changes: Changes; readonly bySheet: Map<string, IsStale> } | null = null;

  constructor(sheets: readonly string[], reading: (sheet: string) => SheetReading) {
    this.reading = reading;
    this.names = new Map(sheets.map((name) => [name.toLowerCase(), name]));
  }

  /** Hears of a batch of edits; `changes` are all that differ from the file after it. */
  note(edits: readonly Edit[], changes: Changes): void {
    for (const { at, formula } of edits) {
      const area = formula === undefined ? null : parseAreaName(at.a1);
      if (area !== null) this.knownBy.set(keyOf(at.sheet, area.top, area.left), changes);
    }
  }

  of(sheet: string, changes: Changes): IsStale {
    if (this.found?.changes !== changes) this.found = { changes, bySheet: new Map() };
    const isStale = this.found.bySheet.get(sheet) ?? this.find(sheet, changes);
    this.found.bySheet.set(sheet, isStale);
    return isStale;
  }

  private find(sheet: string, changes: Changes): IsStale {
    const differing = differencesOf(changes, new Map());
    if (differing.length === 0) return () => false;
    const formulas = this.reachable(sheet, changes);
    const net = new FormulaNet(formulas);
    net.makeStale(formulas.filter((formula) => lacksResult(formula, changes)));
    for (const known of new Set(formulas.map((formula) => formula.known))) {
      const since = known === null ? differing : differencesOf(changes, known);
      net.spread(since, (formula) => formula.known === known);
    }
    return containsAny(net.staleAreas(sheet));
  }

  /** The formulas of a sheet and of all sheets that these read from. */
  private reachable(first: string, changes: Changes): KnowingFormula[] {
    const all: KnowingFormula[] = [];
    const sheets = new Set([first]);
    for (const sheet of sheets) {
      for (const formula of this.formulasNow(sheet, changes)) {
        const cells = formula.cells.flatMap(({ sheet: other, area }) => {
          const name = this.names.get((other ?? sheet).toLowerCase());
          return name === undefined ? [] : { sheet: name, area };
        });
        for (const reference of cells) sheets.add(reference.sheet);
        const isOpen = formula.isOpen || cells.some((cell) => this.originalsOf(cell.sheet) === null);
        all.push({ ...formula, cells, isOpen });
      }
    }
    return all;
  }

  private formulasNow(sheet: string, changes: Changes): KnowingFormula[] {
    const edited =
      changes
        .get(sheet)
        ?.list()
        .filter(({ before, after }) => !sameInput(before, after)) ?? [];
    const places = new Set(edited.map(({ row, column }) => `${row},${column}`));
    const kept = (this.originalsOf(sheet) ?? []).filter(({ row, column }) => !places.has(`${row},${column}`));
    const own = edited.flatMap(({ row, column, after }): KnowingFormula | [] => {
      if (after.formula === null) return [];
      const known = this.knownBy.get(keyOf(sheet, row, column)) ?? null;
      const results = areaOfCell(row, column);
      return { sheet, row, column, results, known, ...referencesOf(after.formula) };
    });
    return [...kept.map((formula) => ({ ...formula, known: null })), ...own];
  }

  private originalsOf(sheet: string): readonly SheetFormula[] | null {
    let formulas = this.originals.get(sheet);
    if (formulas === undefined) {
      try {
        formulas = formulasOf(this.reading(sheet));
      } catch {
        formulas = null;
      }
      this.originals.set(sheet, formulas);
    }
    return formulas;
  }
}

const keyOf = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

const lacksResult = ({ sheet, row, column, known }: KnowingFormula, changes: Changes): boolean =>
  known !== null && changes.get(sheet)?.contentAt(row, column).value === null;

function containsAny(areas: readonly Area[]): IsStale {
  const isCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
  const cells = new Set(areas.filter(isCell).map(({ top, left }) => placeKey(top, left)));
  const blocks = areas.filter((area) => !isCell(area));
  return (row, column) =>
    cells.has(placeKey(row, column)) || blocks.some((block) => areaContains(block, row, column));
}
