import { placeOfChild, WORKBOOK_ORDER } from '../package/child-order';
import { removeContentType } from '../package/content-types';
import type { PackageDraft } from '../package/package-draft';
import { removeRelationships } from '../package/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { setAttribute } from '../../../package/xml/set-attribute';
import { insertAt, splice } from '../../../package/xml/splice';
import { outlineOf, prefixOf } from '../../../package/xml/xml-element';

/** Asks the next program that opens the file to calculate every formula, since cached results may be stale. */
export function requestRecalculation(draft: PackageDraft, workbook: WorkbookPart): void {
  const text = draft.text(workbook.path) ?? '';
  const outline = outlineOf(text);
  const settings = outline.children.find(({ local }) => local === 'calcPr');
  const change =
    settings === undefined
      ? insertAt(
          placeOfChild(outline, WORKBOOK_ORDER, 'calcPr'),
          `<${prefixOf(outline.root)}calcPr fullCalcOnLoad="1"/>`,
        )
      : setAttribute(text, settings, 'fullCalcOnLoad', '1');
  draft.setText(workbook.path, splice(text, [change]));
}

/** Removes the list of formula cells, which would no longer be right; programs make a new one. */
export function dropCalcChain(draft: PackageDraft, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain === undefined || !draft.has(chain.target)) return;
  removeRelationships(draft, workbook.path, new Set([chain.id]));
  removeContentType(draft, chain.target);
  draft.remove(chain.target);
}
