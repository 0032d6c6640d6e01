import { check } from '../../../src/core/check';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';
import { localeOf } from '../../../src/locales/locale-of';
import { messageOf } from '../../../src/locales/message-of';
import { uiWordsOf } from '../../../src/locales/ui-words-of';
import type { TableReport } from '../../../src/core/report';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { keepFile, takePicture } from '../take-picture';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();
const { frame } = uiWordsOf('zh-CN');

function tablesIn(sample: string): readonly TableReport[] {
  const workbook = openWorkbook(readSample(sample));
  return check(workbook.readTrusted(workbook.activeSheet)).tables;
}

/** Prints, up to where the browser's own dialog would open. */
async function print(page: OpenedWorkbench): Promise<void> {
  await page.page.evaluate(() => {
    Object.assign(window, { print: () => document.body.setAttribute('data-printing', '') });
  });
  await page.button(page.words.bar.print).click();
  await page.page.locator('body[data-printing]').waitFor();
  await page.page.emulateMedia({ media: 'print' });
}

/** What a person reads on the paper: nothing that is not displayed. */
const onPaper = ({ page }: OpenedWorkbench): Promise<string> => page.evaluate(() => document.body.innerText);

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

it.each([
  ['faulty', '街道办'],
  ['two-tables', '学校'],
  ['four-columns', '白云区'],
] as const)(
  'puts every table of %s on pages of its own: findings, arithmetic, blanks',
  async (id, sample) => {
    const tables = tablesIn(sample);
    const page = await bench.open();
    await page.openSample(id);
    await print(page);
    const paper = await onPaper(page);
    for (const { findings, fills } of tables) {
      for (const finding of findings) expect(paper).toContain(messageOf(localeOf('zh-CN'), finding));
      for (const { derivation } of fills) expect(paper).toContain(derivation.text);
    }
    expect(paper.split(page.sheetWords.report.local)).toHaveLength(tables.length + 1);
    for (const ofThePage of [page.words.save.menu, page.words.bar.samples, frame.check])
      expect(paper.split('\n')).not.toContain(ofThePage);
    await takePicture(page.page, `workbench-print-${id}`);

    const pdf = await page.page.pdf({ preferCSSPageSize: true });
    keepFile(`workbench-print-${id}.pdf`, pdf);
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(tables.length);
    await page.page.emulateMedia({ media: 'screen' });
    await eventually(() => page.page.locator('.print-report').count(), 0);
    expect(await page.cell('A1').isVisible()).toBe(true);
  },
);
