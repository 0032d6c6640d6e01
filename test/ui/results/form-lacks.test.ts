import { assessTable } from '../../../src/core/assess/assess-table';
import { standards } from '../../../src/core/standards/all-standards';
import { formLacks } from '../../../src/ui/results/form-lacks';
import { indicatorRow, tableOf } from '../../support/table-builders';

type Cells = Parameters<typeof indicatorRow>[1];

const BARE: Cells = { name: '宣传场次', actual: '12' };

it.each<[string, readonly Cells[], ReturnType<typeof formLacks>]>([
  ['has neither targets nor scores', [BARE, BARE], { comparison: 'no-target-column', scores: true }],
  [
    'has no target in one row only',
    [
      { ...BARE, target: '' },
      { ...BARE, target: '10' },
    ],
    { comparison: null, scores: true },
  ],
  [
    'has scores in one row only',
    [BARE, { ...BARE, target: '10', weight: '5', score: '5' }],
    { comparison: null, scores: false },
  ],
  ['has no indicator', [], { comparison: null, scores: true }],
])('a form that %s', (_, rows, lacks) => {
  const indicators = rows.map((typed, line) => indicatorRow(10 + line, typed));
  const [standard] = standards;
  expect(standard && formLacks(assessTable(tableOf({ indicators }), standard).indicators)).toEqual(lacks);
});
