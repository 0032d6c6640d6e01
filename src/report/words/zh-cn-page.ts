import type { PageWords } from './page-words';

/** 交出去的报告（网页、复核工作簿、SARIF）的用语，简体中文。 */
export const zhCnPage: PageWords = {
  title: '绩效自评核对报告',
  madeOn: (date) => `核对日期：${date}`,
  madeBy: '由绩效自评核对（ziping）在本机生成',
  skipToTables: '跳到排名',
  verdict: ({ files, tables, withErrors, withWarnings, ready, unread }) =>
    tables === 0
      ? `共 ${files} 个文件，没有核对到自评表。`
      : `共 ${files} 个文件、${tables} 张自评表：` +
        [
          ...(withErrors > 0 ? [`${withErrors} 张有应更正之处`] : []),
          ...(withWarnings > 0 ? [`${withWarnings} 张只有需说明之处`] : []),
          ...(tables - withErrors - withWarnings - ready > 0
            ? [`${tables - withErrors - withWarnings - ready} 张没有发现问题但有内容未能核对`]
            : []),
          ...(ready > 0 ? [`${ready} 张可以提交`] : []),
        ].join('，') +
        (unread > 0 ? `；其中 ${unread} 个文件没有核对或没有核对完。` : '。'),
  cards: {
    tables: '自评表',
    ready: '可以提交',
    error: '应更正',
    warning: '需说明',
    info: '提示',
    open: '未能核对',
    waived: '已豁免',
    unread: '未核对的文件',
  },
  sections: {
    glance: '得分与资金一览',
    ranking: '排名',
    unread: '没有核对或没有核对完的文件',
    tables: '逐表核对结果（按文件顺序）',
    rules: '核对规则与依据',
  },
  empty: '没有内容',
  glance: {
    points: '建议扣分最多的自评表',
    pointsNote: (shown, scored, tables) =>
      `列出 ${shown} 张；有总分的自评表共 ${scored} 张` +
      (tables > scored ? `，另有 ${tables - scored} 张没有总分，未列入。` : '。'),
    bands: '总分分布',
    bandsNote: (scored, tables) =>
      `有总分的自评表 ${scored} 张` +
      (tables > scored ? `，另有 ${tables - scored} 张没有总分，未列入。` : '。'),
    asTyped: '自评',
    asReviewed: '扣除建议扣分后',
    atLeast: (from) => `${from} 分及以上`,
    between: (from, below) => (from === 0 ? `${below} 分以下` : `${from} 至不足 ${below} 分`),
    fileCount: (count) => `${count} 个文件`,
    tableCount: (count) => `${count} 张`,
    money: '预算最大的自评表',
    moneyNote: (shown, known, tables) =>
      `列出 ${shown} 张；读出金额和单位的自评表共 ${known} 张` +
      (tables > known ? `，另有 ${tables - known} 张没有读出，未列入。` : '。'),
    moneyTotal: (budget, executed, rate) =>
      `合计：预算 ${budget} 万元，执行 ${executed} 万元，执行率 ${rate}。`,
    legendBands: '上面一条为自评，下面一条为扣除建议扣分后',
    legendPoints: '蓝色为扣除建议扣分后的得分，红色为建议扣分',
    legendMoney: '灰色为预算数（有调整后预算数的取调整后），蓝色为执行数，竖线为年初预算数',
    scoreText: (total, deduction) =>
      deduction === null ? `${total} 分` : `${total} 分，建议扣 ${deduction} 分`,
    moneyText: (budget, executed, rate) =>
      `预算 ${budget}，执行 ${executed} 万元` + (rate === null ? '' : `（${rate}）`),
    levelText: (weight, score, deduction) =>
      `分值 ${weight}，自评 ${score}` + (deduction === null ? '' : `，建议扣 ${deduction}`),
    execution: '预算执行',
    otherLevel: '其他指标',
  },
  filters: {
    label: '筛选',
    search: '查找文字',
    severity: '级别',
    rule: '规则',
    department: '单位',
    all: '全部',
    reset: '清除筛选',
    openAll: '全部展开',
    closeAll: '全部收起',
    print: '打印',
    status: '显示 {tables} 张自评表、{findings} 处',
    sortHint: '点表头可以排序',
  },
  ranking: {
    rank: '名次',
    department: '单位',
    file: '文件',
    sheet: '工作表',
    total: '自评总分',
    deduction: '建议扣分',
    reviewed: '复核建议分',
    error: '应更正',
    warning: '需说明',
    info: '提示',
    open: '未能核对',
    waived: '已豁免',
  },
  ranked: (rank) => `第 ${rank} 名`,
  rankingNote:
    '问题最重的排在最前。建议扣分只取有算式的问题，是草稿，由复核人定。复核建议分是各行得分之和减去建议扣分，不从自评总分算起；得分不全的不算。',
  scores: {
    level: '一级、二级指标',
    indicator: '指标',
    target: '指标值',
    actual: '实际完成值',
    status: '完成情况',
    weight: '分值',
    score: '自评得分',
    computed: '复算得分',
    deduction: '建议扣分',
    reviewed: '复核得分',
    basis: '依据',
  },
  money: {
    fund: '资金',
    initial: '年初预算',
    adjusted: '调整后预算',
    executed: '执行数',
    rate: '执行率',
    computedRate: '复算执行率',
  },
  table: {
    file: '文件',
    place: '位置',
    year: '年度',
    standard: '标准',
    total: '自评总分',
    reviewed: '复核建议分',
    waived: '已豁免',
    fills: '可填写',
    undecided: '未能核对',
    unplaced: '没有认出',
    qualitative: '由人工判断的定性指标',
    notApplicable: '不适用',
    scores: '得分复算',
    money: '资金',
    noDepartment: '（没有写明单位）',
    nothingFound: '已核对的内容没有需更正或说明之处。',
    ready: '可以提交',
    hidden: '隐藏的工作表',
    picture: '得分与资金',
    scrollable: '可左右滚动的表格',
  },
  severities: { error: '应更正', warning: '需说明', info: '提示' },
  prose: {
    title: '自评报告',
    read: (paragraphs, mentions) => `读了 ${paragraphs} 段文字、其中 ${mentions} 个数。`,
    nothingFound: '与自评表及前后文没有不一致之处。',
    tablesLeft: (tables) => `报告里的 ${tables} 个表格没有核对。`,
  },
  finding: {
    paragraph: (number) => `第 ${number} 段`,
    separator: '；',
    derivation: '算式',
    basis: '依据',
    elsewhere: '对照',
    related: '涉及',
    shouldBe: (expected, actual) =>
      `应为 ${expected}` + (actual === null || actual === '' ? '' : `，表中为 ${actual}`),
    waivedBy: (reason, who) => `豁免理由：${reason}；豁免人：${who}`,
  },
  unread: { file: '文件', why: '原因和办法', partly: '其余工作表已核对' },
  rules: {
    rule: '规则',
    category: '类别',
    severity: '级别',
    checked: '已核对（张）',
    partly: '部分核对（张）',
    notApplicable: '不适用（张）',
    found: '问题（处）',
    waived: '豁免（处）',
    reasons: '没有核对的原因（张）',
    basis: '依据',
    fix: '怎么改',
    id: '编号',
    note: '没有核对不等于没有问题：不适用指表式或评分标准没有此项，部分核对指有单元格空白或未能识别。',
    reason: (reason, tables) => `${reason}（${tables}）`,
  },
};
