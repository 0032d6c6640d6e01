import { eventually } from './eventually';
import { barriers, misfits } from './barriers';
import { handsOn } from './hands';
import { panesInChromium } from './panes-in-chromium';
import { excelWithSample } from './sample-excel';

/** The watch that all other tests in this folder rely on: it must see what it is there to see. */
const panes = panesInChromium();

async function openPane() {
  const { page } = await panes.open(excelWithSample('withFaults'));
  await handsOn(page).button('校验本表').waitFor();
  return page;
}

it.each([
  [
    'a script in the page',
    'document.body.append(Object.assign(document.createElement("script"), { text: "document.title = 1" }))',
    'script-src',
  ],
  [
    'a script from elsewhere',
    'document.body.append(Object.assign(document.createElement("script"), { src: "https://example.com/x.js" }))',
    'script-src',
  ],
  ['a picture from elsewhere', 'new Image().src = "https://example.com/x.png"', 'img-src'],
  ['data sent elsewhere', 'void fetch("https://example.com/").catch(() => 0)', 'connect-src'],
  [
    'another page in the page',
    'document.body.append(Object.assign(document.createElement("iframe"), { src: "https://example.com/" }))',
    'default-src',
  ],
  ['text run as a program', 'eval("document.title = 1")', 'unsafe-eval'],
])('the page allows no %s', async (_, script, words) => {
  const page = await openPane();
  await page.evaluate(`setTimeout(() => { ${script}; }); undefined`);
  await eventually(() => panes.takeOffences().some((offence) => offence.includes(words)), true);
  expect(await page.title()).toBe('绩效自评核对');
});

it('what keeps people out is found', async () => {
  const page = await openPane();
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('main')?.append(
      Object.assign(document.createElement('img'), { src: 'data:,' }),
      Object.assign(document.createElement('p'), {
        textContent: '淡得看不清',
        style: 'color: #ccc; background: #fff',
      }),
    );
  });
  const found = await barriers(page);
  expect(found.map((line) => line.split(':')[0]).toSorted()).toEqual(['color-contrast', 'image-alt']);
});

it('what does not fit is found', async () => {
  const page = await openPane();
  expect(await misfits(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('main')?.append(
      Object.assign(document.createElement('div'), { textContent: 'wide', style: 'width: 400px' }),
      Object.assign(document.createElement('div'), {
        textContent: '挤成一字一行的字',
        style: 'width: 16px',
      }),
    );
  });
  expect(await misfits(page)).toHaveLength(2);
});
