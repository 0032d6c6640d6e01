import { REPORT_MARK } from '../../core/report-mark';
import { quotedSheet } from './cell';
import { filterArea, notWritten, sheetPart, type Sheet, type WrittenSheet } from './sheet-part';
import { stylesPart } from './styles';
import { xmlText } from './xml-text';
import type { ZipPart } from './zip-stream';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CUSTOM_PROPERTIES = 'docProps/custom.xml';
/** The set to which properties belong that a person or program added. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook. Its sheets are written last to first, so that an earlier one may lead to rows of a later. */
export function* workbookParts(sheets: readonly Sheet[]): Generator<ZipPart> {
  const written = sheets.map(notWritten);
  yield part('[Content_Types].xml', () => contentTypes(sheets.length));
  yield part('_rels/.rels', () =>
    relationships([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: 'custom-properties', target: CUSTOM_PROPERTIES },
    ]),
  );
  yield part(CUSTOM_PROPERTIES, customProperties);
  yield part('xl/styles.xml', () => stylesPart(MAIN));
  for (const [n, sheet] of [...sheets.entries()].toReversed()) {
    const result = written[n] ?? notWritten();
    const path = `sheet${n + 1}.xml`;
    yield {
      path: `xl/worksheets/${path}`,
      text: () => declared(sheetPart(sheet, result, `xmlns="${MAIN}" xmlns:r="${OFFICE}"`)),
    };
    if (result.targets.size > 0)
      yield part(`xl/worksheets/_rels/${path}.rels`, () => linkRelationships(result));
  }
  yield part('xl/workbook.xml', () => workbookMarkup(sheets, written));
  yield part('xl/_rels/workbook.xml.rels', () =>
    relationships([
      ...sheets.map((_, n) => ({
        id: `rId${n + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${n + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
  );
}

const part = (path: string, markup: () => string): ZipPart => ({ path, text: () => [DECLARATION, markup()] });

function* declared(markup: Iterable<string>): Generator<string> {
  yield DECLARATION;
  yield* markup;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, n) => [`xl/worksheets/sheet${n + 1}.xml`, 'worksheet']),
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/${CUSTOM_PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>` +
    `${parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`).join('')}</Types>`
  );
}

/** What tells the workbook from those that are to be checked. */
const customProperties = (): string =>
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
  `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
  `<property fmtid="${USER_DEFINED}" pid="2" name="${REPORT_MARK}"><vt:bool>true</vt:bool></property></Properties>`;

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const relationships = (list: readonly Relationship[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ({ id, type, target, external = false }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const linkRelationships = ({ targets }: WrittenSheet): string =>
  relationships([...targets].map(([target, id]) => ({ id, type: 'hyperlink', target, external: true })));

function workbookMarkup(sheets: readonly Sheet[], written: readonly WrittenSheet[]): string {
  const list = sheets.map(
    ({ name }, n) => `<sheet name="${xmlText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
  );
  const filters = sheets.flatMap((sheet, n) =>
    sheet.filterRow === null
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${n}" hidden="1">${areaOf(sheet, written[n] ?? notWritten())}</definedName>`,
  );
  const titles = sheets.flatMap(({ name, headRows }, n) =>
    headRows === 0
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">${xmlText(quotedSheet(name))}!$1:$${headRows}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${[...filters, ...titles].join('')}</definedNames>` +
    '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>'
  );
}

function areaOf(sheet: Sheet, written: WrittenSheet): string {
  const area = filterArea(sheet, written).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return `${xmlText(quotedSheet(sheet.name))}!${area}`;
}
