import type { Locale } from '../locale';

const at = (detail: string): string => (detail === '' ? '' : `（${detail}）`);

export const hostErrors: Locale['hostErrors'] = {
  'not-a-workbook': (d) => `不是 .xlsx 工作簿${at(d)}。请选择 Excel 或 WPS 保存的 .xlsx 文件。`,
  'old-format': (d) =>
    d === 'doc'
      ? '这是旧版 Word 格式（.doc 或 .wps）。请在 Word 或 WPS 中打开后“另存为”.docx 再核对。'
      : `这是旧版 .xls 格式${at(d)}。请在 Excel 或 WPS 中打开后“另存为”.xlsx 再核对。`,
  encrypted: (d) => `工作簿设有打开密码${at(d)}。请先在 Excel 或 WPS 中取消密码并保存，再核对。`,
  damaged: (d) => `工作簿已损坏，无法读取${at(d)}。请在 Excel 或 WPS 中打开修复并另存后再试。`,
  'too-large': (d) => `工作簿过大${at(d)}。请删去无关的工作表或图片，或把自评表单独另存后再核对。`,
  hostile: (d) => `工作簿内部结构异常，为安全起见未打开${at(d)}。请在 Excel 或 WPS 中打开后另存一份再试。`,
  'no-such-sheet': (d) => `工作簿中没有这张工作表${at(d)}。请核对工作表名称。`,
  'cell-changed': (d) => `单元格内容在核对之后已有变动${at(d)}，未写入。请重新核对后再操作。`,
  'covered-cell': (d) => `单元格被合并区域覆盖${at(d)}，不能写入。请改写合并区域左上角的单元格。`,
  'locked-cell': (d) => `单元格已锁定${at(d)}，不能写入。请先撤销工作表保护。`,
  'formula-cell': (d) => `单元格含有公式${at(d)}，未改写。如需更正，请修改公式。`,
  'protected-sheet': (d) =>
    `工作表受保护${at(d)}，不能标记或写入。请先在“审阅”中撤销工作表保护；核对结果仍可查看。`,
  'protected-workbook': (d) =>
    `工作簿的结构受保护${at(d)}，不能增加或删除工作表。请先在“审阅”中撤销“保护工作簿”，再试一次。`,
  'read-only': (d) => `工作簿以只读方式打开${at(d)}，不能写入。请另存一份后再操作。`,
  'cell-editing': (d) => `有单元格正在编辑，暂时不能读写${at(d)}。请按 Enter 结束编辑后再试。`,
  'other-workbook': (d) => `前面的是另一个工作簿${at(d)}。请先点一下要核对的工作簿，再试一次。`,
  cancelled: (d) => `已取消${at(d)}，表格没有改动。需要时可再次校验。`,
  'host-unavailable': (d) =>
    `没有连上 Excel${at(d)}：页面不在 Excel 中打开，或 office.js 没有加载。请在 Excel 的加载项中打开，或检查网络后重试。`,
  busy: (d) => `Excel 正忙${at(d)}，没有写入。请稍后再试。`,
  unsupported: (d) => `当前软件版本不支持此操作${at(d)}。请更新 Office，或使用网页版、命令行核对。`,
  failed: (d) => `打开工作簿的程序没能完成这一步${at(d)}。请重新核对；再次出现时请反馈括号中的文字。`,
};
