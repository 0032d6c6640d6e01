import mammoth from 'mammoth';
import { HostError } from '../../core/host';
import type { DocumentRoot } from './document-node';

const MAIN = 'word/document.xml';

/** Reads a package of `libraryPackage` into the library's tree, without going on to HTML. */
export async function readDocument(bytes: Uint8Array): Promise<DocumentRoot> {
  const seen: DocumentRoot[] = [];
  const transformDocument = (document: DocumentRoot): DocumentRoot => {
    seen.push(document);
    return { ...document, children: [] };
  };
  try {
    // Node takes the one, browsers the other.
    const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as { arrayBuffer: ArrayBuffer };
    await mammoth.convertToHtml(input, { transformDocument, includeEmbeddedStyleMap: false });
  } catch (error) {
    throw damaged(error);
  }
  const [document] = seen;
  if (document === undefined) throw damaged(null);
  return document;
}

function damaged(cause: unknown): HostError {
  const error = new HostError('damaged', MAIN);
  error.cause = cause;
  return error;
}
