import type { Page } from 'playwright-core';
import { columnName } from '../../src/core/grid/address';
import { launchChromium } from '../browser/launch-chromium';
import { openWorkbenchPage, type OpenedWorkbench } from '../browser/workbench/workbench-in-chromium';
import { buildWorkbook, type CellPlan } from '../support/build-workbook';

/** Milliseconds, one of each for a round. */
export interface WorkbenchRun {
  /** From the file being chosen until its sheet is painted. */
  readonly corpusOpened: number;
  /** From an edit until its findings are painted; the pause before a check belongs to it. */
  readonly recheckedAfterEdit: number;
  readonly largeOpened: number;
  /** The longest time for which the page answered nobody while the large sheet was opened. */
  readonly largeLongestTask: number;
  /** Between two frames while the large sheet is scrolled from top to bottom and to the right. */
  readonly largeFrameUsual: number;
  readonly largeFrameWorst: number;
}

interface Clock {
  chosen: number;
  painted: number;
  longest: number;
}

const ROWS = 5000;
const COLUMNS = 40;

/** Opens one corpus workbook and a sheet of 5,000 by 40 cells in the page served at `address`. */
export async function benchWorkbench(
  chromium: string,
  address: string,
  corpus: Uint8Array,
  rounds: number,
): Promise<WorkbenchRun[]> {
  const large = largeSheet();
  const browser = await launchChromium(chromium);
  try {
    const runs: WorkbenchRun[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await openWorkbenchPage(browser, { address }, []);
      await page.page.waitForLoadState('networkidle');
      await watch(page.page);
      const corpusOpened = (await open(page, 'corpus.xlsx', corpus)).time;
      const recheckedAfterEdit = await editAndRecheck(page);
      const { time: largeOpened, longest: largeLongestTask } = await open(page, 'large.xlsx', large);
      const [largeFrameUsual = 0, largeFrameWorst = 0] = await scroll(page.page);
      runs.push({
        corpusOpened,
        recheckedAfterEdit,
        largeOpened,
        largeLongestTask,
        largeFrameUsual,
        largeFrameWorst,
      });
      await page.context.close();
    }
    return runs;
  } finally {
    await browser.close();
  }
}

/** Starts the clock when a file is chosen, and stops it in the frame after the one that shows a new sheet. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const clock: Clock = { chosen: 0, painted: 0, longest: 0 };
    Object.assign(window, { clock });
    document.addEventListener(
      'change',
      () => Object.assign(clock, { chosen: performance.now(), painted: 0, longest: 0 }),
      true,
    );
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) clock.longest = Math.max(clock.longest, duration);
    }).observe({ type: 'longtask' });
    let shown: Element | null = null;
    new MutationObserver(() => {
      const table = document.querySelector('[role=grid]');
      if (table === shown || table?.querySelector('td[aria-colindex]') == null) return;
      shown = table;
      requestAnimationFrame(() => requestAnimationFrame(() => (clock.painted = performance.now())));
    }).observe(document.body, { subtree: true, childList: true });
  });

async function open(
  page: OpenedWorkbench,
  name: string,
  bytes: Uint8Array,
): Promise<{ time: number; longest: number }> {
  await page.chooseFile(name, bytes);
  const handle = await page.page.waitForFunction(() => {
    const { clock } = window as unknown as { clock: Clock };
    return clock.painted > 0 ? { time: clock.painted - clock.chosen, longest: clock.longest } : null;
  });
  const result = await handle.jsonValue();
  if (result === null) throw new Error(`${name} was not opened`);
  return result;
}

/** Types a figure into the cell of the first finding, which changes what is found. */
async function editAndRecheck(page: OpenedWorkbench): Promise<number> {
  await page.pane.check();
  const [first = ''] = await page.pane.findingCells();
  await page.page.keyboard.press('F8');
  await page.address.filter({ hasText: first }).waitFor();
  await page.cell(first.split(':')[0] ?? '').click();
  await page.page.keyboard.type('12345');
  await page.page.evaluate(() => {
    const list = (): string =>
      [...document.querySelectorAll('#pane-part li')].map(({ textContent }) => textContent).join('');
    const before = list();
    document.addEventListener(
      'keydown',
      () => {
        const begun = performance.now();
        const observer = new MutationObserver(() => {
          if (list() === before) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => Object.assign(window, { rechecked: performance.now() - begun })),
          );
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      },
      { capture: true, once: true },
    );
  });
  await page.page.keyboard.press('Enter');
  const time = await page.page.waitForFunction(() => (window as { rechecked?: number }).rechecked);
  // Another file would not be opened without a question.
  await page.page.keyboard.press('Control+z');
  await page.unsaved.waitFor({ state: 'detached' });
  return (await time.jsonValue()) ?? Number.NaN;
}

/** The usual and the longest time between two frames, in a second of steady scrolling. */
const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const sheet = document.querySelector('.sheet');
        const times: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          times.push(now - last);
          last = now;
          sheet?.scrollBy(20, 200);
          if (times.length < 120) requestAnimationFrame(step);
          else {
            const sorted = times.slice(1).toSorted((a, b) => a - b);
            resolve([sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0]);
          }
        };
        requestAnimationFrame(step);
      }),
  );

function largeSheet(): Uint8Array {
  const cells: Record<string, CellPlan> = {};
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++)
      cells[`${columnName(column)}${row + 1}`] = column % 4 === 0 ? `第${row + 1}项` : row * column;
  }
  return buildWorkbook({ sheets: [{ name: '大表', cells }] });
}
