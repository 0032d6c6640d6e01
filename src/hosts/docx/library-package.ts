import { HostError } from '../../core/host';
import type { ReportGap } from '../../core/report-document';
import { archiveParts } from '../../package/parts/archive-parts';
import { guardPart } from '../../package/parts/guard-part';
import type { PartSource } from '../../package/parts/part-source';
import { readRelationships } from '../../package/parts/relationship';
import { encodeAttribute } from '../../package/xml/xml-text';
import { packEntry, writeZip } from '../../package/zip/write-zip';
import type { ZipArchive } from '../../package/zip/zip-archive';
import { GapCounter } from './gap-counter';
import { mendPart, type MendedPart, type ReadingBudget } from './mend-part';

export interface LibraryPackage {
  readonly bytes: Uint8Array;
  readonly gaps: readonly ReportGap[];
}

/** A report of 200 pages has about a tenth of each. */
const LIMITS: ReadingBudget = { characters: 24_000_000, tags: 600_000 };
const NOTES = ['footnotes', 'endnotes'];
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Styles do not matter here, but the library stumbles over a styled table where there are none. */
const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/**
 * Makes the only package that the library gets to see: the parts with text, checked and mended, and nothing else. Its
 * relationships lead nowhere, so there is no address that anything could be fetched from.
 */
export function libraryPackage(archive: ZipArchive): LibraryPackage {
  const parts = archiveParts(archive);
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (main === undefined) throw new HostError('not-a-workbook');
  const gaps = new GapCounter();
  const budget = { ...LIMITS };
  const document = mended(parts, main.target, gaps, budget);
  if (document === null) throw new HostError('damaged', main.target);
  if (document.root !== 'document') throw new HostError('not-a-workbook', main.target);
  const entries: [string, string][] = [
    ['_rels/.rels', relationships([['main', 'officeDocument', 'word/document.xml']])],
    ['word/styles.xml', NO_STYLES],
    ...partEntries('document', document),
  ];
  for (const { kind, target } of readRelationships(parts, main.target)) {
    const notes = NOTES.includes(kind) ? mended(parts, target, gaps, budget) : null;
    if (notes !== null) entries.push(...partEntries(kind, notes));
  }
  const unique = [...new Map(entries)];
  const bytes = writeZip(unique.map(([path, text]) => packEntry(path, new TextEncoder().encode(text))));
  return { bytes, gaps: gaps.list() };
}

function mended(parts: PartSource, path: string, gaps: GapCounter, budget: ReadingBudget): MendedPart | null {
  const text = parts.text(path);
  return text === null ? null : guardPart(path, () => mendPart(text, gaps, budget));
}

const partEntries = (name: string, { text, relationships: ids }: MendedPart): [string, string][] => [
  [`word/${name}.xml`, text],
  [`word/_rels/${name}.xml.rels`, relationships([...ids].map((id) => [id, 'none', 'none']))],
];

function relationships(arrows: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const lines = arrows.map(
    ([id, kind, target]) =>
      `<Relationship Id="${encodeAttribute(id)}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>`;
}
