import { MARK_LOOKS } from '../../../core/mark-look';
import { SEVERITIES } from '../../../core/mark-signature';
import type { Severity } from '../../../core/rules/finding';
import { placeOfChild, STYLES_ORDER } from '../package/child-order';
import type { PackageDraft } from '../package/package-draft';
import { dropPlainStylePart, ensureStylePart, stylePartOf } from '../package/style-part';
import type { WorkbookPart } from '../read/workbook-part';
import { growElement, newElement, shrinkElement, wasAbsent } from '../../../package/xml/grow-element';
import { addToAttribute } from '../../../package/xml/set-attribute';
import { insertAt, splice } from '../../../package/xml/splice';
import {
  childrenOf,
  outlineOf,
  prefixOf,
  type XmlElement,
  type XmlOutline,
} from '../../../package/xml/xml-element';

/** Number of the look of each severity in the style sheet. */
export type LookNumbers = ReadonlyMap<Severity, number>;

const REFERENCE = /dxfId\s*=\s*["'](\d+)["']/gi;
const MAY_REFER = /\.xml$/i;
const NEVER_REFERS = /(sharedStrings|theme\d*|comments\d*|\[Content_Types\])\.xml$/i;

/** Adds the looks of all severities to the style sheet, or finds those that are there. */
export function ensureLooks(draft: PackageDraft, workbook: WorkbookPart): LookNumbers {
  const path = ensureStylePart(draft, workbook);
  const text = draft.text(path) ?? '';
  const outline = outlineOf(text);
  const list = outline.children.find(({ local }) => local === 'dxfs');
  const known =
    list === undefined ? [] : childrenOf(text, list).map(({ start, end }) => text.slice(start, end));
  const numbers = new Map<Severity, number>();
  const added: string[] = [];
  for (const severity of SEVERITIES) {
    const look = lookMarkup(prefixOf(outline.root), severity);
    const found = known.indexOf(look);
    numbers.set(severity, found >= 0 ? found : known.length + added.push(look) - 1);
  }
  if (added.length > 0) draft.setText(path, withLooks(outline, list, added));
  return numbers;
}

/** Removes looks from the end of the list while they are ours and nothing refers to them. */
export function dropUnusedLooks(draft: PackageDraft, workbook: WorkbookPart): void {
  const path = stylePartOf(draft, workbook);
  if (path === null) return;
  const text = draft.text(path) ?? '';
  const outline = outlineOf(text);
  const list = outline.children.find(({ local }) => local === 'dxfs');
  if (list === undefined) return;
  const looks = childrenOf(text, list);
  const own = new Set(SEVERITIES.map((severity) => lookMarkup(prefixOf(outline.root), severity)));
  const isOwn = (look: XmlElement): boolean => own.has(text.slice(look.start, look.end));
  let kept = looks.length;
  if (looks.some(isOwn)) {
    const used = referredLooks(draft);
    for (
      let last = looks[kept - 1];
      last !== undefined && isOwn(last) && !used.has(kept - 1);
      last = looks[kept - 1]
    ) {
      kept--;
    }
  }
  if (kept === looks.length) return;
  const whole = kept === 0 && wasAbsent(text, list);
  const count = whole ? [] : addToAttribute(text, list, 'count', kept - looks.length);
  draft.setText(path, splice(text, [...shrinkElement(text, list, looks, looks.slice(kept)), ...count]));
  dropPlainStylePart(draft, workbook);
}

function withLooks(outline: XmlOutline, list: XmlElement | undefined, added: readonly string[]): string {
  const { text, root } = outline;
  const markup = added.join('');
  if (list !== undefined) {
    return splice(text, [...addToAttribute(text, list, 'count', added.length), ...growElement(list, markup)]);
  }
  const element = newElement(`${prefixOf(root)}dxfs`, ` count="${added.length}"`, markup);
  return splice(text, [insertAt(placeOfChild(outline, STYLES_ORDER, 'dxfs'), element)]);
}

function referredLooks(draft: PackageDraft): Set<number> {
  const used = new Set<number>();
  for (const path of draft.paths()) {
    if (!MAY_REFER.test(path) || NEVER_REFERS.test(path)) continue;
    for (const [, number] of (draft.text(path) ?? '').matchAll(REFERENCE)) used.add(Number(number));
  }
  return used;
}

function lookMarkup(prefix: string, severity: Severity): string {
  const { ink, paper, type, boxed } = MARK_LOOKS[severity];
  const cue = type === 'bold' ? '<b/>' : '<i/>';
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF${ink}"/></${name}>`;
  const box = boxed ? `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border>` : '';
  const markup =
    `<dxf><font>${cue}<color rgb="FF${ink}"/></font>` +
    `<fill><patternFill patternType="solid"><bgColor rgb="FF${paper}"/></patternFill></fill>${box}</dxf>`;
  return markup.replace(/<(\/?)/g, `<$1${prefix}`);
}
