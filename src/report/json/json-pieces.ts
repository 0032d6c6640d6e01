import type { JsonFile, JsonSummary } from './json-report-shape';

/**
 * A JSON report piece by piece, so that nobody holds all of it: the same bytes as `JSON.stringify(report, null, 2)` and
 * a line break.
 */
export class JsonPieces {
  private files = 0;

  /** The next file, as `jsonFileText` writes it. */
  file(text: string): string {
    this.files += 1;
    return `${this.files === 1 ? OPENING : ','}\n    ${text}`;
  }

  end(summary: JsonSummary): string {
    const start = this.files === 0 ? `${OPENING}]` : '\n  ]';
    return `${start},\n  "summary": ${indented(summary, '  ')}\n}\n`;
  }
}

/** A file as it stands in the report. */
export const jsonFileText = (file: JsonFile): string => indented(file, '    ');

const OPENING = '{\n  "version": 1,\n  "files": [';

const indented = (value: JsonFile | JsonSummary, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
