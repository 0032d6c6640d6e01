import { writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { scratchFolders } from '../../support/scratch-folders';

// The build's own configuration, so that what is tested is compiled as it is shipped.
const configurations = jest.requireActual<readonly Configuration[]>('../../../webpack.config.js');

const newFolder = scratchFolders();

interface TestedPage {
  /** The script that shows what is tested. */
  readonly entry: string;
  readonly mode: 'development' | 'production';
  readonly style: string;
  /** What the script finds in the page, and behind it `main.js`. */
  readonly body: string;
}

/** Builds a page that shows a part of the interface alone; gives the file to open. */
export async function buildPage({ entry, mode, style, body }: TestedPage): Promise<string> {
  const folder = newFolder();
  const taskpane = configurations.find(({ name }) => name === 'taskpane');
  await run({
    ...taskpane,
    mode,
    devtool: false,
    entry: { main: entry },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js' },
    plugins: [],
    performance: false,
  });
  const page = path.join(folder, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>ziping</title>
<style>${style}</style></head><body>${body}<script src="main.js"></script></body></html>`,
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
