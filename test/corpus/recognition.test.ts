import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { recognizeTables } from '../../src/core/recognize/recognize-tables';
import { corpusGrid } from '../support/corpus-grid';

const dir = path.join(__dirname, 'tables');
test('dump', () => {
  const only = process.env['ONLY'] ?? '';
  for (const f of readdirSync(dir).filter((f) => f.includes(only))) {
    const t = JSON.parse(readFileSync(path.join(dir, f), 'utf8'));
    const { tables, nearest } = recognizeTables(corpusGrid(t.grid, 'natural'));
    const out = [`## ${f} tables ${tables.length} ${nearest.join(',')}`];
    for (const x of tables) {
      out.push(
        `  ${x.range.a1} ${x.family} ${x.kind} title=${x.title?.text} dept=${x.department?.text} years=${x.years.map((y) => y.year + '@' + y.field.at.a1)} unit=${x.unit} total=${x.total?.score?.number?.toString()} grade=${x.grade?.text}`,
      );
      for (const u of x.funds)
        out.push(
          `  F ${u.role} [${u.group}] ${u.label.text}: ${[u.initial, u.adjusted, u.executed, u.adjustment, u.rate, u.adjustmentRate, u.weight, u.score].map((v) => (v === null ? '.' : (v.number?.toString() ?? '-'))).join(' ')} ${u.reason?.text.slice(0, 20)}`,
        );
      for (const u of x.tasks)
        out.push(`  T ${u.name.text} ${u.amount?.number?.toString()} ${u.executed?.number?.toString()}`);
      for (const i of x.indicators)
        out.push(
          `  I ${i.level1?.text} | ${i.level2?.text} | ${i.name.text} | ${i.target?.text} | ${i.actual?.text} | ${i.weight?.number?.toString()} | ${i.score?.number?.toString()}(${i.scoreShared}) | ${i.reason?.text.slice(0, 10)} ${i.nature} ${i.polarity?.direction}`,
        );
      for (const n of x.narratives)
        out.push(`  N ${n.role} ${n.label.text.slice(0, 16)}: ${n.text.text.slice(0, 30)}`);
      for (const u of x.unplaced) out.push(`  ? ${u.why} ${u.field.at.a1} ${u.field.text.slice(0, 30)}`);
      out.push(`  columns ${JSON.stringify(x.columns)}`);
    }
    console.log(out.join('\n'));
  }
});
