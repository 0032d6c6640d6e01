import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandOptions, optionKinds } from '../../../src/apps/cli/arguments/command-table';
import type { Engine } from '../../../src/apps/cli/engine';
import { run } from '../../../src/apps/cli/run';
import type { Output, World } from '../../../src/apps/cli/world';
import { check } from '../../../src/core/check';
import { editsOf } from '../../../src/core/fill/edits-of';
import { isReport } from '../../../src/hosts/docx/is-report';
import { openReport } from '../../../src/hosts/docx/open-report';
import { isOwnReport } from '../../../src/hosts/xlsx/is-own-report';
import { openWorkbook } from '../../../src/hosts/xlsx/workbook';

const projectRoot = path.resolve(__dirname, '../../..');
const engine: Engine = {
  openWorkbook,
  openOldWorkbook: () => Promise.reject(new Error('no sample is of the old format')),
  isOwnReport,
  isReport,
  openReport,
  check,
  editsOf,
};

/** What `ziping check assets/samples` prints into a pipe. */
async function printed(lang: string): Promise<readonly string[]> {
  const chunks: string[] = [];
  const stdout: Output = {
    write: (content) => void chunks.push(String(content)),
    drained: () => Promise.resolve(),
    isTerminal: false,
    columns: undefined,
  };
  const world: World = {
    stdout,
    stderr: { ...stdout, write: () => undefined },
    readInput: () => [],
    env: {},
    cwd: projectRoot,
    today: '2026-06-30',
    processors: 1,
    onStop: () => () => undefined,
  };
  await run(['check', 'assets/samples', '--lang', lang], world, engine, '');
  return chunks.join('').split('\n');
}

const readMe = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const excerpts = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/```text\n([^]*?)```/gu)].flatMap(([, block = '']) => block.trimEnd().split('\n'));

describe.each([
  ['README.zh-CN.md', 'zh-CN'],
  ['README.md', 'en-US'],
])('%s', (file, lang) => {
  it('prints what the program says about the samples, word for word', async () => {
    const lines = excerpts(readMe(file));
    expect(lines.length).toBeGreaterThan(5);
    const said = new Set(await printed(lang));
    expect(lines.filter((line) => !said.has(line))).toEqual([]);
  });

  it('explains every command, and every option that there is today', () => {
    const text = readMe(file);
    for (const command of Object.keys(commandOptions)) expect(text).toContain(`ziping.js ${command} `);
    for (const option of Object.keys(optionKinds)) {
      const rows = text
        .split('\n')
        .filter((line) => line.startsWith('| `--') && line.includes(`--${option}`));
      expect([option, rows.length > 0]).toEqual([option, true]);
    }
  });
});
