import { isMarkFormula } from '../../../core/mark-signature';
import {
  attributePlace,
  childrenOf,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';
import type { AttributePlace } from '../../../package/xml/xml-attribute';
import { decodeText } from '../../../package/xml/xml-text';
import { XmlScanner } from '../../../package/xml/xml-scanner';
import { findAttribute } from '../../../package/xml/xml-attribute';

/** One conditional format of a sheet: an area list with its rules. */
export interface RuleBlock {
  readonly element: XmlElement;
  readonly rules: readonly XmlElement[];
  readonly own: readonly XmlElement[];
}

/** The conditional formats of a sheet, and which of their rules are marks. */
export function readRuleBlocks({ text, children }: XmlOutline): RuleBlock[] {
  return children
    .filter(({ local }) => local === 'conditionalFormatting')
    .map((element) => {
      const rules = childrenOf(text, element).filter(({ local }) => local === 'cfRule');
      return { element, rules, own: rules.filter((rule) => isMark(text, rule)) };
    });
}

/** Where the priorities of all rules stand that are not marks, those for newer programs included. */
export function readPriorities(outline: XmlOutline, blocks: readonly RuleBlock[]): AttributePlace[] {
  const { text, children } = outline;
  const plain = blocks
    .flatMap(({ rules, own }) => rules.filter((rule) => !own.includes(rule)))
    .map((rule) => attributePlace(text, rule, 'priority'));
  const newer = children
    .filter(({ local }) => local === 'extLst')
    .flatMap((list) => prioritiesInside(text, list));
  return [...plain.filter((place) => place !== null), ...newer];
}

function isMark(text: string, rule: XmlElement): boolean {
  const formulas = childrenOf(text, rule).filter(({ local }) => local === 'formula');
  return formulas.some((formula) =>
    isMarkFormula(decodeText(text.slice(formula.contentStart, formula.contentEnd))),
  );
}

function prioritiesInside(text: string, list: XmlElement): AttributePlace[] {
  const places: AttributePlace[] = [];
  const scanner = new XmlScanner(text, list.contentStart, list.contentEnd);
  while (scanner.next()) {
    if (scanner.kind === 'close' || scanner.local !== 'cfRule') continue;
    const place = findAttribute(text, scanner.nameEnd, scanner.end, 'priority');
    if (place !== null) places.push(place);
  }
  return places;
}
