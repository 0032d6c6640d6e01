import type { Page } from 'playwright-core';
import type { Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';
import { launchChromium } from '../browser/launch-chromium';
import { openPane } from '../browser/open-pane';
import { excelFromGrids } from '../support/fake-excel/excel-from-grid';

export interface PaneRun {
  readonly run: string;
  /** Milliseconds from the last cells that Excel sent until the findings are painted. */
  readonly afterRead: number;
  /** Milliseconds from pressing the button until the findings are painted. */
  readonly afterClick: number;
  readonly findings: number;
}

interface Timed {
  readonly answers: number[];
  clicked: number;
  shown: number;
}

const ROWS = 60;
const HEADERS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/**
 * Presses 校验本表 on a table of 60 indicators, once as soon as the engine is there, and again. The page is
 * the one served at `origin`; Excel is faked in this process, so that its answers come at once.
 */
export async function benchPane(chromium: string, origin: string, rounds: number): Promise<PaneRun[]> {
  const browser = await launchChromium(chromium);
  try {
    const runs: PaneRun[] = [];
    for (let round = 0; round < rounds; round++) {
      const { page, context } = await openPane(browser, origin, excelFromGrids([formWith(ROWS)]), {}, []);
      await page.getByRole('button', { name: '校验本表' }).waitFor();
      await page.waitForLoadState('networkidle');
      await noteAnswers(page);
      runs.push({ run: 'first check', ...(await timeCheck(page)) });
      runs.push({ run: 'next check', ...(await timeCheck(page)) });
      await context.close();
    }
    return runs;
  } finally {
    await browser.close();
  }
}

/** Notes when each answer with cells of the sheet reaches the page. */
const noteAnswers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const host = window as unknown as {
      timed: Timed;
      answerOffice: (request: unknown) => Promise<unknown>;
    };
    host.timed = { answers: [], clicked: 0, shown: 0 };
    const ask = host.answerOffice;
    host.answerOffice = async (request) => {
      const answer = await ask(request);
      const now = performance.now();
      if (JSON.stringify(answer).includes('"Values"')) host.timed.answers.push(now);
      return answer;
    };
  });

async function timeCheck(page: Page): Promise<Omit<PaneRun, 'run'>> {
  return page.evaluate(
    () =>
      new Promise<Omit<PaneRun, 'run'>>((resolve) => {
        const { timed } = window as unknown as { timed: Timed };
        timed.answers.length = 0;
        const list = (): number => document.querySelectorAll('li > [data-rove]').length;
        let wasReading = false;
        const look = (): void => {
          const isReading = document.querySelector('main')?.getAttribute('aria-busy') === 'true';
          wasReading ||= isReading;
          if (!wasReading || isReading || list() === 0) return;
          watch.disconnect();
          const answered = Math.max(...timed.answers);
          // The frame after the next is one in which the change is on the screen.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const now = performance.now();
              resolve({ afterRead: now - answered, afterClick: now - timed.clicked, findings: list() });
            }),
          );
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
        timed.clicked = performance.now();
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === '校验本表')
          ?.click();
      }),
  );
}

/** A form of the national kind with so many indicators, every third of them missed and scored in full. */
function formWith(rows: number): Grid {
  const lines: (string | number)[][] = [
    ['部门整体支出绩效自评表（2023年度）'],
    HEADERS,
    ...Array.from({ length: rows }, (_, row) => {
      const actual = row % 3 === 0 ? 60 + row : 100 + row;
      return [
        '产出指标',
        '数量指标',
        `第${row + 1}项任务完成数量`,
        `≥${100 + row}件`,
        `${actual}件`,
        1,
        1,
        '',
      ];
    }),
  ];
  const cells = lines.flatMap((line, row) => line.map((value, column) => cellOf(row, column, value)));
  return {
    sheet: '自评表',
    hidden: false,
    protected: false,
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: HEADERS.length - 1 }],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

const cellOf = (row: number, column: number, value: string | number): Cell => ({
  row,
  column,
  type: value === '' ? 'blank' : typeof value === 'number' ? 'number' : 'text',
  value: value === '' ? null : value,
  text: String(value),
  formula: null,
  numberFormat: 'General',
  locked: true,
});
