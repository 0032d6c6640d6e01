import { partOfKind, type WorkbookPart } from '../read/workbook-part';
import { attributeWhere, outlineOf } from '../../../package/xml/xml-element';
import { addContentType, removeContentType } from './content-types';
import type { PackageDraft } from './package-draft';
import { resolveTarget } from '../../../package/parts/part-path';
import { readRelationships } from '../../../package/parts/relationship';
import { addRelationship, removeRelationships } from './relationships';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Path of the style sheet; adds the plainest one that a spreadsheet accepts to a workbook without any. */
export function ensureStylePart(draft: PackageDraft, workbook: WorkbookPart): string {
  const known = stylePartOf(draft, workbook);
  if (known !== null) return known;
  const path = resolveTarget(workbook.path, 'styles.xml');
  draft.setText(path, plainStyles(namespaceOf(draft.text(workbook.path) ?? '')));
  addRelationship(draft, workbook.path, `${workbook.typeBase}styles`, path);
  addContentType(draft, path, CONTENT_TYPE);
  return path;
}

/** Removes the style sheet that `ensureStylePart` added once nothing is left in it. */
export function dropPlainStylePart(draft: PackageDraft, workbook: WorkbookPart): void {
  const path = stylePartOf(draft, workbook);
  if (path === null || draft.text(path) !== plainStyles(namespaceOf(draft.text(workbook.path) ?? ''))) return;
  const arrows = readRelationships(draft, workbook.path).filter(({ kind }) => kind === 'styles');
  removeRelationships(draft, workbook.path, new Set(arrows.map(({ id }) => id)));
  removeContentType(draft, path);
  draft.remove(path);
}

/** The namespace of spreadsheet elements, which differs between transitional and strict files. */
export function namespaceOf(text: string): string {
  const { root } = outlineOf(text);
  const prefix = root.name.slice(0, root.name.length - root.local.length).replace(':', '');
  const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
  return attributeWhere(text, root, (name) => name === declaration) ?? '';
}

export function stylePartOf(draft: PackageDraft, workbook: WorkbookPart): string | null {
  const path = partOfKind({ ...workbook, relationships: readRelationships(draft, workbook.path) }, 'styles');
  return path !== null && draft.has(path) ? path : null;
}

const plainStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
