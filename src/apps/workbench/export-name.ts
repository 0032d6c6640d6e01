const EXTENSION = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
const CHECKED = /-核对(?:\((\d{1,6})\))?$/u;

/** A name for the exported copy that is never the name of the file it came from: 自评表.xlsx becomes 自评表-核对.xlsx. */
export function exportName(original: string): string {
  const extension = EXTENSION.exec(original)?.[0] ?? '';
  const stem = original.slice(0, original.length - extension.length);
  const before = CHECKED.exec(stem);
  const name =
    before === null ? `${stem}-核对` : `${stem.slice(0, before.index)}-核对(${Number(before[1] ?? 1) + 1})`;
  return `${name}${extension === '' ? '.xlsx' : extension}`;
}
