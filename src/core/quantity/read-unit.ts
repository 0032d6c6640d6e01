import { findUnit } from './find-unit';
import { type Base, readBase } from './read-base';

export interface ReadUnit extends Base {
  readonly symbol: string;
  /** Power of ten that magnitude and unit name add: 6 for 平方公里, 4 for 万吨, −2 for %. */
  readonly power: number;
  /** The part of `power` that 万, 亿 and their like contribute. */
  readonly magnitude: number;
  /** 余, 多 or 来 behind the number. */
  readonly approximation: 'about' | 'over' | null;
}

const MAGNITUDES = (
  [
    ['万亿', 12],
    ['千亿', 11],
    ['百亿', 10],
    ['十亿', 9],
    ['亿', 8],
    ['千万', 7],
    ['百万', 6],
    ['十万', 5],
    ['万', 4],
    ['千', 3],
    ['百', 2],
    ['', 0],
  ] as const
).map(([sign, magnitude]) => ({
  sign,
  magnitude,
  pattern: new RegExp(`^(?<before>[余多来]?)${sign}(?<after>[余多来]?)(?<name>.*)$`, 'u'),
}));

/** What is counted, after a classifier: 10个项目 is 10个. Verbs and states (3台故障) are not in it on purpose. */
const NOUNS =
  /^(?:(?:行政|自然|示范|贫困|中心)?村|镇|乡镇|街道|镇街|社区|小区|县|区|市|县区|项目|子项目|学校|单位|部门|企业|机构|公园|道路|路段|案件|活动|稿件|文章|学生|教师|人员|职工|居民|群众|房间|车辆|设备|公厕|站点|点位|品种|课题|课程|培训|工程|系统|平台|城市|农户|家庭|合作社|产品|专利|论文|场馆|方案|制度|报告|文件)$/u;
const CLASSIFIERS = /^(?<unit>[个项家所条处座台辆套间户栋件篇场名份批])(?<noun>.+)$/u;
/** A share of something reached: 100%覆盖. */
const SHARE_OF =
  /^(?<unit>%|百分比)(?:覆盖|完成|达标|合格|到位|办结|落实|整改|执行|通过|发放|配备|安装|满意)$/u;
/** Single characters that make a name, a rank or a code out of a number: 3号, 5级, 100强. */
const NOT_A_UNIT = /[号版型代强线楼等档式维星环月是的不未和及与或、,;:。()（）"“”]/u;
const BESIDE = /^(?<amount>.*?)(?:[/·]|每)(?<rest>.+)$/u;

/**
 * Reads what follows a number: magnitude, unit, and what the unit is per (宗/年, 元/人). `trusted` is set where a
 * comparison sign has made clear that the text is a quantity, so that a longer unknown unit may be taken as one.
 */
export const readUnit = (text: string, trusted: boolean): ReadUnit | null => {
  const whole = readAmountUnit(text, trusted);
  if (whole !== null) return { ...whole, period: null, per: null };
  const beside = BESIDE.exec(text)?.groups;
  if (beside === undefined) return null;
  const { amount = '', rest = '' } = beside;
  const unit = readAmountUnit(amount, trusted);
  const base = unit === null ? null : readBase(rest.split(/[/·每]/u));
  return unit && base && { ...unit, ...base };
};

type AmountUnit = Omit<ReadUnit, keyof Base>;

const readAmountUnit = (text: string, trusted: boolean): AmountUnit | null => {
  const direct = findUnit(text);
  if (direct !== null) return { ...direct, magnitude: 0, approximation: null };
  for (const { sign, magnitude, pattern } of MAGNITUDES) {
    if (!text.includes(sign)) continue;
    const parts = pattern.exec(text)?.groups;
    if (parts === undefined || (parts['before'] && parts['after'])) continue;
    const { before = '', after = '', name = '' } = parts;
    const unit = readName(name, trusted && magnitude !== 2 && magnitude !== 3);
    if (unit === null) continue;
    return {
      symbol: unit.symbol,
      power: unit.power + magnitude,
      magnitude,
      approximation: vague(before || after),
    };
  }
  return null;
};

const readName = (name: string, trusted: boolean): { symbol: string; power: number } | null => {
  if (name === '') return { symbol: '', power: 0 };
  const bare = name.replace(/^\((.+)\)$/u, '$1');
  const share = SHARE_OF.exec(bare)?.groups?.['unit'];
  const { unit = '', noun = '' } = CLASSIFIERS.exec(bare)?.groups ?? {};
  const known = findUnit(share ?? bare) ?? (NOUNS.test(noun) ? findUnit(unit) : null);
  if (known !== null) return known;
  if (NOT_A_UNIT.test(bare) || !/^(?:\p{Script=Han}|[a-zA-Zμ°℃Ω]){1,4}$/u.test(bare)) return null;
  return trusted || /^\p{Script=Han}$/u.test(bare) ? { symbol: bare, power: 0 } : null;
};

const vague = (sign: string): 'about' | 'over' | null =>
  sign === '' ? null : sign === '来' ? 'about' : 'over';
