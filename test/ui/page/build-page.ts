import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

// The build's own configuration, so that what is tested is compiled as it is shipped.
const configurations = jest.requireActual<readonly Configuration[]>('../../../webpack.config.js');

/** Builds the page that shows the pane over a workbook in memory; gives the file to open. */
export async function buildPage(sheets: readonly unknown[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-pane-'));
  const taskpane = configurations.find(({ name }) => name === 'taskpane');
  await run({
    ...taskpane,
    mode: 'development',
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
<style>body{margin:0;overflow-y:scroll}</style></head><body><div id="pane"></div>
<script>window.sheets = ${JSON.stringify(sheets).replaceAll('<', '\\u003c')};</script>
<script src="main.js"></script></body></html>`,
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
