import { lookCss } from '../../../../src/ui/sheet/look/look-css';
import { heavier, lineCss } from '../../../../src/ui/sheet/look/border-css';
import { fontStack } from '../../../../src/ui/sheet/look/font-stack';
import { plainLook } from '../plain-view';

it('says a look in CSS', () => {
  const { cell, text } = lookCss({
    ...plainLook,
    fontSize: 10.5,
    bold: true,
    underline: true,
    strike: true,
    colour: '#C00000',
    fill: '#ddebf7',
    horizontal: 'right',
    vertical: 'top',
    wrap: true,
    indent: 2,
  });
  expect(cell.split('; ')).toEqual([
    expect.stringMatching(/^font-family: "宋体", "SimSun", .*, serif$/u),
    'font-size: calc(var(--zoom) * 10.5pt)',
    'font-weight: 700',
    'color: #c00000',
    'background-color: #ddebf7',
    'text-decoration: underline line-through',
    'vertical-align: top',
    'text-align: right',
    'padding-right: calc(var(--zoom) * 20px)',
    'white-space: pre-wrap',
    'overflow-wrap: anywhere',
  ]);
  expect(text).toBe('');
});

it('turns text upright, sideways and by degrees, against the clock as Excel counts', () => {
  expect(lookCss({ ...plainLook, rotation: 'stacked' }).text).toContain('text-orientation: upright');
  expect(lookCss({ ...plainLook, rotation: 90 }).text).toMatch(/sideways.*rotate\(180deg\)/u);
  expect(lookCss({ ...plainLook, rotation: -90 }).text).not.toContain('rotate');
  expect(lookCss({ ...plainLook, rotation: 45 }).text).toContain('rotate(-45deg)');
});

it.each([
  ['仿宋_GB2312', 'FangSong', 'serif'],
  ['方正小标宋简体', 'SimSun', 'serif'],
  ['楷体', 'KaiTi', 'serif'],
  ['黑体', 'SimHei', 'sans-serif'],
  ['微软雅黑', 'Microsoft YaHei', 'sans-serif'],
  ['Times New Roman', 'Noto Serif CJK SC', 'serif'],
  ['Calibri', 'PingFang SC', 'sans-serif'],
])('replaces %s by %s where it is missing, and ends with %s', (name, other, generic) => {
  const fonts = fontStack(name).split(', ');
  expect(fonts[0]).toBe(`"${name}"`);
  expect(fonts).toContain(`"${other}"`);
  expect(fonts.at(-1)).toBe(generic);
});

it('lets no name and no colour of a file out of its place in the style sheet', () => {
  const evil = 'x"; } body { display: none } /*</style>\n\\';
  const { cell } = lookCss({ ...plainLook, fontName: evil, colour: 'red; } *{}', fill: 'url(x)' });
  expect(cell).not.toMatch(/[{}<>]|url|display: none/u);
  expect(cell).toContain('color: #000000; background-color: #000000');
});

it('draws the heavier of two lines that meet', () => {
  const thin = { style: 'thin', colour: '#000000' } as const;
  const medium = { style: 'medium', colour: '#ff0000' } as const;
  const dotted = { style: 'dotted', colour: '#0000ff' } as const;
  expect(heavier(thin, medium)).toBe(medium);
  expect(heavier(dotted, thin)).toBe(thin);
  expect(heavier(null, dotted)).toBe(dotted);
  expect(lineCss({ style: 'double', colour: '#ABCDEF' })).toBe('3px double #abcdef');
});
