const { chmodSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { panePage } = require('./scripts/pane-page.cjs');
const { ScriptBudget } = require('./scripts/script-budget.cjs');

const dist = path.join(__dirname, 'dist');

/** What every bundle shares. Types are checked by `tsc`; here swc only removes them. */
const shared = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      // The style and the script of the html report go into the page as they are.
      { test: /[\\/]report[\\/]html[\\/]page[\\/]report\.(css|js)$/, type: 'asset/source' },
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
  // What is sent to a browser has budgets of its own below.
  performance: false,
};

/** Lets a person start the file itself: `./ziping.js`. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', () => chmodSync(path.join(compiler.outputPath, file), 0o755)),
});

/**
 * One file that needs nothing but Node, and one beside it that is loaded for old workbooks only; not minified, so that a
 * stack trace names real functions.
 */
const commandLine = {
  ...shared,
  name: 'cli',
  dependencies: ['taskpane'],
  target: 'node20',
  entry: './src/apps/cli/main.ts',
  output: { path: path.join(dist, 'cli'), filename: 'ziping.js', chunkFilename: 'ziping-[name].js' },
  module: { ...shared.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimize: false, splitChunks: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), executable('ziping.js')],
};

/** The page that Excel shows beside the sheet; the engine is a file of its own, loaded with the first check. */
const taskpane = {
  ...shared,
  name: 'taskpane',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/apps/taskpane/main.tsx' },
  output: {
    path: path.join(dist, 'addin'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: 'sample.[contenthash:8][ext]',
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/apps/taskpane/taskpane.html',
      filename: 'taskpane.html',
      inject: false,
      templateParameters: (_, assets) => ({
        ...panePage(process.env.ZIPING_OFFICE_JS || undefined),
        scripts: assets.js,
      }),
    }),
    new ScriptBudget({ entry: 'taskpane', bytes: 120_000 }),
  ],
};

/** One configuration a door; `webpack --config-name cli` builds a single one. */
module.exports = [commandLine, taskpane];
