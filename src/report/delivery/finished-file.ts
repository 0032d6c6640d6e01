import type { LocaleId } from '../../locales/locale';
import type { CheckedFile } from '../checked-file';
import { digestOf, type FileDigest } from '../file-digest';
import { jsonFile } from '../json-report';
import { jsonLine } from '../json/json-line';
import { jsonFileText } from '../json/json-pieces';
import { localeOf } from '../../locales/locale-of';
import type { BlockLine } from '../text/block-line';
import { textBlock } from '../text-report';

/**
 * In which form a file is handed on once it is checked: its lines in a report for people, its place in a JSON report,
 * one line of JSON, or nothing but its counts.
 */
export type Shape = 'block' | 'json' | 'line' | 'digest';

/** How files are written out; plain data, so that a worker can be told. */
export interface Writing {
  readonly shape: Shape;
  readonly lang: LocaleId;
  /** Columns and colour of a report for people. */
  readonly width: number;
  readonly color: boolean;
}

/** All that is kept of a checked file. Plain data: it survives a worker. */
export interface FinishedFile {
  readonly digest: FileDigest;
  /** Empty unless the shape is `block`. */
  readonly block: readonly BlockLine[];
  /** JSON; empty unless the shape is `json` or `line`. */
  readonly json: string;
  /** Present on a report of this program that a search came upon: it belongs to no report. */
  readonly leftOut?: true;
  /** The waivers that hold for the file, and those of them that found something, by their place in the configuration. */
  readonly waiversTried?: readonly number[];
  readonly waiversUsed?: readonly number[];
}

/** Writes a checked file out, so that its tables can be forgotten. */
export function finishFile(file: CheckedFile, { shape, lang, width, color }: Writing): FinishedFile {
  const locale = localeOf(lang);
  const digest = digestOf(file, locale);
  if (shape === 'digest') return { digest, block: [], json: '' };
  if (shape === 'block') return { digest, block: textBlock(file, { width, color, locale }), json: '' };
  const plain = jsonFile(file, locale);
  return {
    digest,
    block: [],
    json: shape === 'json' ? jsonFileText(plain) : jsonLine(plain, lang, digest.tally),
  };
}
