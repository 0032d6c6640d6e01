import { splice } from '../xml/splice';
import { growElement, newElement, shrinkElement, wasAbsent } from '../xml/grow-element';
import { attributeOf, outlineOf, prefixOf } from '../xml/xml-element';
import { encodeAttribute } from '../xml/xml-text';
import { guardPart } from './guard-part';
import type { PackageDraft } from './package-draft';
import { relationshipsPath, relativeTarget, resolveTarget } from './part-path';
import type { PartSource } from './part-source';

/** An arrow from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The full type, which differs between transitional and strict files. */
  readonly type: string;
  /** The last word of the type: `worksheet`, `comments`, `styles`. */
  readonly kind: string;
  /** Path of the part it points to; an external address stays as written. */
  readonly target: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part; none when it has no relationships part. */
export function readRelationships(source: PartSource, part: string): Relationship[] {
  const path = relationshipsPath(part);
  return guardPart(path, () => {
    const text = source.text(path);
    if (text === null) return [];
    return outlineOf(text).children.map((element) => {
      const type = attributeOf(text, element, 'Type') ?? '';
      const target = attributeOf(text, element, 'Target') ?? '';
      const external = attributeOf(text, element, 'TargetMode') === 'External';
      return {
        id: attributeOf(text, element, 'Id') ?? '',
        type,
        kind: external ? 'external' : type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : existingPath(source, resolveTarget(part, target)),
      };
    });
  });
}

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

/** A target may be percent-encoded while the entry is not. */
function existingPath(source: PartSource, path: string): string {
  if (!path.includes('%') || source.has(path)) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
