import type { ZipArchive } from '../zip/zip-archive';
import type { PartSource } from './part-source';
import { decodePart } from './part-text';

/** The parts of a package that is only read. */
export const archiveParts = (archive: ZipArchive): PartSource => ({
  has: (path) => archive.find(path) !== undefined,
  text: (path) => {
    const entry = archive.find(path);
    return entry === undefined ? null : decodePart(archive.read(entry), path).text;
  },
});
