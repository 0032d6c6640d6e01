import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

// The build's own configuration, so that what is tested is compiled as it is shipped.
const configurations = jest.requireActual<readonly Configuration[]>('../../../../webpack.config.js');

/** Builds the page that shows the grid alone; gives the file to open. */
export async function buildSheetPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-sheet-'));
  const taskpane = configurations.find(({ name }) => name === 'taskpane');
  await run({
    ...taskpane,
    mode: 'production',
    devtool: false,
    entry: { main: path.join(__dirname, 'main.tsx') },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js' },
    plugins: [],
    performance: false,
  });
  const page = path.join(folder, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>ziping</title>
<style>body{margin:0}</style></head><body><div id="root"></div><script src="main.js"></script></body></html>`,
  );
  return page;
}

const run = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
