import { localeOf } from '../../src/locales/locale-of';
import type { LocaleId } from '../../src/locales/locale';
import { jsonFile } from '../../src/report/json-report';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { fieldAt, fundRow, indicatorRow, labelAt, totalRow } from '../support/table-builders';
import { fileWith, findingAt, notCheckedAt, sampleTable, tableReport } from './sample-files';

/** What a page, a workbook or a terminal might take for more than text. */
export const HOSTILE = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></script><svg onload=alert(1)>',
  '=HYPERLINK("http://example.com","x")',
  '@SUM(1+1)|cmd',
  '+1+1',
  '_x0041_\u202e\u0000\ud800]]>&amp;',
] as const;

/** A file in which every text that a workbook can bring is hostile. */
export function hostileFile(language: LocaleId = 'zh-CN'): JsonFile {
  const text = (n: number): string => HOSTILE[n % HOSTILE.length] ?? '';
  const table = sampleTable({
    title: fieldAt('A1', text(0)),
    department: fieldAt('C3', text(1)),
    funds: [
      { ...fundRow(6, { initial: 100, executed: 90, weight: 10, score: 10 }), label: labelAt('B6', text(2)) },
    ],
    indicators: HOSTILE.map((_, n) => ({
      ...indicatorRow(10 + n, {
        name: text(n),
        target: text(n + 1),
        actual: text(n + 2),
        weight: 10,
        score: 10,
      }),
      level1: labelAt(`A${10 + n}`, text(n + 3)),
    })),
    total: totalRow(40, 80),
    unplaced: [{ field: fieldAt('E30', text(0)), why: 'name-only' }],
  });
  const data = {
    name: text(0),
    target: text(1),
    actual: text(2),
    score: '10',
    figures: text(3),
    expected: '9',
  };
  const findings = [
    findingAt('H10', 'error', {
      ruleId: 'score-follows-standard',
      messageId: 'above',
      data,
      expected: text(4),
      actual: text(3),
    }),
    {
      ...findingAt('H11', 'warning', { data: { ...data, shown: text(5) } }),
      waiver: { reason: text(0), who: text(1) },
    },
  ];
  const report = tableReport({ findings, notChecked: [notCheckedAt('blank-cell', 'H13')] }, table);
  return jsonFile(fileWith(`${text(2)}/${text(1)}.xlsx`, report), localeOf(language));
}
