import { check } from '../../../core/check';
import { isReport } from '../../../hosts/docx/is-report';
import { isOwnReport } from '../../../hosts/xlsx/is-own-report';
import { BUILTIN_FORMATS } from '../../../hosts/xlsx/read/builtin-formats';
import { createDisplayText } from '../../../hosts/xlsx/read/display-text';
import { openWorkbook } from '../../../hosts/xlsx/workbook';
import type { Readers } from '../../../report/checking/readers';
import { openReport } from '../open-report';

/** What reads files in a browser; the readers of old workbooks and of documents come with the first of their kind. */
export const browserReaders: Readers = {
  openWorkbook,
  openOldWorkbook: async (bytes) => {
    const { openOldWorkbook } = await import(
      /* webpackChunkName: "old-workbooks" */ '../../../hosts/xls/open-old-workbook'
    );
    return openOldWorkbook(bytes, { builtinFormats: BUILTIN_FORMATS, createDisplayText });
  },
  isOwnReport,
  isReport,
  openReport,
  check,
};
