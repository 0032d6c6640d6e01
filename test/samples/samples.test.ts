import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/core/check';
import type { Severity } from '../../src/core/rules/finding';
import { openWorkbook } from '../../src/hosts/xlsx/workbook';

const FOLDER = path.join(__dirname, '..', '..', 'assets', 'samples');
const LEVELS: Readonly<Record<string, Severity>> = { 应更正: 'error', 需说明: 'warning', 提示: 'info' };
const ROW = /^\| (?<cell>[A-Z]+\d+(?::[A-Z]+\d+)?)\s+\| (?<level>\S+)\s+\| `(?<rule>[a-z0-9-]+)`\s+\|/u;
const FILLS = /^可填写 (?<count>\d+) 格：(?<cells>.+)。$/mu;

/** What the README says about each file: findings as `cell severity rule`, and the cells that can be filled. */
const documented = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
  .split(/^## /mu)
  .slice(1)
  .map((section) => {
    const [file = '', ...lines] = section.split('\n');
    const findings = lines.flatMap((line) => {
      const { cell, level, rule } = ROW.exec(line)?.groups ?? {};
      return cell === undefined ? [] : [`${cell} ${LEVELS[level ?? ''] ?? '?'} ${rule ?? ''}`];
    });
    return { file, findings, fills: FILLS.exec(section)?.groups?.['cells']?.split('、') ?? [] };
  });

function checkSample(file: string) {
  const workbook = openWorkbook(readFileSync(path.join(FOLDER, file)));
  const tables = workbook.sheets.flatMap(({ name }) => check(workbook.readSheet(name)).tables);
  return {
    tables: tables.length,
    findings: tables.flatMap((table) =>
      table.findings.map(({ at, severity, ruleId }) => `${at.a1} ${severity} ${ruleId}`),
    ),
    fills: tables.flatMap((table) => table.fills.map(({ at }) => at.a1)),
  };
}

test('the README lists every sample', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
  expect(documented.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each(documented)(
  '$file: what the README lists is what the program says',
  ({ file, findings, fills }) => {
    const said = checkSample(file);
    expect(said.tables).toBeGreaterThan(0);
    expect([...said.findings].sort()).toEqual([...findings].sort());
    expect(said.fills).toEqual(fills);
  },
);

test('the sample filled in rightly raises nothing, and the faulty one a dozen faults', () => {
  expect(checkSample('林业局-2021-填报正确的自评表.xlsx').findings).toEqual([]);
  const faulty = checkSample('街道办-2022-待填报有问题的自评表.xlsx').findings;
  expect(new Set(faulty.map((finding) => finding.split(' ')[2])).size).toBeGreaterThanOrEqual(12);
});
