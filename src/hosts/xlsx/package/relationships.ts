import { splice } from '../../../package/xml/splice';
import { growElement, newElement, shrinkElement, wasAbsent } from '../../../package/xml/grow-element';
import { attributeOf, outlineOf, prefixOf } from '../../../package/xml/xml-element';
import { encodeAttribute } from '../../../package/xml/xml-text';
import type { PackageDraft } from './package-draft';
import { relationshipsPath, relativeTarget } from '../../../package/parts/part-path';
import { readRelationships } from '../../../package/parts/relationship';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Adds a relationship and returns its id. */
export function addRelationship(draft: PackageDraft, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const taken = new Set(readRelationships(draft, part).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const attributes = `Id="${id}" Type="${type}" Target="${encodeAttribute(relativeTarget(part, target))}"`;
  const text = draft.text(path);
  if (text === null) {
    const root = newElement('Relationships', ` xmlns="${NAMESPACE}"`, `<Relationship ${attributes}/>`);
    draft.setText(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
  } else {
    const { root } = outlineOf(text);
    draft.setText(path, splice(text, growElement(root, `<${prefixOf(root)}Relationship ${attributes}/>`)));
  }
  return id;
}

/** Removes the relationships with these ids, and the relationships part with the last of them if it was added here. */
export function removeRelationships(draft: PackageDraft, part: string, ids: ReadonlySet<string>): void {
  const path = relationshipsPath(part);
  const text = draft.text(path);
  if (text === null) return;
  const { root, children } = outlineOf(text);
  const gone = children.filter((element) => ids.has(attributeOf(text, element, 'Id') ?? ''));
  if (gone.length === 0) return;
  if (gone.length === children.length && wasAbsent(text, root)) draft.remove(path);
  else draft.setText(path, splice(text, shrinkElement(text, root, children, gone)));
}
