import { cellName } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { ReportDocument, ReportParagraph } from '../../core/report-document';
import { isNoteReference, type DocumentNode, type DocumentRoot, type NoteReference } from './document-node';
import { nodeText } from './node-text';
import { placeCells, tableGrid, type PlacedCell } from './table-grid';

/** What stands above a table and belongs to it are a few short lines: an attachment's number, title, year, unit. */
const MOST_HEADLINES = 4;
const LONGEST_HEADLINE = 60;

const isProse = (text: string): boolean => text.length > LONGEST_HEADLINE || text.includes('。');

/** How a table is called where a workbook's sheet has its name. */
const tableName = (number: number): string => `表 ${String(number)}`;

/** Takes the prose and the tables out of a document, in reading order. */
export function collectReport(root: DocumentRoot): Pick<ReportDocument, 'paragraphs' | 'tables'> {
  const collector = new ReportCollector();
  for (const node of root.children) collector.block(node);
  collector.notes((reference) => root.notes.resolve(reference)?.body ?? []);
  return { paragraphs: collector.paragraphs, tables: collector.tables };
}

class ReportCollector {
  readonly paragraphs: ReportParagraph[] = [];
  readonly tables: Grid[] = [];
  private readonly references: NoteReference[] = [];
  private count = 0;
  /** The short paragraphs since the last table or sentence. */
  private heading: readonly string[] = [];

  /** Reads a child of the body: a paragraph, a table, or something that holds such. */
  block(node: DocumentNode): void {
    if (node.type === 'table') this.table(node);
    else if (node.type === 'paragraph') {
      this.refer(node);
      const text = tidy(nodeText(node));
      if (text === '') return;
      this.paragraphs.push({ text, place: { kind: 'paragraph', number: ++this.count } });
      this.heading = isProse(text) ? [] : [...this.heading, text].slice(-MOST_HEADLINES);
    } else for (const child of node.children ?? []) this.block(child);
  }

  /** Reads the notes that the text refers to, each once, after everything else. */
  notes(bodyOf: (reference: NoteReference) => readonly DocumentNode[]): void {
    const seen = new Set<string>();
    for (const reference of this.references) {
      const key = `${reference.noteType} ${reference.noteId}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const text = blockText(bodyOf(reference));
      if (text !== '') this.paragraphs.push({ text, place: { kind: 'note', number: seen.size } });
    }
  }

  private table(node: DocumentNode): void {
    const sheet = tableName(this.tables.length + 1);
    const placed = placeCells(node);
    const texts = new Map(placed.map((cell) => [cell, blockText(cell.node.children ?? [])]));
    const textOf = (cell: PlacedCell): string => texts.get(cell) ?? '';
    this.tables.push(tableGrid(sheet, this.heading, placed, textOf));
    this.heading = [];
    for (const cell of placed) {
      const text = textOf(cell);
      const a1 = cellName(cell.area.top, cell.area.left);
      if (text !== '') this.paragraphs.push({ text, place: { kind: 'cell', sheet, a1 } });
      this.refer(cell.node);
      for (const inner of tablesIn(cell.node)) this.table(inner);
    }
  }

  private refer(node: DocumentNode): void {
    if (isNoteReference(node)) this.references.push(node);
    for (const child of node.children ?? []) if (child.type !== 'table') this.refer(child);
  }
}

/** The paragraphs of a cell or note, one a line; tables among them speak for themselves. */
const blockText = (nodes: readonly DocumentNode[]): string =>
  tidy(
    nodes
      .filter(({ type }) => type !== 'table')
      .map(nodeText)
      .join('\n'),
  );

const tablesIn = ({ children = [] }: DocumentNode): readonly DocumentNode[] =>
  children.flatMap((child) => (child.type === 'table' ? [child] : tablesIn(child)));

/** Without blank lines and without blanks at the ends of lines. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
