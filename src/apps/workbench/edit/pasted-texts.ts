/** The cells of a block that a spreadsheet put on the clipboard as text: tabs between cells, quotes around line ends. */
export function pastedTexts(clipboard: string): string[][] {
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const finishCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    const quoted = sign === '"' && cell === '' ? QUOTED.exec(text.slice(at)) : null;
    if (quoted !== null) {
      cell = (quoted[1] ?? '').replaceAll('""', '"');
      at += quoted[0].length;
      continue;
    }
    if (sign === '\t' || sign === '\n') finishCell();
    else cell += sign;
    if (sign === '\n') rows.push([]);
    at++;
  }
  finishCell();
  return rows;
}

/** A cell in quotes counts as such only when the cell ends where its quotes end. */
const QUOTED = /^"((?:[^"]|"")*)"(?=\t|\n|$)/;
