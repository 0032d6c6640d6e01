import type { ResultWords } from './result-words';

/** 工作表“核对结果”的用语，简体中文。 */
export const zhCnResult: ResultWords = {
  title: '绩效自评核对结果',
  verdict: ({ tables, errors, warnings, infos, undecided, unplaced, waived }, { sheets, inReport }) => {
    const open = undecided + unplaced;
    const left = [
      ...(sheets > 0 ? [`${sheets} 张工作表没有核对`] : []),
      ...(inReport > 0 ? [`自评报告有 ${inReport} 处没有读取`] : []),
    ];
    const counts = [
      ...(errors > 0 ? [`${errors} 处应更正`] : []),
      ...(warnings > 0 ? [`${warnings} 处需说明`] : []),
      ...(infos > 0 ? [`${infos} 处提示`] : []),
      ...(open > 0 ? [`${open} 处未能核对`] : []),
      ...(waived > 0 ? [`${waived} 处已忽略`] : []),
      ...left,
    ];
    if (tables === 0) return ['没有找到自评表', ...counts].join('，') + '。';
    if (errors + warnings + open > 0) return counts.join('，') + '。';
    const ready = left.length === 0 ? '没有需更正或说明之处' : '已核对的内容没有需更正或说明之处';
    return [ready, ...counts].join('，') + '。';
  },
  facts: (workbook, tables, madeAt, report) =>
    [
      `工作簿：${workbook}`,
      `共 ${tables} 张自评表`,
      ...(report === null ? [] : [`已比对自评报告${report === '' ? '（粘贴的文字）' : `：${report}`}`]),
      `核对时间：${madeAt}`,
      '由绩效自评核对（ziping）在本机生成，表格改动后请重新核对',
    ].join('　'),
  nothingFound: '已核对的内容没有需更正或说明之处。',
  levels: { setAside: '已忽略', open: '未能核对', notApplicable: '不适用', left: '未核对' },
  setAsideReason: '忽略的理由',
  whyLeft: {
    hidden: '隐藏的工作表，没有核对。',
    blank: '空白的工作表。',
    'no-table': '没有找到自评表。',
  },
  reportLeft: (count) => `报告里有 ${count} 处表格、图片等没有读取，请人工核对。`,
  report: '自评报告',
  sections: { tables: '核对的自评表', deductions: '建议扣分（草稿，只取有算式的问题，由复核人定）' },
  tableName: '表名',
  deductions: { deduction: '建议扣分', score: '表中得分', computed: '算得', row: '在哪一行' },
  targetAndActual: '目标；完成情况',
  goTo: (place) => `转到 ${place}`,
};
