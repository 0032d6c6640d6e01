import { packageCommand } from './package-command.mjs';

/**
 * What `npm test` does, cheap before dear. `run` gives the arguments for `node`; it is asked only when its turn comes,
 * because nothing may look into node_modules before the packages are there. `tools` names programs of `tools.mjs` that
 * the step drives; `live` shows the step's output as it comes instead of only when it fails.
 */
export const steps = [
  {
    name: 'format',
    about: 'files are formatted by prettier',
    run: () => [packageCommand('prettier'), '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'types',
    about: 'TypeScript finds no error',
    run: () => [packageCommand('typescript', 'tsc'), '-p', '.'],
  },
  {
    name: 'boundaries',
    about: 'imports go the way of docs/architecture.md',
    run: () => [packageCommand('dependency-cruiser', 'depcruise'), 'src'],
  },
  {
    name: 'unused',
    about: 'no file, export or package is without use',
    run: () => [packageCommand('knip')],
  },
  {
    name: 'licences',
    about: 'what is shipped may be shipped',
    run: () => ['scripts/licences.mjs'],
  },
  {
    name: 'docs',
    about: 'the generated pages are up to date',
    run: () => ['scripts/build-rule-docs.mjs', '--check'],
  },
  {
    name: 'config-docs',
    about: 'the schema and the page of the configuration are up to date',
    run: () => ['scripts/build-config-docs.mjs', '--check'],
  },
  {
    name: 'lint',
    about: 'eslint finds nothing',
    run: () => [packageCommand('eslint'), '.', '--max-warnings', '0'],
  },
  {
    name: 'build',
    about: 'the command line, the pane and the workbench build, within their budgets',
    run: () => ['scripts/build.mjs'],
  },
  {
    name: 'start',
    about: '`npm start` serves the workbench until Ctrl+C',
    run: () => ['scripts/prove-start.mjs'],
  },
  {
    name: 'unit',
    about: 'unit, corpus, contract and file tests',
    tools: ['libreoffice'],
    live: true,
    run: () => [packageCommand('jest'), '--maxWorkers=2'],
  },
  {
    name: 'browser',
    about: 'the built pane and the built workbench work in Chromium',
    tools: ['chromium', 'libreoffice'],
    live: true,
    run: () => [packageCommand('jest'), '--config', 'jest.browser.config.mjs', '--maxWorkers=2'],
  },
];
