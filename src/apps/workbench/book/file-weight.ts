import { readZipDirectory } from '../../../package/zip/zip-directory';

/** How many characters of XML a file unpacks to, by its directory alone; 0 for what is no workbook at all. */
export function fileWeight(bytes: Uint8Array): number {
  try {
    const texts = readZipDirectory(bytes).filter(({ path }) => XML.test(path));
    return texts.reduce((sum, { size }) => sum + size, 0);
  } catch {
    return 0;
  }
}

const XML = /\.(?:xml|rels|vml)$/i;
