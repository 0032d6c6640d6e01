import type Big from 'big.js';
import { normalizeText } from '../quantity/normalize-text';
import type { NumberField } from '../table/field';
import type { MoneyUnit, Table } from '../table/table';
import type { Statement } from './statement';

/** An amount or rate of a fund row, with what prose must call it to mean it. */
export interface FundStatement extends Statement {
  readonly column: FundColumn;
}

type FundColumn = 'initial' | 'adjusted' | 'executed' | 'rate';

const POWERS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** How prose names the columns of the fund block; the longer names come first. */
const COLUMNS: readonly (readonly [FundColumn, RegExp])[] = [
  ['rate', /(?:部门)?(?:本年)?(?:整体)?预?算?(?:资金)?(?:执行率|支出率|完成率)$|^完成(?:全年)?预算$/u],
  ['initial', /年初(?:部门)?预算(?:数|收入|总额|安排)?$/u],
  ['adjusted', /(?:调整后?|调整后年度|全年)预算(?:数|总额|收入)?$/u],
  ['executed', /(?:全年)?(?:预算)?(?:执行数|执行金额|实际支出数?|支出(?:总额|合计|数|决算)?)$/u],
];
const NOTHING_MORE = /^(?:部门|整体|单位|本级|资金|总|本年度?|全年|年度|预算|本|我|局|的|度)*$/u;
const LABEL_NOISE = /其中|财政拨款|拨款|收入|支出|资金|\([^()]*\)|[:\s]|数$/gu;

/** What the fund rows of a table state, in the base of the money unit; none where no unit is printed. */
export function fundStatements({ funds, unit }: Table): readonly FundStatement[] {
  if (unit === null) return [];
  return funds.flatMap((fund) => {
    const label = normalizeText(fund.label.text);
    const words = {
      name: label.replaceAll(/\s/gu, ''),
      core: fund.role === 'total' ? '' : label.replaceAll(LABEL_NOISE, ''),
    };
    return (['initial', 'adjusted', 'executed', 'rate'] as const).flatMap((column) =>
      statementOf(words, column, fund[column], unit),
    );
  });
}

function statementOf(
  words: Pick<FundStatement, 'name' | 'core'>,
  column: FundColumn,
  field: NumberField | null,
  unit: MoneyUnit,
): FundStatement[] {
  if (field?.number == null || field.number.lte(0)) return [];
  const power = column === 'rate' ? 0 : POWERS[unit];
  return [
    {
      column,
      ...words,
      mood: 'result',
      quantity: {
        ...NO_FRILLS,
        value: valueIn(field.number, power),
        decimals: field.decimals - power,
        unit: column === 'rate' ? '%' : '元',
      },
      shown: field.text,
      quote: {
        at: field.at,
        text: field.text,
        range: { from: 0, to: field.text.length },
        emphasis: [{ from: 0, to: field.text.length }],
      },
    },
  ];
}

const valueIn = (number: Big, power: number): Big => (power === 0 ? number : number.times(`1e${power}`));

const NO_FRILLS = {
  kind: 'number',
  comparison: null,
  period: null,
  per: null,
  approximation: null,
  malformations: [],
} as const;

/** Whether words in front of an amount name just this cell and nothing narrower: 全年执行数, 一般公共预算支出. */
export function namesFund(phrase: string, { column, core }: FundStatement): boolean {
  const words = phrase.replaceAll(/\d{4}年度?|^.*?[，,]|其中/gu, '');
  const found = COLUMNS.find(([, pattern]) => pattern.test(words));
  if (found?.[0] !== column) return false;
  const rest = words.replace(found[1], '').replaceAll(/财政拨款|的/gu, '');
  return core === '' ? NOTHING_MORE.test(rest) : rest === core;
}
