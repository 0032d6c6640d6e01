const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');

const dist = path.join(__dirname, 'dist');

/** What every bundle shares. Types are checked by `tsc`; here swc only removes them. */
const shared = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  stats: 'errors-warnings',
};

/** Lets a person start the file itself: `./ziping.js`. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(compiler.outputPath, file), 0o755)),
});

/** One file that needs nothing but Node; not minified, so that a stack trace names real functions. */
const commandLine = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: './src/apps/cli/main.ts',
  output: { path: path.join(dist, 'cli'), filename: 'ziping.js' },
  module: { ...shared.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), executable('ziping.js')],
};

/** One configuration a door; `webpack --config-name cli` builds a single one. */
module.exports = [commandLine];
