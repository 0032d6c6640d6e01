import { localPreferences } from '../../../src/hosts/office/local-preferences';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import { describeHost } from '../../contracts/host-contract';
import { describePaneHost } from '../../contracts/pane-host-contract';
import { excelFromGrids } from '../../support/fake-excel/excel-from-grid';
import { areaFrom } from '../../support/fake-excel/fake-sheet';
import { loadRuntime } from '../../support/fake-excel/load-runtime';
import { seenMarks } from '../../support/fake-excel/seen-marks';

const runtime = loadRuntime();

describeHost('Excel', (grid) => {
  const excel = excelFromGrids([grid]);
  excel.answerTo(runtime);
  const sheet = excel.workbook.active;
  return Promise.resolve({
    host: new OfficeHost({ preferences: localPreferences('') }),
    marked: () => Promise.resolve(seenMarks(sheet)),
    changeByHand: async (edits) => {
      for (const { at, value } of edits) {
        const { top, left } = areaFrom(at.a1);
        await excel.typeByHand(sheet, top, left, value ?? '');
      }
    },
  });
});

describePaneHost('Excel', (sheets) => {
  const excel = excelFromGrids(sheets);
  excel.answerTo(runtime);
  const { workbook } = excel;
  return Promise.resolve({
    host: new OfficeHost({ preferences: localPreferences('') }),
    select: (sheet, a1) => excel.selectByHand(workbook.sheetBy(sheet), a1),
    changeByHand: (sheet, a1, value) => {
      const { top, left } = areaFrom(a1);
      return excel.typeByHand(workbook.sheetBy(sheet), top, left, value);
    },
    protectStructure: () => {
      workbook.isProtected = true;
    },
  });
});
