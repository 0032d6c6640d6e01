import { attributeOf, outlineOf } from '../../src/package/xml/xml-element';
import { growElement, newElement, shrinkElement } from '../../src/package/xml/grow-element';
import { childrenOf } from '../../src/package/xml/xml-element';
import { setAttribute } from '../../src/package/xml/set-attribute';
import { splice } from '../../src/package/xml/splice';
import { decodeXString, encodeXString } from '../../src/package/xml/x-string';
import { XmlScanner } from '../../src/package/xml/xml-scanner';
import { decodeText, encodeAttribute } from '../../src/package/xml/xml-text';
import { fc } from '../support/fast-check';

const tagsOf = (text: string): string[] => {
  const scanner = new XmlScanner(text);
  const tags: string[] = [];
  while (scanner.next())
    tags.push(`${scanner.kind} ${scanner.name} ${text.slice(scanner.start, scanner.end)}`);
  return tags;
};

test('passes over what is no tag, and knows where tags stand', () => {
  expect(tagsOf(`<?xml version="1.0"?><!-- <no> --><x:a b='>' >t<![CDATA[<no>]]><c/></x:a >`)).toEqual([
    `open x:a <x:a b='>' >`,
    'empty c <c/>',
    'close x:a </x:a >',
  ]);
});

test('finds attributes in any quotes and blanks, and none inside a value', () => {
  const text = `<a x:id='1' id = "a&amp;b"\n t="id='3'"/>`;
  const { root } = outlineOf(text);
  expect(attributeOf(text, root, 'id')).toBe('a&b');
  expect(attributeOf(text, root, 'x:id')).toBe('1');
  expect(attributeOf(text, root, 't')).toBe("id='3'");
  expect(attributeOf(text, root, 'i')).toBeNull();
});

test.each([
  '',
  'text',
  '</a>',
  '<a>',
  '<a></b>',
  '<a></a><b/>',
  '<a b></a>',
  '<a b=c/>',
  '<a b="c/>',
  '<a><a></a>',
  '<',
])('%j is damaged', (text) => {
  expect(() => {
    const { root } = outlineOf(text);
    attributeOf(text, root, 'x');
  }).toThrow('damaged');
});

test('sets an attribute where it stands, else behind the last', () => {
  const set = (text: string): string => splice(text, [setAttribute(text, outlineOf(text).root, 'n', '"2"')]);
  expect(set(`<a n='1' m="3"/>`)).toBe('<a n="&quot;2&quot;" m="3"/>');
  expect(set('<a m="3" />')).toBe('<a m="3" n="&quot;2&quot;" />');
  expect(set('<a></a>')).toBe('<a n="&quot;2&quot;"></a>');
});

test('splices that overlap are a mistake', () => {
  expect(() =>
    splice('abc', [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toThrow(RangeError);
});

test.each(['<l/>', '<l />', '<l></l>', '<l a="1"/>', '<l><x/></l>', '<l> </l>'])(
  '%s looks the same after growing and shrinking',
  (list) => {
    const text = `<r>${list}</r>`;
    const grow = outlineOf(text).children[0];
    const grown = grow === undefined ? '' : splice(text, growElement(grow, '<n/><n/>'));
    expect(grown).toContain('<n/><n/></l');
    const shrink = outlineOf(grown).children[0];
    if (shrink === undefined) throw new Error('no list');
    const children = childrenOf(grown, shrink);
    const gone = children.filter(({ local }) => local === 'n');
    expect(splice(grown, shrinkElement(grown, shrink, children, gone))).toBe(text);
  },
);

test('an element that was added goes with its last child', () => {
  const text = `<r>${newElement('l', ' a="1"', '<n/>')}</r>`;
  const list = outlineOf(text).children[0];
  if (list === undefined) throw new Error('no list');
  const children = childrenOf(text, list);
  expect(splice(text, shrinkElement(text, list, children, children))).toBe('<r></r>');
});

test('any text comes back from a cell as it went in', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '\r', '\n', '&', '<', ']', '\u0001') }),
  );
  fc.assert(
    fc.property(text, (value) => {
      const markup = `<t>${encodeXString(value)}</t>`;
      const { root } = outlineOf(markup);
      expect(decodeXString(markup.slice(root.contentStart, root.contentEnd))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('any attribute comes back as it went in', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const markup = `<t a="${encodeAttribute(value)}"/>`;
      expect(attributeOf(markup, outlineOf(markup).root, 'a')).toBe(value);
    }),
  );
});

test('line ends, entities and verbatim stretches are read as XML means them', () => {
  expect(decodeText('a\r\nb\rc&#13;&#x4E2D;<![CDATA[&lt;]]><!-- x -->&lt;')).toBe('a\nb\nc\r中&lt;<');
});
