import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { checkShape } from './check-shape';
import type { Config, TextPlace } from './config';
import type { ConfigFault } from './config-fault';
import { configShape } from './config-shape';

export type ParsedConfig =
  | { readonly config: Config; readonly waiverPlaces: readonly TextPlace[] }
  | { readonly faults: readonly [ConfigFault, ...ConfigFault[]] };

/** Reads a configuration, JSON with comments, and names every fault with its place. */
export function parseConfig(given: string): ParsedConfig {
  const text = given.replace(/^\ufeff/u, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [broken] = errors;
  if (root === undefined || broken !== undefined) {
    return { faults: [{ code: 'syntax', ...placeOf(text, broken?.offset ?? 0) }] };
  }
  const [first, ...rest] = [...checkShape(root, configShape, '')].map(({ offset, fault }) => ({
    ...fault,
    ...placeOf(text, offset),
  }));
  if (first !== undefined) return { faults: [first, ...rest] };
  const waivers: readonly Node[] = findNodeAtLocation(root, ['waivers'])?.children ?? [];
  return {
    // Every field has just been held against its shape.
    config: getNodeValue(root) as Config,
    waiverPlaces: waivers.map(({ offset }) => placeOf(text, offset)),
  };
}

function placeOf(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
