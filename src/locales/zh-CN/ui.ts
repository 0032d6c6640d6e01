import type { FrameWords, StateWords, UiWords } from '../ui-words';
import { hostErrors } from './host-errors';
import { results } from './ui-results';
import { settings } from './ui-settings';

const frame: FrameWords = {
  product: '绩效自评核对',
  check: '校验本表',
  cancel: '取消',
  close: '关闭',
  more: '更多',
  mark: '标记',
  where: (sheet, range) => `工作表“${sheet}” ${range}`,
  untitled: '自评表（没有标题）',
  tables: (count) => `共 ${count} 张自评表`,
  standard: (name) => `按 ${name}`,
  change: '更改',
  reading: '正在读取工作表…',
  readingCells: (read, total) => `已读取 ${read} / ${total} 个单元格`,
  outdated: '表格已改动，结果可能过时。请重新校验。',
  outdatedAutomatic: '表格已改动，正在重新校验…',
  checked: '已校验',
  checkedAutomatic: '已校验 · 改动后自动重新校验',
  nextKey: 'F8 下一处',
  local: '数据只在本机处理，不联网上传',
  undo: '撤销',
  filled: (count) => `已填充 ${count} 个单元格`,
  fixed: (count) => `已更正 ${count} 个单元格`,
  internal: (detail) =>
    `程序内部出错（${detail}）。很抱歉，表格没有改动；请重新校验，仍然出错的请反馈给我们。`,
  protectedSheet:
    '工作表受保护，不能标记或填充。校验结果和定位仍可使用；需要填充时，请先在“审阅”中撤销工作表保护。',
  cannotWrite: '这个工作簿现在不能写入，填充和更正已停用；校验结果和定位仍可使用。',
  cannotMark: '这张工作表现在不能标记；校验结果和定位仍可使用。',
  severities: { error: '应更正', warning: '需说明', info: '提示' },
  standardBy: {
    chosen: '由您选定',
    default: '表中没有指明其他标准，按全国办法',
    columns: '表中没有分值和得分栏',
    'form-note': '表中注明了此种计分办法',
    'execution-weight': '预算执行率的分值与此标准相符',
  },
};

const states: StateWords = {
  welcomeTitle: '核对部门整体支出绩效自评表',
  welcomePoints: [
    '按表头找到当前工作表中的自评表，逐行比较指标值和完成值',
    '重算执行率、得分和总分，指出不一致之处并写明算式',
    '补填空白的比率和得分；先看后填，可以撤销',
    '所有计算都在本机完成，不联网，不上传',
  ],
  idleTitle: '校验当前工作表',
  idleHint: '打开要核对的工作表，然后点“校验本表”。',
  sample: '用示例试一试',
  blankTitle: (sheet) => `工作表“${sheet}”是空白的`,
  blankHint: '请打开含有自评表的工作表，再点“校验本表”。',
  noTableTitle: '这张工作表里没有找到自评表',
  lookedFor: '查找的是含有“三级指标”“指标值”“实际完成值”“分值”“得分”或“预算数”“执行数”等表头的表格。',
  nearest: (labels) => `本表中最接近的表头：${labels.join('、')}。`,
  nothingNear: '本表中没有相近的表头。',
  searching: '正在查看其他工作表…',
  goToSheet: (sheet) => `转到“${sheet}”并校验`,
  nowhereElse: '其他工作表中也没有找到。',
  otherWays: '或者',
  nameColumns: '手工指定表头所在行…',
  noColumnsToName: '没有读到内容，不能指定表头。',
  cleanTitle: '没有发现不一致',
  cleanChecked: (rules, indicators) => `核对了 ${rules} 项规则、${indicators} 项指标。`,
  unavailableTitle: '没有连上 Excel',
  retry: '重试',
};

/** 窗格用语，简体中文。 */
export const ui: UiWords = { id: 'zh-CN', frame, states, results, settings, hostErrors };
