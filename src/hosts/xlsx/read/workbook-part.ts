import { HostError } from '../../../core/host';
import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import { readRelationships, type Relationship } from '../../../package/parts/relationship';
import {
  attributeOf,
  attributeWhere,
  childrenOf,
  isTrue,
  outlineOf,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly path: string;
}

/** The part that lists the sheets, and where the other parts are. */
export interface WorkbookPart {
  readonly path: string;
  /** Start of the relationship types of this file, which differs between transitional and strict files. */
  readonly typeBase: string;
  readonly sheets: readonly SheetEntry[];
  readonly activeSheet: string;
  /** True when day 0 is 1 January 1904. */
  readonly date1904: boolean;
  readonly relationships: readonly Relationship[];
}

const MAIN_KIND = 'officeDocument';
const SPREADSHEET_MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** Finds and reads the workbook part; says so when the package holds something else. */
export function readWorkbookPart(source: PartSource): WorkbookPart {
  const main = readRelationships(source, '').find(({ kind }) => kind === MAIN_KIND);
  if (main === undefined) throw notAWorkbook(source);
  if (main.target.toLowerCase().endsWith('.bin')) throw new HostError('unsupported', 'xlsb');
  const text = source.text(main.target);
  if (text === null) throw new HostError('damaged', main.target);
  const relationships = readRelationships(source, main.target);
  return guardPart(main.target, () => {
    const outline = outlineOf(text);
    if (outline.root.local !== 'workbook') throw new HostError('not-a-workbook');
    const sheets = readSheetList(outline, relationships);
    return {
      path: main.target,
      typeBase: main.type.slice(0, -MAIN_KIND.length),
      sheets: sheets.filter((sheet) => sheet !== null),
      activeSheet: activeSheet(outline, sheets),
      date1904: isTrue(workbookProperty(outline, 'date1904')),
      relationships,
    };
  });
}

/** Path of the only part of a kind, such as `styles`. */
export const partOfKind = (workbook: WorkbookPart, kind: string): string | null =>
  workbook.relationships.find((relationship) => relationship.kind === kind)?.target ?? null;

function notAWorkbook(source: PartSource): HostError {
  if (source.has('mimetype') && source.text('mimetype')?.startsWith(SPREADSHEET_MIMETYPE) === true) {
    return new HostError('unsupported', 'ods');
  }
  return new HostError('not-a-workbook');
}

/** All sheets in their order; `null` for chart and macro sheets, which hold no cells. */
function readSheetList(
  { text, children }: XmlOutline,
  relationships: readonly Relationship[],
): (SheetEntry | null)[] {
  const list = children.find(({ local }) => local === 'sheets');
  const sheets = (list === undefined ? [] : childrenOf(text, list)).map((element) => {
    const id = attributeWhere(text, element, (name) => name.endsWith(':id'));
    const target = relationships.find((relationship) => relationship.id === id);
    if (target === undefined) throw new HostError('damaged');
    if (target.kind !== 'worksheet') return null;
    const name = attributeOf(text, element, 'name') ?? '';
    return { name, visibility: visibilityOf(text, element), path: target.target };
  });
  if (sheets.every((sheet) => sheet === null)) throw new HostError('not-a-workbook', 'sheets');
  return sheets;
}

function visibilityOf(text: string, element: XmlElement): SheetVisibility {
  const state = attributeOf(text, element, 'state');
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
}

/** The sheet in front when the file opens, or else the first that a person can see. */
function activeSheet({ text, children }: XmlOutline, sheets: readonly (SheetEntry | null)[]): string {
  const views = children.find(({ local }) => local === 'bookViews');
  const view = views === undefined ? undefined : childrenOf(text, views)[0];
  const tab = view === undefined ? 0 : Number(attributeOf(text, view, 'activeTab') ?? 0);
  const worksheets = sheets.filter((sheet) => sheet !== null);
  const visible = worksheets.filter((sheet) => sheet.visibility === 'visible');
  const front = visible.find((sheet) => sheet === sheets[tab]);
  return (front ?? visible[0] ?? worksheets[0])?.name ?? '';
}

function workbookProperty({ text, children }: XmlOutline, name: string): string | null {
  const properties = children.find(({ local }) => local === 'workbookPr');
  return properties === undefined ? null : attributeOf(text, properties, name);
}
