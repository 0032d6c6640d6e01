import { oddFiguresIn, oddFiguresOfCell } from '../../../../src/core/rules/number-well-formed/odd-figures';

const oddities = (text: string): string[] =>
  oddFiguresIn(text).map(({ oddity, figure }) => `${oddity} ${figure}`);

describe('oddFiguresIn', () => {
  test.each([
    ['查验车辆27,1817万辆', ['comma-misplaced 27,1817万辆']],
    ['罚款1234,56元', ['comma-misplaced 1234,56元']],
    ['其中货车74,892万辆，客车12万辆', ['comma-with-magnitude 74,892万辆']],
    ['利用率达到 49. 8%，知晓率为95 .5％', ['space-inside 49. 8%', 'space-inside 95 .5％']],
  ])('finds in %s', (text, expected) => {
    expect(oddities(text)).toEqual(expected);
  });

  test.each([
    '减少11,134万元',
    '投入5,000万用于改造',
    '分别资助1,2345,67元',
    '每户25,30万元不等',
    '2019,2020年共投入30万元',
    '受理投诉12,770宗',
    '1. 98%的小区完成改造',
    '指标1. 98%以上',
    '3,4月完成',
  ])('leaves %s alone', (text) => {
    expect(oddities(text)).toEqual([]);
  });
});

describe('oddFiguresOfCell', () => {
  test.each([
    ['49. 8%', ['space-inside']],
    ['27,1817', ['comma-misplaced']],
    ['27,1817-28,5000辆', ['comma-misplaced']],
    ['约74,892万辆', ['comma-with-magnitude']],
    ['城区达到 95 .5%以上，乡镇达到90%', ['space-inside']],
    ['15,914.14', []],
    ['/', []],
  ])('reads %s', (text, expected) => {
    expect(oddFiguresOfCell(text).map(({ oddity }) => oddity)).toEqual(expected);
  });
});
