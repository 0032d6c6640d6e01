import { parseAreaName } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/area';
import { HostError } from '../../../core/host';
import {
  attributeOf,
  childrenOf,
  isTrue,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';

/** A run of columns that share a default style, zero-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly style: number;
  /** In characters; `null` where the run names none. */
  readonly width: number | null;
}

const LAST_COLUMN = 16_383;
/** Merged areas larger than this cost readers no more than this. */
const COUNTED_CELLS = 4096;
const FREE_AREAS_LIMIT = 1000;
const MERGED_CELLS_LIMIT = 2_000_000;

/** The merged areas of a sheet. */
export function readMerges(outline: XmlOutline): Area[] {
  let counted = 0;
  return childrenNamed(outline, 'mergeCells').map((element) => {
    const area = parseAreaName(attributeOf(outline.text, element, 'ref') ?? '');
    if (area === null) throw new HostError('damaged');
    counted += Math.min(COUNTED_CELLS, (area.bottom - area.top + 1) * (area.right - area.left + 1));
    if (counted > MERGED_CELLS_LIMIT) throw new HostError('too-large', 'mergeCells');
    return area;
  });
}

/** The column runs of a sheet in their order; a column belongs to the first run that names it. */
export function readColumnRuns(outline: XmlOutline): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let free = 0;
  for (const element of childrenNamed(outline, 'cols')) {
    const number = (name: string): number => Number(attributeOf(outline.text, element, name) ?? Number.NaN);
    const first = Math.max(free, number('min') - 1);
    const last = Math.min(LAST_COLUMN, number('max') - 1);
    if (!(first <= last)) continue;
    const width = number('width');
    const hidden = isTrue(attributeOf(outline.text, element, 'hidden')) || width === 0;
    const style = Number(attributeOf(outline.text, element, 'style') ?? 0);
    runs.push({ first, last, hidden, style, width: width >= 0 ? width : null });
    free = last + 1;
  }
  return runs;
}

export function hiddenColumns(runs: readonly ColumnRun[]): Set<number> {
  const hidden = new Set<number>();
  for (const run of runs) {
    for (let column = run.first; run.hidden && column <= run.last; column++) hidden.add(column);
  }
  return hidden;
}

/** True while the sheet is protected. */
export const isProtected = (outline: XmlOutline): boolean => protectionOf(outline) !== null;

/** True while protection forbids formatting cells; `formatCells="0"` is how a file says that it is allowed. */
export function forbidsFormats(outline: XmlOutline): boolean {
  const protection = protectionOf(outline);
  if (protection === null) return false;
  const locked = attributeOf(outline.text, protection, 'formatCells');
  return locked === null || isTrue(locked);
}

function protectionOf({ text, children }: XmlOutline): XmlElement | null {
  const protection = children.find(({ local }) => local === 'sheetProtection');
  return protection !== undefined && isTrue(attributeOf(text, protection, 'sheet')) ? protection : null;
}

/** Areas that anybody may write to although the sheet is protected; absurdly many count as none. */
export function readFreeAreas(outline: XmlOutline): Area[] {
  const keys = ['password', 'hashValue', 'securityDescriptor'];
  const areas = childrenNamed(outline, 'protectedRanges')
    .filter((range) => keys.every((key) => attributeOf(outline.text, range, key) === null))
    .flatMap((range) => (attributeOf(outline.text, range, 'sqref') ?? '').split(/\s+/))
    .map(parseAreaName)
    .filter((area) => area !== null);
  return areas.length > FREE_AREAS_LIMIT ? [] : areas;
}

function childrenNamed({ text, children }: XmlOutline, name: string): XmlElement[] {
  const element = children.find(({ local }) => local === name);
  return element === undefined ? [] : childrenOf(text, element);
}
