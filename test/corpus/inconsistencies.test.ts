import { readCorpus } from '../support/read-corpus';
import { checkCorpusFile, FIRST_ROW } from './check-corpus-file';
import { matchIssues } from './match-issues';

/**
 * Errors and warnings that no note of the transcribers mentions, each looked at on the table: all are right. Row numbers
 * are those of the transcription.
 */
const ALSO_RIGHT: Readonly<Record<string, readonly string[]>> = {
  '01-guangzhou-tianhe-2021': [
    'actual-is-a-result 15',
    'actual-is-a-result 40',
    'narrative-agrees-with-table 9',
  ],
  '02-guangzhou-baiyun-2023': ['number-well-formed 3'],
  '08-meishan-qingshen-2023': ['adjustment-explained 8'],
  '17-wuhan-caidian-2021': ['unit-fits-name 16'],
  '25-chongqing-media-2021': [
    'actual-present 15',
    'actual-present 9',
    'header-complete 1',
    'target-present 15',
    'target-present 9',
  ],
};
describe.each(['typed', 'natural'] as const)('known inconsistencies of real tables, %s', (dialect) => {
  const checked = readCorpus().map(({ id, issues }) => {
    const findings = checkCorpusFile(id, dialect)[0]?.findings ?? [];
    return { id, findings, matches: matchIssues(issues, findings, FIRST_ROW[dialect]) };
  });

  test('every calculated one is found by the rule that fits', () => {
    const missed = checked.flatMap(({ id, matches }) =>
      matches
        .filter(({ issue, findings }) => issue.basis === 'calc' && findings.length === 0)
        .map(({ issue }) => `${id}: ${issue.type} ${String(issue.row)} ${issue.where}`),
    );
    expect(missed).toEqual([]);
  });

  test('every other error or warning is one that was looked at', () => {
    const others = checked.flatMap(({ id, findings, matches }) => {
      const known = new Set(matches.flatMap((match) => match.findings));
      const rest = findings.filter((finding) => finding.severity !== 'info' && !known.has(finding));
      const said = rest.map(
        ({ rule, cells }) => `${rule} ${String(rowOf(cells[0] ?? '') - FIRST_ROW[dialect])}`,
      );
      return said.length === 0 ? [] : [[id, said.toSorted()] as const];
    });
    expect(Object.fromEntries(others)).toEqual(ALSO_RIGHT);
  });
});

/** The zero-based row of an address. */
const rowOf = (a1: string): number => Number(/\d+/u.exec(a1)?.[0] ?? 0) - 1;
