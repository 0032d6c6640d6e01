import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSample } from '../../support/read-sample';
import { eventually } from '../eventually';
import { workbenchInChromium } from './workbench-in-chromium';

const bench = workbenchInChromium();
const PAGE = pathToFileURL(path.join(__dirname, '../../../dist/workbench/index.html')).href;

it('works without its server from the second time on, samples and files alike', async () => {
  const page = await bench.open({ mayWorkOffline: true });
  await page.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.page.reload();
  await eventually(() => page.page.evaluate(() => navigator.serviceWorker.controller !== null), true);
  await page.context.setOffline(true);
  await page.page.reload();
  await page.openSample('faulty');
  await page.pane.check();
  expect(await page.pane.findingCells()).toContain('H6');
  await page.openFile('学校.xlsx', readSample('学校'));
  await page.pane.button('校验本表').click();
  await page.page.locator('#pane-part').getByRole('tab').first().waitFor();
  expect((await page.save('marked')).bytes.length).toBeGreaterThan(5000);
});

it('checks many files and writes reports of them without its server, on its other thread too', async () => {
  const page = await bench.open({ mayWorkOffline: true });
  await page.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.page.reload();
  await eventually(() => page.page.evaluate(() => navigator.serviceWorker.controller !== null), true);
  await page.context.setOffline(true);
  await page.chooseFiles([
    { path: '1.xlsx', bytes: readSample('街道办') },
    { path: '2.xlsx', bytes: readSample('学校') },
  ]);
  await page.list.done();
  expect(await page.list.rows()).toHaveLength(3);
  const { bytes } = await page.list.saveReport('html');
  expect(Buffer.from(bytes).toString()).toContain('共 2 个文件、3 张自评表');
});

it('keeps the files of the page for that, all of them and no others', async () => {
  const page = await bench.open({ mayWorkOffline: true });
  await page.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const kept = await page.page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    }
    return addresses;
  });
  const origin = process.env['ZIPING_WORKBENCH'] ?? '';
  expect(kept.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(kept).toContain(`${origin}/`);
  const asked = page.requests.filter((url) => !url.endsWith('service-worker.js'));
  expect(kept).toEqual(expect.arrayContaining(asked));
});

it('works from a folder, without any server', async () => {
  const page = await bench.open({ address: PAGE });
  await page.openFile('街道办.xlsx', readSample('街道办'));
  await page.pane.check();
  const before = await page.pane.findingCells();
  expect(before).toContain('H6');
  const { name, bytes } = await page.save('marked');
  expect(name).toBe('街道办-核对.xlsx');
  await page.openFile(name, bytes);
  await page.pane.button('校验本表').click();
  await eventually(() => page.pane.findingCells(), before);
  expect(page.requests.every((url) => url.startsWith('file:'))).toBe(true);
});
