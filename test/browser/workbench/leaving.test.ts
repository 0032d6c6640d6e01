import type { Dialog } from 'playwright-core';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium, type OpenedWorkbench } from './workbench-in-chromium';

const bench = workbenchInChromium();

async function typeInto(page: OpenedWorkbench, text: string): Promise<void> {
  await page.cell('A1').click();
  await page.page.keyboard.type(text);
  await page.page.keyboard.press('Enter');
  await eventually(() => page.cell('A1').innerText(), text);
}

/** Tries to leave the page, and stays where the page asks. */
async function leave({ page }: OpenedWorkbench): Promise<'asks' | 'leaves'> {
  const asked = new Promise<'asks'>((resolve) => {
    page.once('dialog', (dialog: Dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      void dialog.dismiss().then(() => resolve('asks'));
    });
  });
  const left = page.waitForEvent('close').then(() => 'leaves' as const);
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, left]);
}

it('leaves without asking what was only looked at, checked and exported', async () => {
  const page = await bench.open();
  await page.openSample('faulty');
  await page.pane.check();
  await page.pane.button('标记').click();
  await page.save('marked');
  expect(await leave(page)).toBe('leaves');
});

it('asks before edits are lost by leaving, and no more once they are exported', async () => {
  const page = await bench.open();
  await page.openSample('faulty');
  await typeInto(page, '改过的标题');
  expect(await leave(page)).toBe('asks');
  expect(await page.cell('A1').innerText()).toBe('改过的标题');
  await page.save('values');
  await eventually(() => page.unsaved.count(), 0);
  expect(await leave(page)).toBe('leaves');
});

it('asks before another file takes the place of edits, keeps them or drops them', async () => {
  const page = await bench.open();
  const { discard } = page.words;
  await page.openSample('faulty');
  await typeInto(page, '改过的标题');
  await page.chooseFile('学校.xlsx', readSample('学校'));
  const question = page.page.getByRole('dialog', { name: discard.title });
  await question.waitFor();
  await page.page.keyboard.press('Escape');
  await eventually(() => question.count(), 0);
  expect(await page.cell('A1').innerText()).toBe('改过的标题');
  await page.chooseFile('学校.xlsx', readSample('学校'));
  await question.getByRole('button', { name: discard.keep }).click();
  await eventually(() => question.count(), 0);
  expect(await page.unsaved.count()).toBe(1);
  await page.chooseFile('学校.xlsx', readSample('学校'));
  await question.getByRole('button', { name: discard.confirm }).click();
  await page.bar.getByTitle('学校.xlsx', { exact: true }).waitFor();
  await eventually(() => page.unsaved.count(), 0);
});
