import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Left {
  /** Elements with this selector. */
  readonly without?: string;
  /** A rule of axe. */
  readonly rule?: string;
}

/**
 * What keeps some people from using the page, as far as a program can tell: serious and critical findings of axe. Of a
 * large page something can be left out, because looking at it takes long.
 */
export async function barriers(page: Page, { without, rule }: Left = {}): Promise<string[]> {
  await page.evaluate(AXE);
  const context = without === undefined ? 'document' : JSON.stringify({ exclude: [without] });
  const rules = rule === undefined ? {} : { [rule]: { enabled: false } };
  const options = JSON.stringify({ rules, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `axe.run(${context}, ${options}).then(({ violations }) => ({ violations }))`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * What does not fit the width of the page: elements that stick out to the right, and texts squeezed into a column in
 * which hardly a word has room.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hasOwnText = ({ childNodes }: Element): boolean =>
      [...childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && (nodeValue ?? '').trim() !== '',
      );
    const isSqueezed = (element: Element, box: DOMRect): boolean =>
      hasOwnText(element) &&
      element.textContent.trim().length > 3 &&
      box.width > 1 &&
      box.width < 32 &&
      box.height > 60;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.right > width + 0.5 || isSqueezed(element, box);
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
