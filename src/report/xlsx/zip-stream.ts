import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file inside the archive; its text is asked for when its turn comes. */
export interface ZipPart {
  readonly path: string;
  readonly text: () => Iterable<string>;
}

/** 1 January 1980, the first day a zip file knows, so that the same report is the same bytes. */
const NO_TIME = new Date(1980, 0, 1);
/** Text is compressed in pieces of about this many characters; smaller ones cost time, larger ones memory. */
const PIECE = 65_536;

/** A zip archive piece by piece: what has been handed out is no longer held. */
export function* zipStream(parts: Iterable<ZipPart>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    ready.push(bytes);
  });
  for (const { path, text } of parts) {
    const entry = new ZipDeflate(path);
    entry.mtime = NO_TIME;
    zip.add(entry);
    for (const piece of piecesOf(text())) {
      entry.push(strToU8(piece));
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

function* piecesOf(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
