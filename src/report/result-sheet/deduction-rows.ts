import Big from 'big.js';
import type { JsonFile } from '../json/json-report-shape';
import { scoreRows } from '../survey/score-rows';
import { number, text, type Cell } from '../xlsx/cell';
import { rowBasis } from '../xlsx/row-basis';
import { placeCell, resultRow } from './result-columns';
import type { ResultContext } from './result-context';

/** What is proposed to come off and why, row by row, with its sum; nothing where nothing is. */
export function deductionRows({ tables }: JsonFile, context: ResultContext): readonly (readonly Cell[])[] {
  const { page, review, words } = context;
  const proposed = tables.flatMap((table) =>
    scoreRows(table)
      .filter(({ deduction }) => deduction > 0)
      .map((row) => ({ table, row })),
  );
  if (proposed.length === 0) return [];
  const titles = resultRow(
    {
      severity: text(words.deductions.deduction, 'header'),
      cell: text(review.findings.cell, 'header'),
      actual: text(words.deductions.score, 'header'),
      expected: text(words.deductions.computed, 'header'),
      rule: text(words.deductions.row, 'header'),
      message: text(page.scores.basis, 'header'),
      derivation: text(words.targetAndActual, 'header'),
    },
    'derivation',
  );
  const rows = proposed.map(({ table, row }) =>
    resultRow(
      {
        severity: number(row.deduction, 'points'),
        cell: placeCell(table.sheet, [row.cell], context),
        actual: number(row.score, 'points'),
        expected: number(row.computed, 'points'),
        rule: text(row.name),
        message: text(rowBasis(row, page)),
        derivation: text([row.target, row.actual].filter((part) => part !== '').join(page.finding.separator)),
      },
      'derivation',
    ),
  );
  const sum = proposed.reduce((total, { row }) => total.plus(row.deduction), new Big(0)).toNumber();
  const total = [number(sum, 'totalPoints'), text(review.sum, 'total')];
  return [[text(words.sections.deductions, 'block')], titles, ...rows, total];
}
