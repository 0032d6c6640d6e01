import type { Fill } from '../../core/fill/fill';
import { displayWidth, padToWidth } from './display-width';
import { paragraph, type Page } from './page';

const INDENT = '    ';
const GAP = '  ';

/** Blank cells that can be filled, each with what it is and its arithmetic, in aligned columns. */
export function fillLines(fills: readonly Fill[], page: Page): readonly string[] {
  if (fills.length === 0) return [];
  const cells = Math.max(...fills.map(({ at }) => displayWidth(at.a1)));
  const kinds = Math.max(...fills.map(({ kind }) => displayWidth(page.locale.fillKinds[kind])));
  return fills.flatMap(({ at, kind, derivation }) =>
    paragraph(page, {
      lead: `${INDENT}${padToWidth(at.a1, cells)}${GAP}${padToWidth(page.locale.fillKinds[kind], kinds)}${GAP}`,
      text: derivation.text,
    }),
  );
}
