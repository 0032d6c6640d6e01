import { parseAreaName } from '../../../core/grid/address';
import type { Area } from '../../../core/grid/area';
import { guardPart } from '../../../package/parts/guard-part';
import type { PartSource } from '../../../package/parts/part-source';
import { readRelationships } from '../../../package/parts/relationship';
import { attributeOf, outlineOf } from '../../../package/xml/xml-element';

/**
 * The header rows of the tables (ListObjects) in a sheet. Their texts are also the names of the table's columns, and
 * Excel calls a file damaged in which the two differ.
 */
export function readTableHeaders(source: PartSource, sheet: string): Area[] {
  const tables = readRelationships(source, sheet).filter(({ kind }) => kind === 'table');
  return tables.flatMap(({ target }) => guardPart(target, () => headerOf(source.text(target))));
}

function headerOf(text: string | null): Area[] {
  if (text === null) return [];
  const { root } = outlineOf(text);
  const area = parseAreaName(attributeOf(text, root, 'ref') ?? '');
  if (area === null || attributeOf(text, root, 'headerRowCount') === '0') return [];
  return [{ ...area, bottom: area.top }];
}
