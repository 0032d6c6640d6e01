import type { DraftCell, DraftLink } from '../../core/sheet-draft';

interface LinkRun {
  readonly top: number;
  readonly column: number;
  readonly cells: { readonly text: string; readonly link: DraftLink }[];
}

/** Queues the links of a draft, those below one another as one call. */
export function linkDraft(sheet: Excel.Worksheet, rows: readonly (readonly DraftCell[])[]): void {
  for (const { top, column, cells } of linkRuns(rows)) {
    sheet.getRangeByIndexes(top, column, cells.length, 1).setCellProperties(
      cells.map(({ text, link }) => [
        {
          hyperlink: {
            documentReference: link.location,
            screenTip: link.tip,
            textToDisplay: text,
          },
        },
      ]),
    );
  }
}

function linkRuns(rows: readonly (readonly DraftCell[])[]): readonly LinkRun[] {
  const runs: LinkRun[] = [];
  rows.forEach((cells, row) =>
    cells.forEach(({ link, value }, column) => {
      if (link === undefined) return;
      const cell = { text: String(value ?? ''), link };
      const run = runs.findLast((each) => each.column === column && each.top + each.cells.length === row);
      if (run === undefined) runs.push({ top: row, column, cells: [cell] });
      else run.cells.push(cell);
    }),
  );
  return runs;
}
