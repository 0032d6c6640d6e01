import { readCorpus } from '../support/read-corpus';
import { checkCorpusFile } from './check-corpus-file';
import { scoreTable } from './score-table';

/** Facts of the transcriptions that stand on the page around the table and not in any cell. */
const NOT_IN_THE_SHEET = [
  '02-guangzhou-baiyun-2023: department 广州市白云区城市管理和综合执法局',
  '02-guangzhou-baiyun-2023: year 2023',
  '24-suining-daying-union-2020: department 大英县总工会',
  '24-suining-daying-union-2020: year 2020',
  '25-chongqing-media-2021: department 西部(重庆)科学城融媒体中心',
  '25-chongqing-media-2021: year 2021',
  '33-hainan-school-2023: year 2023',
];

describe.each(['typed', 'natural'] as const)('real tables, %s', (dialect) => {
  const scores = readCorpus().map((table) => {
    const found = checkCorpusFile(table.id, dialect);
    return { id: table.id, tables: found.length, ...scoreTable(table, found[0] ?? null) };
  });
  const sum = (pick: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);

  test('one table is found in each workbook', () => {
    expect(scores.filter(({ tables }) => tables !== 1).map(({ id }) => id)).toEqual([]);
  });

  test('every field and every indicator is read, except what no cell says', () => {
    expect(scores.flatMap(({ id, missed }) => missed.map((what) => `${id}: ${what}`))).toEqual(
      NOT_IN_THE_SHEET,
    );
  });

  test('the numbers do not fall: 98% of the fields, 99% of the indicators, none invented', () => {
    expect(sum(({ fieldsRead }) => fieldsRead) / sum(({ fields }) => fields)).toBeGreaterThanOrEqual(0.991);
    expect(sum(({ indicatorsRead }) => indicatorsRead)).toBe(sum(({ indicators }) => indicators));
    expect(sum(({ indicatorsReported }) => indicatorsReported)).toBe(sum(({ indicators }) => indicators));
    expect(sum(({ indicators }) => indicators)).toBe(214);
  });
});
