import type { StartWords, WorkbenchWords } from '../workbench-words';

const start: StartWords = {
  title: '核对绩效自评表',
  lead: '打开部门整体支出或项目支出绩效自评表，逐项核对指标、执行率和得分，指出不一致之处，补填空白。',
  drop: '把 .xlsx 文件拖到这里，可以一次拖多个文件或文件夹',
  choose: '选择文件…',
  folder: '选择文件夹…',
  kinds: '支持 Excel 或 WPS 保存的 .xlsx、.xlsm；多个文件一起核对时，也读 .xls、.et 和 .docx',
  samples: '或者先用示例试一试',
  sample: {
    faulty: {
      title: '街道办 2022 年',
      about: '有各类问题：执行率算错、得分超过分值、单位差一万倍，并有空白待填。',
    },
    'two-tables': {
      title: '学校 2023 年',
      about: '同一工作表两张自评表，完成率、得分和总分留空，可一次填好。',
    },
    'four-columns': { title: '白云区 2023 年', about: '没有分值和得分的四栏表，夹在封面和填报说明之间。' },
    tasks: { title: '天河区 2021 年', about: '资金左右并列、任务带资金，多处把目标照抄成完成值。' },
    clean: { title: '林业局 2021 年', about: '填报完整、没有问题的自评表。' },
  },
  local: '文件只在这台电脑的浏览器中打开和计算，不会上传。',
};

/** 工作台用语，简体中文。 */
export const workbenchWords: WorkbenchWords = {
  id: 'zh-CN',
  product: '绩效自评核对',
  start,
  bar: {
    open: '打开',
    list: '返回列表',
    book: (name) => `回到“${name}”`,
    samples: '示例',
    unsaved: '有未导出的修改',
    undo: '撤销',
    redo: '重做',
    print: '打印报告',
    language: 'EN',
    toDark: '切换到深色',
    toLight: '切换到浅色',
  },
  save: {
    menu: '导出',
    marked: '带标记和批注',
    markedHint: '问题单元格着色并附批注，便于转给填报人',
    values: '仅填报值',
    valuesHint: '只有填写和更正的内容，没有标记，便于报送',
    kind: 'Excel 工作簿',
    done: (name) => `已导出“${name}”`,
  },
  views: { label: '视图', sheet: '表格', pane: '核对' },
  resize: '核对窗格的宽度',
  address: '所选单元格',
  content: (a1) => `${a1} 的内容`,
  cannotDraw: '这张工作表无法显示。',
  opening: (name) => `正在打开“${name}”…`,
  cancel: '取消',
  close: '关闭',
  discard: {
    title: '放弃未导出的修改？',
    text: (name) => `“${name}”中有修改还没有导出。打开另一个文件后，这些修改将丢失。`,
    confirm: '放弃修改',
    keep: '返回',
  },
};
