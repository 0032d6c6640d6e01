import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const projectRoot = resolve(__dirname, '../..');

/** Builds the command line as `npm run build` does, into a folder of the test's own, and gives the program's path. */
export function bundleCommandLine(folder: string): string {
  const [target, config] = [join(folder, 'bundle'), join(folder, 'webpack.config.js')];
  mkdirSync(target, { recursive: true });
  writeFileSync(
    config,
    `const cli = require(${JSON.stringify(join(projectRoot, 'webpack.config.js'))}).find(({ name }) => name === 'cli');
     const plugins = cli.plugins.filter((plugin) => plugin.constructor.name === 'BannerPlugin');
     module.exports = { ...cli, plugins, output: { ...cli.output, path: ${JSON.stringify(target)} } };`,
  );
  const webpack = createRequire(__filename).resolve('webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config', config], { cwd: projectRoot });
  return join(target, 'ziping.js');
}
