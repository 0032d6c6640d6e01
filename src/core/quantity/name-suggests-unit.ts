export type SuggestedUnit = 'percent' | 'count' | 'money' | 'area';

const NAMED: readonly (readonly [SuggestedUnit, RegExp])[] = [
  ['percent', /[(（][%％][)）]$|满意度$|百分比$|比例$|占比$|比重$/u],
  ['money', /[(（](?:万|亿)?元[)）]$|金额$|总投资$|总成本$|[^效]收入$|产值$|税收$/u],
  ['percent', /(?<![效频概功利汇速税])率$/u],
  ['count', /数量$|次数$|个数$|人数$|户数$|件数$|宗数$|台数$|场次$|篇次$|人次$/u],
  ['area', /面积$/u],
];

const REMARK = /(?:指标|情况|调查|\s)+$/u;

/** The kind of unit a name ends in (合格率, 种植数量, 项目总成本), or `null` where it says nothing. */
export const nameSuggestsUnit = (name: string): SuggestedUnit | null => {
  const measure = name.replace(REMARK, '');
  return NAMED.find(([, pattern]) => pattern.test(measure))?.[0] ?? null;
};
