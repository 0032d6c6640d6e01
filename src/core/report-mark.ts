/** The custom property by which a review workbook that this program wrote is known again, also when it was saved anew. */
export const REPORT_MARK = 'zipingReport';
