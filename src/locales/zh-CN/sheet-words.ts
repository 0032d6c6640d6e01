import type { PrintWords, SheetWords } from '../sheet-words';

const report: PrintWords = {
  title: '绩效自评核对报告',
  file: '文件',
  printed: '打印时间',
  department: '部门（单位）',
  year: '年度',
  place: '位置',
  standard: '核对标准',
  verdict: '结论',
  cell: '单元格',
  finding: '发现与算式',
  fillable: '可以补填的空白单元格',
  fillKind: '内容',
  value: '数值',
  arithmetic: '算式',
  uncheckedTitle: '未能核对',
  setAsideTitle: '已忽略',
  setAsideBecause: (reason) => `忽略原因：${reason}`,
  noFindings: '没有发现不一致。',
  noTable: (sheet) => `工作表“${sheet}”里没有找到自评表。`,
  local: '由绩效自评核对在本机生成。报告只指出表内数据与算式是否一致，是否更正由填报单位判断。',
};

/** 表格用语，简体中文。 */
export const sheetWords: SheetWords = {
  id: 'zh-CN',
  grid: (sheet) => `工作表“${sheet}”`,
  instructions:
    '用方向键移动，直接输入即可修改，F2 编辑原有内容，Enter 确认，Esc 取消；按 Esc 后再按 Tab 离开表格。',
  cell: (a1, text) => (text === '' ? `${a1} 空` : `${a1} ${text}`),
  merged: (a1) => `合并单元格 ${a1}`,
  formula: (formula) => `公式 ${formula}`,
  recalculated: '公式所引用的单元格已修改，在 Excel 中打开时重新计算；此处仍是原来的结果。',
  refusals: {
    locked: (a1) => `${a1} 受工作表保护，不能修改。需要修改时，请先在 Excel 的“审阅”中撤销工作表保护。`,
    covered: (a1) => `${a1} 被合并单元格覆盖，内容在合并区域左上角的单元格中。`,
    formula: (a1) => `${a1} 是公式，这里不改公式。请修改公式所引用的单元格，或在 Excel 中修改公式。`,
    outside: (a1) => `${a1} 已超出这里显示的范围。`,
  },
  nothingChanged: '没有改动任何单元格。',
  clipped: (rows, columns) =>
    `工作表很大，这里只显示前 ${rows} 行、${columns} 列；核对和导出仍包括全部内容。`,
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: (percent) => `现为 ${percent}%，恢复为 100%`,
  tabs: '工作表',
  hiddenTab: (sheet) => `${sheet}（隐藏）`,
  report,
};
