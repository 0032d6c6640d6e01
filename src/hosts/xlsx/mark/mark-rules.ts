import { areaName } from '../../../core/grid/address';
import { markFormula, SEVERITIES } from '../../../core/mark-signature';
import { placeOfChild, SHEET_ORDER } from '../package/child-order';
import { cut, insertAt, splice, type Splice } from '../../../package/xml/splice';
import type { AttributePlace } from '../../../package/xml/xml-attribute';
import { attributeOf, isTrue, outlineOf, prefixOf, type XmlOutline } from '../../../package/xml/xml-element';
import { encodeText } from '../../../package/xml/xml-text';
import type { LookNumbers } from './mark-looks';
import type { MarkPlace } from './mark-place';
import { readPriorities, readRuleBlocks, type RuleBlock } from './rule-list';

const PLAIN_NUMBER = /^[1-9]\d{0,8}$/;

/**
 * Adds one conditional format for each severity in use. They come first: the user's rules keep their order behind
 * them and move down by as many places, which `removeRules` takes back.
 */
export function addRules(text: string, places: readonly MarkPlace[], looks: LookNumbers): string {
  const outline = outlineOf(text);
  const blocks = readRuleBlocks(outline);
  const priorities = readPriorities(outline, blocks);
  const used = SEVERITIES.filter((severity) => places.some((place) => place.severity === severity));
  const moves = movable(outline, blocks, priorities);
  const first = moves ? 1 : 1 + highest(text, priorities);
  const prefix = prefixOf(outline.root);
  const markup = used.map((severity, n) => {
    const areas = places.filter((place) => place.severity === severity).map(({ area }) => areaName(area));
    const rule =
      `<${prefix}cfRule type="expression" dxfId="${looks.get(severity) ?? 0}" priority="${first + n}">` +
      `<${prefix}formula>${encodeText(markFormula(severity))}</${prefix}formula></${prefix}cfRule>`;
    const tag = `${prefix}conditionalFormatting`;
    return `<${tag} sqref="${areas.join(' ')}">${rule}</${tag}>`;
  });
  const moved = moves ? movePriorities(text, priorities, used.length) : [];
  const at = placeOfChild(outline, SHEET_ORDER, 'conditionalFormatting');
  return splice(text, [insertAt(at, markup.join('')), ...moved]);
}

/** Removes the rules of all marks and lets the user's rules move up again. */
export function removeRules(text: string): string {
  const outline = outlineOf(text);
  const blocks = readRuleBlocks(outline);
  const own = blocks.flatMap((block) => block.own);
  if (own.length === 0) return text;
  const cuts = blocks.flatMap((block) =>
    block.own.length > 0 && block.own.length === block.rules.length
      ? [cut(block.element)]
      : block.own.map(cut),
  );
  const priorities = readPriorities(outline, blocks);
  const ranks = own.map((rule) => Number(attributeOf(text, rule, 'priority')));
  const lead = ranks.every((rank) => rank <= own.length) && new Set(ranks).size === own.length;
  const behind = priorities.every((place) => priorityAt(text, place) > own.length);
  return splice(text, [...cuts, ...(lead && behind ? movePriorities(text, priorities, -own.length) : [])]);
}

/** How many cells and areas the marks of a sheet cover. */
export function countMarkedAreas(text: string): number {
  const outline = outlineOf(text);
  const marked = readRuleBlocks(outline).filter(({ own }) => own.length > 0);
  const areas = marked.flatMap(({ element }) =>
    (attributeOf(text, element, 'sqref') ?? '').trim().split(/\s+/),
  );
  return new Set(areas.filter((area) => area !== '')).size;
}

/** Rules of pivot tables are found by their priority, so those must stay; odd numbers could not be restored. */
function movable(
  { text }: XmlOutline,
  blocks: readonly RuleBlock[],
  priorities: readonly AttributePlace[],
): boolean {
  const plain = priorities.every((place) => PLAIN_NUMBER.test(text.slice(place.valueStart, place.valueEnd)));
  return plain && !blocks.some(({ element }) => isTrue(attributeOf(text, element, 'pivot')));
}

const priorityAt = (text: string, place: AttributePlace): number =>
  Number(text.slice(place.valueStart, place.valueEnd));

const highest = (text: string, priorities: readonly AttributePlace[]): number =>
  priorities.reduce((most, place) => Math.max(most, priorityAt(text, place) || 0), 0);

const movePriorities = (text: string, priorities: readonly AttributePlace[], by: number): Splice[] =>
  priorities.map((place) => ({
    start: place.valueStart,
    end: place.valueEnd,
    text: String(priorityAt(text, place) + by),
  }));
