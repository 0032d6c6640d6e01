import type { AddedSheetWords } from '../ui-added-sheet-words';

export const addedSheet: AddedSheetWords = {
  name: '核对结果',
  heading: '核对结果',
  command: '把核对结果写成新工作表…',
  title: '把核对结果写成新工作表',
  whatIsAdded: (name) =>
    `将重新核对各张工作表，并在工作簿末尾增加一张工作表“${name}”：结论、问题清单（点单元格可定位）、未能核对之处和建议扣分。只写文字和数字，其他工作表不改动。`,
  howToUndo: '可以在窗格中撤销；Excel 自己的撤销记录可能因此清空。',
  isProtected: '工作簿的结构受保护，不能增加工作表。请先在“审阅”中撤销“保护工作簿”。',
  ownIsThere: (name, freeName) =>
    `已有一张由本加载项生成的“${name}”。可以用新的替换（旧的不能恢复），也可以另建“${freeName}”。`,
  ownWasChanged: (name, freeName) =>
    `已有一张由本加载项生成的“${name}”，生成后有人改过；替换后，改过的内容不能恢复。也可以另建“${freeName}”。`,
  otherIsThere: (name, freeName) =>
    `已有名为“${name}”的工作表，不是由本加载项生成的，不会改动；新表取名“${freeName}”。`,
  add: (name) => `增加“${name}”`,
  replace: (name) => `替换“${name}”`,
  adding: '正在核对各张工作表并写入新工作表…',
  added: (name) => `已增加工作表“${name}”`,
  removeTitle: (name) => `“${name}”生成后有改动`,
  removeChanged: '删除这张工作表后，改过的内容不能恢复。',
  remove: '仍要删除',
  keep: '保留',
};
