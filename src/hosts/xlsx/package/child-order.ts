import { childrenOf, type XmlElement, type XmlOutline } from '../../../package/xml/xml-element';

/** The order in which the schema wants the children of a worksheet (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
  'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** The children of a style sheet (18.8.39). */
export const STYLES_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** The children of a workbook (18.2.27). */
export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Where a new child of this name belongs: before the first child that must follow it. */
export function placeOfChild(outline: XmlOutline, order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  const next = outline.children.find((child) => order.indexOf(meaningOf(outline.text, child)) > rank);
  return next?.start ?? outline.root.contentEnd;
}

/** Alternatives for older and newer programs stand for the element they choose between. */
function meaningOf(text: string, child: XmlElement): string {
  if (child.local !== 'AlternateContent') return child.local;
  const choice = childrenOf(text, child)[0];
  const inside = choice === undefined ? undefined : childrenOf(text, choice)[0];
  return inside?.local ?? child.local;
}
