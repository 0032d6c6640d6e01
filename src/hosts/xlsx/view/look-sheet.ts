import type { CellLook } from '../../../core/grid/sheet-view';
import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import { partOfKind, type WorkbookPart } from '../read/workbook-part';
import { attributeOf, childrenOf, outlineOf, type XmlElement } from '../../../package/xml/xml-element';
import { createColourReader } from './colour-reader';
import { PLAIN_FONT, readFont, type FontLook } from './read-font';
import { NO_BORDER, readBorder } from './read-border';
import { readAlignment } from './read-alignment';
import { readFill } from './read-fill';
import { readThemeColours } from './theme-colours';

/** How cells look, by the number of their style. */
export interface LookSheet {
  /** The look of a style; unknown numbers look like the first one. */
  readonly at: (style: number) => CellLook;
  /** The font that widths of columns are counted in. */
  readonly normalFont: FontLook;
}

const PLAIN: CellLook = { ...PLAIN_FONT, ...NO_BORDER, ...readAlignment('', undefined), fill: null };

export function readLookSheet(source: PartSource, workbook: WorkbookPart): LookSheet {
  const path = partOfKind(workbook, 'styles');
  const text = path === null ? null : source.text(path);
  if (path === null || text === null) return { at: () => PLAIN, normalFont: PLAIN_FONT };
  return guardPart(path, () => lookSheetOf(text, source, workbook));
}

function lookSheetOf(text: string, source: PartSource, workbook: WorkbookPart): LookSheet {
  const { children } = outlineOf(text);
  const named = (name: string): XmlElement | undefined => children.find(({ local }) => local === name);
  const list = (name: string): XmlElement[] => {
    const element = named(name);
    return element === undefined ? [] : childrenOf(text, element);
  };
  const colourOf = createColourReader(text, readThemeColours(source, workbook), named('colors'));
  const fonts = list('fonts').map((font) => readFont(text, font, colourOf));
  const fills = list('fills').map((fill) => readFill(text, fill, colourOf));
  const borders = list('borders').map((border) => readBorder(text, border, colourOf));
  const number = (xf: XmlElement, name: string): number => Number(attributeOf(text, xf, name) ?? 0);
  const looks = list('cellXfs').map((xf): CellLook => {
    const alignment = childrenOf(text, xf).find(({ local }) => local === 'alignment');
    return {
      ...(fonts[number(xf, 'fontId')] ?? PLAIN_FONT),
      ...(borders[number(xf, 'borderId')] ?? NO_BORDER),
      ...readAlignment(text, alignment),
      fill: fills[number(xf, 'fillId')] ?? null,
    };
  });
  const normal = list('cellStyles').find((style) => attributeOf(text, style, 'builtinId') === '0');
  const base = list('cellStyleXfs')[normal === undefined ? 0 : number(normal, 'xfId')];
  return {
    at: (style) => looks[style] ?? looks[0] ?? PLAIN,
    normalFont: fonts[base === undefined ? 0 : number(base, 'fontId')] ?? PLAIN_FONT,
  };
}
