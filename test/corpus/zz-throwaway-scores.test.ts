import { readCorpus } from '../support/read-corpus';
import { corpusGrid } from '../support/corpus-grid';
import { recognizeTables } from '../../src/core/recognize/recognize-tables';
import { detectStandard } from '../../src/core/assess/detect-standard';
import { assessTable } from '../../src/core/assess/assess-table';
import { runRule } from '../../src/core/rules/run-rule';
const ids = [
  'adjustment-rate-matches',
  'execution-score-matches',
  'fund-parts-add-up',
  'task-funds-add-up',
  'execution-within-budget',
  'adjustment-explained',
  'execution-explained',
  'weights-total-100',
  'level-weights-add-up',
  'score-follows-standard',
  'qualitative-score-in-band',
  'total-adds-up',
  'grade-matches-total',
];
const OWN = [
  'exec_score_mismatch',
  'funds_sum_mismatch',
  'over_execution',
  'large_adjustment_no_reason',
  'weight_sum',
  'level_weight_sum',
  'score_sum',
  'unmet_full_score',
  'met_but_deducted',
  'prorata_mismatch',
];
test('dump', async () => {
  const out: string[] = [];
  const rules = await Promise.all(
    ids.map(async (id) => Object.values(await import(`../../src/core/rules/${id}/rule`))[0] as any),
  );
  for (const t of readCorpus()) {
    const per: string[][] = [];
    for (const dialect of ['natural', 'typed'] as const) {
      const lines: string[] = [];
      for (const table of recognizeTables(corpusGrid(t.grid, dialect)).tables) {
        const { standard, why } = detectStandard(table);
        lines.push(`standard ${standard.id} ${why}`);
        const a = assessTable(table, standard);
        for (const rule of rules) {
          const o = runRule(rule, a);
          for (const f of o.findings)
            lines.push(
              `F ${f.severity} ${f.ruleId}/${f.messageId} ${JSON.stringify(f.data)} ${f.fix ? 'FIX' + JSON.stringify(f.fix.edits[0]!.value) : ''} @${dialect === 'natural' ? f.at.a1 : ''}`,
            );
          if (process.env['SKIPS'])
            for (const n of o.notChecked)
              lines.push(
                `   - ${n.ruleId} ${n.reason} ${n.detail ?? ''} ${dialect === 'natural' ? n.cells.map((c) => c.a1).join(',') : n.cells.length}`,
              );
        }
      }
      per.push(lines);
    }
    out.push(
      `## ${t.id}`,
      ...t.issues
        .filter((i) => OWN.includes(i.type))
        .map(
          (i) => `   issue ${i.type} ${i.where} exp ${i.expected} found ${i.found} row ${i.row} ${i.basis}`,
        ),
      ...per[0]!,
    );
    const strip = (s: string) => s.replace(/@.*$/u, '');
    const a = per[0]!.map(strip).filter((l) => l.startsWith('F')),
      b = per[1]!.map(strip).filter((l) => l.startsWith('F'));
    for (const l of b) if (!a.includes(l)) out.push(`  TYPED ONLY ${l}`);
    for (const l of a) if (!b.includes(l)) out.push(`  NATURAL ONLY ${l}`);
  }
  require('fs').writeFileSync('/tmp/scores-dump.txt', out.join('\n'));
});
