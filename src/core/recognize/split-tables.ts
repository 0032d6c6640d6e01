import { titleAbove } from './document-heading';
import type { Band, Forms } from './find-bands';
import { rolesOf } from './header-band';
import { readLabel, type LabelText } from './label-text';
import { isOtherTitle, isTitle, speaksOfEvaluation } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

/** The rows of one table, with the headers that stand in them. */
export interface TableRegion {
  readonly top: number;
  readonly bottom: number;
  readonly titleRow: number | null;
  readonly bands: readonly Band[];
}

const LONGEST_TITLE = 80;

/**
 * Parts a sheet into tables: at each title that a header follows, and where funds begin again below indicators. A header that a
 * person named (one of `named`) makes a table whatever its words.
 */
export function splitTables(
  reader: SheetReader,
  bands: readonly Band[],
  named: readonly Band[],
  forms: Forms,
): readonly TableRegion[] {
  const { used } = reader.index;
  if (used === null) return [];
  const titles = titleRows(reader, bands);
  const accepts = forms === 'evaluations' ? isTable : declaresTargets;
  const starts = [
    ...new Set([
      used.top,
      ...titles.map((row) => startAbove(reader, row)),
      ...restarts(reader, bands, titles),
    ]),
  ];
  return starts
    .toSorted((a, b) => a - b)
    .map((top, position, all) => regionOf(top, (all[position + 1] ?? used.bottom + 1) - 1, titles, bands))
    .filter(
      ({ bands: own, titleRow }) =>
        own.some((band) => named.includes(band)) ||
        accepts(own, titleRow === null ? titleAbove(reader.index.grid) : titleLabel(reader, titleRow)),
    );
}

const titleLabel = (reader: SheetReader, row: number): LabelText | null =>
  reader.slotsOf(row).find(({ text }) => text !== '')?.label ?? null;

const regionOf = (
  top: number,
  bottom: number,
  titles: readonly number[],
  bands: readonly Band[],
): TableRegion => ({
  top,
  bottom,
  titleRow: titles.find((row) => row >= top && row <= bottom) ?? null,
  bands: bands.filter(({ header }) => header.top >= top && header.top <= bottom),
});

/**
 * Indicators with results, or scores by levels, make a table. Without them a title must speak of an evaluation, for
 * else targets are declared and marks are given to people or bids; money alone below any title, for sheets full of figures and lists of projects are no forms.
 */
function isTable(bands: readonly Band[], title: LabelText | null): boolean {
  if (title !== null && isOtherTitle(title)) return false;
  const roles = new Set(
    bands.flatMap((band) => (band.kind === 'indicators' ? [...rolesOf(band.header)] : [])),
  );
  if (roles.has('actual') || (roles.has('score') && roles.has('level1'))) return true;
  if (roles.size > 0) return title !== null && speaksOfEvaluation(title);
  return title !== null && bands.some(({ kind }) => kind === 'funds');
}

/**
 * Indicators with targets and without results or scores, below a title that speaks neither of an evaluation nor of a
 * review in the course of the year.
 */
function declaresTargets(bands: readonly Band[], title: LabelText | null): boolean {
  if (title !== null && (speaksOfEvaluation(title) || /监控|监测/u.test(title.core))) return false;
  const roles = new Set(
    bands.flatMap((band) => (band.kind === 'indicators' ? [...rolesOf(band.header)] : [])),
  );
  return roles.has('target') && !roles.has('actual') && !roles.has('score');
}

/** Rows that hold a title and nothing else, outside the blocks, with a header before the next title. */
function titleRows(reader: SheetReader, bands: readonly Band[]): readonly number[] {
  const rows = reader.index.rows.filter((row) => isTitleRow(reader, row));
  return rows.filter((row, position) => {
    const next = rows[position + 1] ?? Number.POSITIVE_INFINITY;
    return bands.some(({ header }) => header.top > row && header.top < next);
  });
}

function isTitleRow(reader: SheetReader, row: number): boolean {
  const filled = reader.index.cellsOfRow(row).filter(({ type }) => type !== 'blank');
  const [only] = filled;
  if (filled.length !== 1 || only?.type !== 'text' || only.text.length > LONGEST_TITLE) return false;
  const label = readLabel(only.text);
  return isTitle(label) || isOtherTitle(label);
}

/** A table begins with the lines that stand directly above its title, such as 附件2. */
function startAbove(reader: SheetReader, titleRow: number): number {
  let row = titleRow;
  while (row > 0 && isHeadline(reader, row - 1)) row--;
  return row;
}

const isHeadline = (reader: SheetReader, row: number): boolean => {
  const filled = reader.index.cellsOfRow(row).filter(({ type }) => type !== 'blank');
  return filled.length === 1 && /^附(件|表)|报表编号/u.test(filled[0]?.text.trim() ?? '');
};

/** Without titles, a fund header below an indicator block begins the next table, its labelled rows included. */
function restarts(reader: SheetReader, bands: readonly Band[], titles: readonly number[]): readonly number[] {
  return bands.flatMap((band, position) => {
    const previous = bands[position - 1];
    const hadFunds = bands.slice(0, position).some(({ kind }) => kind === 'funds');
    if (band.kind !== 'funds' || previous?.kind !== 'indicators' || !hadFunds) return [];
    const isTitled = titles.some((row) => row > previous.header.bottom && row < band.header.top);
    return isTitled ? [] : [headRow(reader, band.header.top)];
  });
}

/** Walks up over label-and-value rows (项目名称, 主管部门 …) to the first row of the next table. */
function headRow(reader: SheetReader, fundTop: number): number {
  let row = fundTop;
  while (row > 0 && isLabelRow(reader, row - 1)) row--;
  return row;
}

const isLabelRow = (reader: SheetReader, row: number): boolean => {
  const first = reader.slotsOf(row).find(({ text }) => text !== '');
  return first !== undefined && /(名称|单位|部门|编码)$/u.test(first.label.core);
};
