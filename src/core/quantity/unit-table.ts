/** A unit as data. Units of one dimension convert into each other; every other pair is different. */
export interface Unit {
  /** The name a quantity carries. */
  readonly symbol: string;
  readonly dimension: string;
  /** How many base units of the dimension one unit is, as numerator and denominator: 1亩 is 2000/3 平方米. */
  readonly ratio: readonly [number, number];
  /** Every way to write it, with the power of ten it stands for: 平方公里 is 平方米 with 6, % is a fraction with −2. */
  readonly names: Readonly<Record<string, number>>;
}

const measure = (
  symbol: string,
  dimension: string,
  names: Readonly<Record<string, number>>,
  ratio: readonly [number, number] = [1, 1],
): Unit => ({ symbol, dimension, ratio, names: { [symbol]: 0, ...names } });

/** A counted thing is a dimension of its own: 38套 and 38个 may be the same things, but only a person knows. */
const count = (symbol: string, ...synonyms: string[]): Unit =>
  measure(symbol, symbol, Object.fromEntries(synonyms.map((name) => [name, 0])));

const MEASURES: readonly Unit[] = [
  measure('%', 'share', { 百分比: -2, '‰': -3, 千分比: -3, '%': -2 }),
  measure('个百分点', 'percentage points', { 百分点: 0 }),
  measure('元', 'money', { 人民币: 0, 元人民币: 0, 圆: 0 }),
  measure('平方米', 'area', {
    '㎡': 0,
    'm²': 0,
    平米: 0,
    平方: 0,
    公顷: 4,
    平方公里: 6,
    平方千米: 6,
    'km²': 6,
  }),
  measure('亩', 'area', {}, [2000, 3]),
  measure('米', 'length', { m: 0, 公里: 3, 千米: 3, km: 3, 厘米: -2, cm: -2, 毫米: -3, mm: -3 }),
  measure('立方米', 'volume', { 'm³': 0, '㎥': 0, 立方: 0 }),
  measure('升', 'volume', { l: 0 }, [1, 1000]),
  measure('吨', 'mass', { 公斤: -3, 千克: -3, kg: -3, 克: -6 }),
  measure('斤', 'mass', {}, [1, 2000]),
  measure('TB', 'data', {}, [1024, 1]),
  measure('GB', 'data', {}),
  measure('MB', 'data', {}, [1, 1024]),
  measure('千瓦', 'power', { kw: 0, 兆瓦: 3, mw: 3 }),
  measure('千瓦时', 'energy', { kwh: 0, 度: 0 }),
  measure('秒', 'time', { 秒钟: 0 }),
  measure('分钟', 'time', {}, [60, 1]),
  measure('小时', 'time', { 个小时: 0, h: 0 }, [3600, 1]),
  measure('天', 'time', { 日: 0, 个日历日: 0, 日历天: 0, 自然日: 0 }, [86400, 1]),
  measure('个工作日', 'working days', { 工作日: 0, 个工作天: 0 }),
  measure('周', 'time', { 星期: 0, 个星期: 0 }, [604800, 1]),
  measure('个月', 'months', {}),
  measure('年', 'months', {}, [12, 1]),
];

const COUNTS: readonly Unit[] = [
  count('人', '名', '位', '个人'),
  count('人次', '人/次', '名次'),
  count('场', '场次', '场/次'),
  count('个', '个数'),
  count('台套', '台/套', '台(套)'),
  ...words(
    '套 件 宗 起 次 篇 家 户 座 处 项 批 册 台 辆 株 棵 条 份 期 所 间 栋 幢 只 头 盏 块 支 部 艘 架 本 张 副 门 口 颗 组 班 ' +
      '站 村 镇 例 卷 幅 枚 桶 箱 袋 瓶 把 根 节 片 排 面 段 届 轮 类 种 方 宗次 户次 家次 车次 班次 频次 台次 件次 篇次 ' +
      '批次 课次 期次 架次 人份 人天 人年 点位 标段 课时 学时 学分 标箱 床位 车位 字 分 折 倍 级',
  ).map((symbol) => count(symbol)),
];

export const UNITS: readonly Unit[] = [...MEASURES, ...COUNTS];

function words(list: string): string[] {
  return list.split(' ');
}
