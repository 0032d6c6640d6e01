import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A relationship of the main part: its id, the last word of its type, its target. */
export type Arrow = readonly [id: string, kind: string, target: string, mode?: 'External'];

export interface DocumentPlan {
  /** Children of `w:body`. */
  readonly body: string;
  /** Children of `w:footnotes`. */
  readonly footnotes?: string;
  readonly arrows?: readonly Arrow[];
}

/** The parts of a Word document by path, for tests that change one before zipping. */
export function documentParts({ body, footnotes, arrows = [] }: DocumentPlan): Record<string, string> {
  const all: readonly Arrow[] = [
    ...arrows,
    ...(footnotes === undefined ? [] : [['rIdNotes', 'footnotes', 'footnotes.xml'] as const]),
  ];
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': arrowPart([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': arrowPart(all),
    ...(footnotes === undefined
      ? {}
      : { 'word/footnotes.xml': `<w:footnotes ${NAMESPACES}>${footnotes}</w:footnotes>` }),
  };
}

export const zipParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

export const buildDocument = (plan: DocumentPlan): Uint8Array => zipParts(documentParts(plan));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text, or of runs made before. */
export const paragraph = (content: string): string =>
  `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p>') ? content : paragraph(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

function arrowPart(arrows: readonly Arrow[]): string {
  const lines = arrows.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}
