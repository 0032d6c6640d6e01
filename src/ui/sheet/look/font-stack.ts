/** Chinese faces with strokes like a brush or a print, which a missing font is best replaced by. */
const SERIF = /宋|仿|楷|隶|魏|song|sun|ming|mincho|fang|kai|times|serif(?!.*sans)|georgia|cambria/iu;
const MONO = /courier|consolas|mono|menlo/iu;

const KNOWN: readonly (readonly [name: RegExp, others: readonly string[]])[] = [
  [/仿宋|fangsong/iu, ['FangSong', 'STFangsong', 'FangSong_GB2312']],
  [/楷|kai/iu, ['KaiTi', 'Kaiti SC', 'STKaiti']],
  [/小标宋|宋|simsun|song/iu, ['SimSun', 'Songti SC', 'STSong']],
  [/黑|simhei|heiti/iu, ['SimHei', 'Heiti SC']],
  [/雅黑|yahei/iu, ['Microsoft YaHei', 'PingFang SC']],
  [/等线|dengxian/iu, ['DengXian', 'PingFang SC']],
];
const SERIF_END = ['Noto Serif CJK SC', 'Source Han Serif SC', 'serif'];
const SANS_END = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'sans-serif'];

/** A `font-family` that begins with the sheet's own font and ends with one of its kind that is there. */
export function fontStack(name: string): string {
  const others = KNOWN.find(([known]) => known.test(name))?.[1] ?? [];
  const end = MONO.test(name) ? ['monospace'] : SERIF.test(name) ? SERIF_END : SANS_END;
  const names = [...new Set([name.trim(), ...others, ...end])].filter((font) => font !== '');
  return names.map((font) => (GENERIC.has(font) ? font : cssString(font))).join(', ');
}

const GENERIC = new Set(['serif', 'sans-serif', 'monospace']);

/** A quoted CSS string; a font's name comes from the file and must not end the rule it stands in. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} _-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
