import type { AnswerQuantity } from './quantity';

/** Answers of one topic; the first word of each list is the canonical one. */
export const ANSWERS: readonly {
  readonly topic: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}[] = [
  { topic: '是否', yes: ['是'], no: ['否', '不是'] },
  { topic: '有无', yes: ['有'], no: ['无', '没有'] },
  {
    topic: '完成',
    yes: [
      '已完成',
      '完成',
      '全部完成',
      '均已完成',
      '全面完成',
      '圆满完成',
      '已全部完成',
      '完成目标',
      '完成年度目标',
      '办结',
      '已办结',
    ],
    no: ['未完成', '没有完成', '尚未完成', '未全部完成', '未办结'],
  },
  {
    topic: '及时',
    yes: [
      '及时',
      '按时',
      '按期',
      '如期',
      '准时',
      '按时完成',
      '及时完成',
      '按期完成',
      '如期完成',
      '按计划完成',
      '已按时完成',
      '已及时完成',
      '及时有效',
    ],
    no: [
      '不及时',
      '未按时',
      '未按期',
      '未及时',
      '延期',
      '逾期',
      '滞后',
      '未按时完成',
      '未按期完成',
      '未及时完成',
      '延期完成',
      '逾期完成',
    ],
  },
  { topic: '符合', yes: ['符合', '全部符合', '均符合', '完全符合', '相符'], no: ['不符合', '不符'] },
  {
    topic: '覆盖',
    yes: ['全覆盖', '实现全覆盖', '已全覆盖', '全部覆盖', '全面覆盖'],
    no: ['未全覆盖', '未实现全覆盖', '未全部覆盖'],
  },
  {
    topic: '预算',
    yes: [
      '不超预算',
      '未超预算',
      '不超过预算',
      '未超过预算',
      '不超出预算',
      '未超出预算',
      '没有超预算',
      '预算内',
      '在预算内',
      '控制在预算内',
      '控制在预算范围内',
    ],
    no: ['超预算', '超出预算', '超过预算'],
  },
  {
    topic: '概算',
    yes: ['不超概算', '未超概算', '不超过概算', '未超过概算', '概算内', '控制在概算内'],
    no: ['超概算', '超出概算', '超过概算'],
  },
  {
    topic: '合格',
    yes: ['合格', '全部合格', '验收合格', '质量合格', '均合格'],
    no: ['不合格', '未合格', '验收不合格'],
  },
  { topic: '达标', yes: ['达标', '全部达标', '已达标'], no: ['未达标', '不达标'] },
  {
    topic: '通过',
    yes: ['通过', '已通过', '全部通过', '验收通过', '通过验收', '已通过验收'],
    no: ['未通过', '没有通过', '未通过验收', '验收未通过'],
  },
  { topic: '合规', yes: ['合规', '合法合规'], no: ['不合规', '违规'] },
  { topic: '健全', yes: ['健全', '制度健全'], no: ['不健全'] },
  { topic: '到位', yes: ['到位', '全部到位', '已到位'], no: ['不到位', '未到位'] },
  { topic: '满足', yes: ['满足', '满足需求', '满足要求', '满足需要'], no: ['不满足'] },
  { topic: '实现', yes: ['实现', '已实现', '全部实现'], no: ['未实现', '没有实现'] },
];

const BY_WORD = new Map<string, AnswerQuantity>(
  ANSWERS.flatMap(({ topic, yes, no }) =>
    [...yes.map((word) => [word, 'yes'] as const), ...no.map((word) => [word, 'no'] as const)].map(
      ([word, answer]) => [word, { kind: 'answer', answer, topic }] as const,
    ),
  ),
);

/** 符合行业标准, 严格执行相关制度规定: conformity with something that is named briefly. */
const CONFORMS = /^(?<not>不)?(?:符合|严格执行|严格遵守|严格按照)[^不未无的\d]{2,10}$/u;
/** 在规定时间内完成 without a date. */
const IN_TIME =
  /^(?<not>未|没有)?(?:在|于)?(?:项目)?(?:规定|计划|约定|要求)(?:的)?(?:完成)?(?:时间|时限|期限)(?:内|之前|前)(?:完成)?$/u;

/** A character that every text with one of these patterns has. */
const PHRASE = /[合格间限]/u;

/** Reads a word that says whether something is reached: 是, 已完成, 按时, 符合行业标准. */
export const parseAnswer = (text: string): AnswerQuantity | null => {
  const word = BY_WORD.get(text);
  if (word !== undefined) return word;
  const match = PHRASE.test(text) ? (CONFORMS.exec(text) ?? IN_TIME.exec(text)) : null;
  if (match === null) return null;
  const topic = CONFORMS.test(text) ? '符合' : '及时';
  return { kind: 'answer', answer: match.groups?.['not'] === undefined ? 'yes' : 'no', topic };
};
