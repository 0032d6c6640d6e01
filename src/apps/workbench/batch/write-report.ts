import { localeOf } from '../../../locales/locale-of';
import type { FinishedFile, Shape } from '../../../report/delivery/finished-file';
import { finishedFromLine } from '../../../report/delivery/finished-from-line';
import { openDelivery } from '../../../report/delivery/open-delivery';
import type { LineStore } from '../../../report/delivery/line-store';
import type { JsonLine } from '../../../report/json/json-line';
import type { BlockLine } from '../../../report/text/block-line';
import { USUAL_WIDTH } from '../../../report/text-report';
import type { KeptFile, ReportWish } from './batch-calls';
import { decompressed } from './compressed-text';

/** So many milliseconds the thread may be held at a time, where it is that of the page. */
const BREATH = 25;

/** Writes a report over files as they were kept. Paths in it count from where the folders and files were. */
export async function writeReport(files: readonly KeptFile[], wish: ReportWish): Promise<Uint8Array> {
  const { format, lang, today, version } = wish;
  const delivery = openDelivery(format, {
    locale: localeOf(lang),
    width: USUAL_WIDTH,
    color: false,
    files: files.length,
    verbose: false,
    today,
    version,
    pathFromReport: (path) => path,
    openStore: () => storeOf(files),
  });
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const add = breathing((piece: string | Uint8Array) => {
    pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
  });
  for (const file of files) await add(delivery.file(finished(file, delivery.shape)));
  for (const piece of delivery.end(files.map(({ digest }) => digest))) await add(piece);
  delivery.close();
  return joined(pieces);
}

function finished({ digest, block, line }: KeptFile, shape: Shape): FinishedFile {
  if (shape === 'block')
    return { digest, block: JSON.parse(decompressed(block)) as readonly BlockLine[], json: '' };
  if (shape !== 'json') return { digest, block: [], json: '' };
  return finishedFromLine(JSON.parse(decompressed(line)) as JsonLine, shape, digest.changeable);
}

/** The lines are kept already. */
const storeOf = (files: readonly KeptFile[]): LineStore => ({
  add: () => undefined,
  *lines() {
    for (const { line } of files) yield decompressed(line);
  },
  close: () => undefined,
});

/** Lets others have the thread now and then between two pieces of work. */
function breathing<T>(work: (piece: T) => void): (piece: T) => Promise<void> {
  let since = performance.now();
  return async (piece) => {
    work(piece);
    if (performance.now() - since < BREATH) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    since = performance.now();
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
