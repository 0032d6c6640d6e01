import { areaName } from '../../../../src/core/grid/address';
import { referencesOf } from '../../../../src/hosts/xlsx/edit/formula-references';

const read = (formula: string): string[] => {
  const { cells, isOpen } = referencesOf(formula);
  const names = cells.map(({ sheet, area }) => `${sheet === null ? '' : `${sheet}|`}${areaName(area)}`);
  return [...names, ...(isOpen ? ['open'] : [])];
};

test.each<[string, string[]]>([
  ['=A1+$B$2*C$3', ['A1', 'B2', 'C3']],
  ['=ROUND(SUM(H6,H13:H20),2)', ['H6', 'H13:H20']],
  ['=IF(F5=0,"A9",G5/F5)', ['F5', 'G5', 'F5']],
  ['="他说""B2"""&D4', ['D4']],
  ["='封面 & 说明'!B3+数据源!C2", ['封面 & 说明|B3', '数据源|C2']],
  ["='It''s'!A1", ["It's|A1"]],
  ['=SUM(B:B)+SUM(2:3)', ['B1:B1048576', 'A2:XFD3']],
  ['=LOG10(A1)+SUM(ABC1:ABD2)', ['A1', 'ABC1:ABD2']],
  ['=1.5E+3+TRUE+50%+{1,2;3,4}+A1#', ['A1']],
  ['=_xlfn.XLOOKUP(A1,B1:B5,C1:C5)', ['A1', 'B1:B5', 'C1:C5']],
  ['=#REF!+A1', ['A1']],
  ["=[1]Sheet1!A1+'[2]别的 表'!B2+C3", ['C3']],
  ['=1+1', []],
])('%s reads %j', (formula, expected) => {
  expect(read(formula)).toEqual(expected);
});

test.each([
  '=总分*2',
  '=INDIRECT("A"&B1)',
  '=SUM(OFFSET(A1,1,1))',
  '=绩效明细[[#This Row],[得分]]',
  '=Sheet1:Sheet3!A1',
  "='一月:三月'!A1",
  '=A1:INDEX(B:B,3)',
  '=TABLE(A1,)',
  '=A1?',
])('%s may read what it does not name', (formula) => {
  expect(referencesOf(formula).isOpen).toBe(true);
});
