import { attributeOf, outlineOf } from '../xml/xml-element';
import { guardPart } from './guard-part';
import { relationshipsPath, resolveTarget } from './part-path';
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

/** A target may be percent-encoded while the entry is not. */
function existingPath(source: PartSource, path: string): string {
  if (!path.includes('%') || source.has(path)) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
