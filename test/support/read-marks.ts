import { strFromU8, unzipSync } from 'fflate';
import type { Severity } from '../../src/core/rules/finding';

export interface SeenMark {
  readonly a1: string;
  readonly severity: Severity;
}

const BLOCK =
  /<(?:\w+:)?conditionalFormatting [^>]*sqref="([^"]*)"[^>]*>[\s\S]*?<\/(?:\w+:)?conditionalFormatting>/g;
const FORMULA = /N\((?:"|&quot;)ziping\/1\/(error|warning|info)(?:"|&quot;)\)=0/;

/** The marks in one part of a saved workbook, read without any code of the product. */
export function readMarks(file: Uint8Array, path: string): SeenMark[] {
  const part = unzipSync(file)[path];
  const text = part === undefined ? '' : strFromU8(part);
  return [...text.matchAll(BLOCK)].flatMap(([block, areas = '']) => {
    const severity = FORMULA.exec(block)?.[1] as Severity | undefined;
    return severity === undefined ? [] : areas.split(' ').map((a1) => ({ a1, severity }));
  });
}
