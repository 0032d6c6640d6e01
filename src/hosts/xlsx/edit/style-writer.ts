import { HostError } from '../../../core/host';
import { placeOfChild, STYLES_ORDER } from '../package/child-order';
import { readNumberFormats } from '../read/style-sheet';
import { growElement } from '../../../package/xml/grow-element';
import { addToAttribute, setAttribute } from '../../../package/xml/set-attribute';
import { insertAt, splice, type Splice } from '../../../package/xml/splice';
import {
  childrenOf,
  outlineOf,
  prefixOf,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';
import { encodeAttribute } from '../../../package/xml/xml-text';

const FIRST_OWN_FORMAT = 164;

/** Adds styles that differ from an existing one by their number format only; each needed style is added once. */
export class StyleWriter {
  private readonly outline: XmlOutline;
  private readonly styles: readonly XmlElement[];
  private readonly formats: Map<number, string>;
  private readonly addedStyles = new Map<string, string>();
  private readonly addedFormats: string[] = [];

  constructor(text: string) {
    this.outline = outlineOf(text);
    const list = this.child('cellXfs');
    if (list === undefined) throw new HostError('damaged');
    this.styles = childrenOf(text, list);
    const formats = this.child('numFmts');
    this.formats = readNumberFormats(text, formats === undefined ? [] : childrenOf(text, formats));
  }

  /** The number of the style that looks like `style` and shows numbers by `code`. */
  withFormat(style: number, code: string): number {
    const key = `${style} ${code}`;
    if (!this.addedStyles.has(key)) this.addedStyles.set(key, this.restyled(style, this.formatNumber(code)));
    return this.styles.length + [...this.addedStyles.keys()].indexOf(key);
  }

  /** The style sheet with what was added. */
  finish(): string {
    const { text } = this.outline;
    if (this.addedStyles.size === 0) return text;
    return splice(text, [
      ...this.append('numFmts', this.addedFormats),
      ...this.append('cellXfs', [...this.addedStyles.values()]),
    ]);
  }

  private child(name: string): XmlElement | undefined {
    return this.outline.children.find(({ local }) => local === name);
  }

  private restyled(style: number, format: number): string {
    const { text } = this.outline;
    const base = this.styles[style] ?? this.styles[0];
    if (base === undefined) throw new HostError('damaged');
    let markup = text.slice(base.start, base.end);
    for (const [name, value] of [
      ['numFmtId', String(format)],
      ['applyNumberFormat', '1'],
    ] as const) {
      markup = splice(markup, [setAttribute(markup, outlineOf(markup).root, name, value)]);
    }
    return markup;
  }

  private formatNumber(code: string): number {
    for (const [number, known] of this.formats) if (known === code) return number;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.keys()) + 1;
    this.formats.set(number, code);
    const prefix = prefixOf(this.outline.root);
    this.addedFormats.push(`<${prefix}numFmt numFmtId="${number}" formatCode="${encodeAttribute(code)}"/>`);
    return number;
  }

  private append(name: string, markup: readonly string[]): Splice[] {
    if (markup.length === 0) return [];
    const { text, root } = this.outline;
    const list = this.child(name);
    if (list !== undefined) {
      return [...addToAttribute(text, list, 'count', markup.length), ...growElement(list, markup.join(''))];
    }
    const tag = `${prefixOf(root)}${name}`;
    const element = `<${tag} count="${markup.length}">${markup.join('')}</${tag}>`;
    return [insertAt(placeOfChild(this.outline, STYLES_ORDER, name), element)];
  }
}
