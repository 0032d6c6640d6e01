import { cut, insertAt, splice } from '../../../package/xml/splice';
import { attributeOf, outlineOf, prefixOf } from '../../../package/xml/xml-element';
import { encodeAttribute } from '../../../package/xml/xml-text';
import type { PackageDraft } from './package-draft';

const PATH = '[Content_Types].xml';

/** Names the content type of one part; one line for each part, so that it can go when the part goes. */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  const text = draft.text(PATH) ?? '';
  const { root } = outlineOf(text);
  const line = `<${prefixOf(root)}Override PartName="/${encodeAttribute(part)}" ContentType="${type}"/>`;
  draft.setText(PATH, splice(text, [insertAt(root.contentEnd, line)]));
}

export function removeContentType(draft: PackageDraft, part: string): void {
  const text = draft.text(PATH) ?? '';
  const name = `/${part}`.toLowerCase();
  const gone = outlineOf(text).children.filter(
    (element) => attributeOf(text, element, 'PartName')?.toLowerCase() === name,
  );
  draft.setText(PATH, splice(text, gone.map(cut)));
}
