import { placeOfChild, SHEET_ORDER } from '../package/child-order';
import { cut, insertAt, splice } from '../../../package/xml/splice';
import { listAttributes } from '../../../package/xml/xml-attribute';
import { attributeWhere, outlineOf, prefixOf, type XmlElement } from '../../../package/xml/xml-element';

/** Id of the relationship to the drawing with the boxes of notes; `null` when the sheet has none. */
export function drawingId(sheet: string): string | null {
  const element = findElement(sheet);
  return element === undefined ? null : attributeWhere(sheet, element, (name) => name.endsWith(':id'));
}

/** Points the sheet to its drawing; `namespace` is that of relationship ids. */
export function addDrawingId(sheet: string, id: string, namespace: string): string {
  const outline = outlineOf(sheet);
  const { root } = outline;
  const declared = listAttributes(sheet, root.nameEnd, root.contentStart).find(
    ({ name, valueStart, valueEnd }) =>
      name.startsWith('xmlns:') && sheet.slice(valueStart, valueEnd) === namespace,
  );
  const prefix = declared?.name.slice('xmlns:'.length) ?? 'r';
  const declaration = declared === undefined ? ` xmlns:r="${namespace}"` : '';
  const element = `<${prefixOf(root)}legacyDrawing${declaration} ${prefix}:id="${id}"/>`;
  return splice(sheet, [insertAt(placeOfChild(outline, SHEET_ORDER, 'legacyDrawing'), element)]);
}

export function removeDrawingId(sheet: string): string {
  const element = findElement(sheet);
  return element === undefined ? sheet : splice(sheet, [cut(element)]);
}

const findElement = (sheet: string): XmlElement | undefined =>
  outlineOf(sheet).children.find(({ local }) => local === 'legacyDrawing');
