import { normalizeText } from '../../quantity/normalize-text';
import type { Field } from '../../table/field';
import type { Table } from '../../table/table';
import { isEmptyReason } from './is-empty-reason';

/** Sentences of the form that ask for an explanation, or say how something is computed, instead of giving one. */
const INSTRUCTION =
  /(?:应|须|需|请|要)[^,，]{0,14}(?:说明|填写|分析|解释)|说明(?:原因|理由)|[=÷]|包括:|字以内/u;

/** What a person wrote into a cell, sentence by sentence: not the printed instructions, and not 无 or `/`. */
export function writtenSentences(field: Field): readonly string[] {
  if (isEmptyReason(field)) return [];
  return normalizeText(field.text)
    .split(/[。;；!！\n]/u)
    .map((sentence) => sentence.replaceAll(/\s/gu, ''))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence) && !INSTRUCTION.test(sentence));
}

/** Every place of a table where a reason may stand: reason cells, accounts of results and cells without a place. */
export const reasonPlaces = ({ funds, indicators, narratives, unplaced }: Table): readonly Field[] => [
  ...funds.flatMap(({ reason }) => reason ?? []),
  ...indicators.flatMap(({ reason }) => reason ?? []),
  ...narratives.filter(({ role }) => role !== 'goal').map(({ text }) => text),
  ...unplaced.map(({ field }) => field),
];
