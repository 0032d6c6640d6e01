import type { FontLook } from './read-font';

/** Width of a digit in parts of the font size, for fonts whose outlines are scaled freely. */
const DIGITS: readonly (readonly [RegExp, number])[] = [
  [/^calibri/i, 0.507],
  [/^(?:arial|helvetica|liberation sans)/i, 0.556],
  [/^(?:等线|dengxian)/i, 0.55],
  [/^(?:微软雅黑|microsoft yahei|segoe ui)/i, 0.539],
  [/^(?:cambria|consolas)/i, 0.552],
  [/^tahoma/i, 0.546],
  [/^(?:aptos|verdana)/i, 0.6],
  [/^courier/i, 0.6],
  [/^times/i, 0.5],
];
const HAN = /\p{Script=Han}|^(?:sim|nsim|fang|kai)/iu;
const USUAL = 0.507;
const PIXELS_IN_POINT = 96 / 72;

/**
 * Width in pixels of the widest digit of a font at 96 dpi, which is what column widths count in. Chinese fonts are
 * drawn at whole pixels with digits half as wide as high: 宋体 11 has 15 pixels and digits of 8, so that a standard
 * column of 8.38 is 72 pixels wide.
 */
export function digitWidth({ fontName, fontSize }: Pick<FontLook, 'fontName' | 'fontSize'>): number {
  const height = fontSize * PIXELS_IN_POINT;
  const share = DIGITS.find(([name]) => name.test(fontName))?.[1];
  if (share === undefined && HAN.test(fontName)) return Math.max(1, Math.round(Math.round(height) / 2));
  return Math.max(1, Math.round(height * (share ?? USUAL)));
}
