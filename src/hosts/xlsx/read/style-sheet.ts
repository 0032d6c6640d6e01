import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import { attributeOf, childrenOf, outlineOf, type XmlElement } from '../../../package/xml/xml-element';
import { BUILTIN_FORMATS } from './builtin-formats';
import { partOfKind, type WorkbookPart } from './workbook-part';

/** What a cell's style says about its content. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly locked: boolean;
}

const PLAIN: CellStyle = { numberFormat: 'General', locked: true };

/** The styles that cells refer to by number; an unknown number means the plain style. */
export class StyleSheet {
  private readonly styles: readonly CellStyle[];

  constructor(styles: readonly CellStyle[]) {
    this.styles = styles;
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? PLAIN;
  }
}

export function readStyleSheet(source: PartSource, workbook: WorkbookPart): StyleSheet {
  const path = partOfKind(workbook, 'styles');
  const text = path === null ? null : source.text(path);
  if (path === null || text === null) return new StyleSheet([]);
  return guardPart(path, () => {
    const { children } = outlineOf(text);
    const list = (name: string): XmlElement[] => {
      const element = children.find(({ local }) => local === name);
      return element === undefined ? [] : childrenOf(text, element);
    };
    const formats = readNumberFormats(text, list('numFmts'));
    return new StyleSheet(list('cellXfs').map((xf) => readStyle(text, xf, formats)));
  });
}

/** Number formats by their number: those of the file, and before them those every program knows. */
export function readNumberFormats(text: string, elements: readonly XmlElement[]): Map<number, string> {
  const formats = new Map(BUILTIN_FORMATS);
  for (const element of elements) {
    const code = attributeOf(text, element, 'formatCode');
    if (code !== null) formats.set(Number(attributeOf(text, element, 'numFmtId')), code);
  }
  return formats;
}

function readStyle(text: string, xf: XmlElement, formats: ReadonlyMap<number, string>): CellStyle {
  const protection = childrenOf(text, xf).find(({ local }) => local === 'protection');
  const locked = protection === undefined ? null : attributeOf(text, protection, 'locked');
  return {
    numberFormat: formats.get(Number(attributeOf(text, xf, 'numFmtId') ?? 0)) ?? 'General',
    locked: locked !== '0' && locked !== 'false',
  };
}
