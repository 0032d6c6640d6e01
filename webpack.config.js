const { chmodSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { panePage } = require('./scripts/pane-page.cjs');
const { OfflineFiles } = require('./scripts/offline-files.cjs');
const { ScriptBudget } = require('./scripts/script-budget.cjs');
const { workbenchPage } = require('./scripts/workbench-page.cjs');

const dist = path.join(__dirname, 'dist');

/** What every bundle shares. Types are checked by `tsc`; here swc only removes them. */
const shared = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      // The style and the script of the html report go into the page as they are.
      {
        test: /[\\/]report[\\/]html[\\/]page[\\/]report\.(css|js)$/,
        type: 'javascript/auto',
        loader: path.join(__dirname, 'scripts', 'text-loader.cjs'),
      },
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
 * One file that needs nothing but Node, and beside it one for old workbooks and one for documents, each loaded with the
 * first of its kind; not minified, so that a stack trace names real functions.
 */
const commandLine = {
  ...shared,
  name: 'cli',
  dependencies: ['taskpane', 'workbench'],
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

/**
 * The page for any browser. Its scripts are classic ones, because pages opened from a folder may load no modules; the
 * samples are inside a script for the same reason.
 */
const workbench = {
  ...shared,
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: {
    workbench: './src/apps/workbench/main.tsx',
    'service-worker': {
      import: './src/apps/workbench/offline/service-worker.ts',
      filename: 'service-worker.js',
    },
  },
  output: {
    path: path.join(dist, 'workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
  },
  module: { rules: [...shared.module.rules, { test: /\.xlsx$/, type: 'asset/inline' }] },
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/apps/workbench/workbench.html',
      filename: 'index.html',
      inject: false,
      chunks: ['workbench'],
      templateParameters: (_, assets) => ({ ...workbenchPage(), scripts: assets.js }),
    }),
    new ScriptBudget({ entry: 'workbench', also: ['book', 'book-worker'], bytes: 200_000 }),
    new OfflineFiles({ worker: 'service-worker.js', page: 'index.html' }),
  ],
};

/** One configuration a door, each built once those it depends on are done. */
module.exports = [commandLine, taskpane, workbench];
