import type { ReportGapKind } from '../../core/report-document';
import type { Tally } from '../tally';
import type { ReportWords } from './report-words';

const FOUND = { error: '处应更正', warning: '处需说明', info: '处提示' };

const found = ({ errors, warnings, infos }: Tally): boolean => errors + warnings + infos > 0;

const GAPS: Readonly<Record<ReportGapKind, string>> = {
  picture: '张图片',
  chart: '个图表',
  'text-box': '个文本框',
  formula: '个公式',
  embedded: '个嵌入的对象或文件',
};

const inBrackets = (detail: string): string => (detail === '' ? '' : `（${detail}）`);

/** 报告用语，简体中文。 */
export const zhCn: ReportWords = {
  listSeparator: '、',
  sentenceSeparator: '；',
  colon: '：',
  labels: {
    department: '单位',
    year: '年度',
    place: '位置',
    standard: '标准',
    indicators: '指标',
    verdict: '结论',
  },
  untitled: '（表格没有标题）',
  notStated: '未填写',
  hiddenSheet: '（隐藏的工作表）',
  protectedSheet: '（工作表受保护，锁定的单元格不能填写）',
  standard: (name, id, why) => `${name}（${id}）：${why}`,
  standardBy: {
    chosen: '按 --standard 指定',
    default: '默认，表中没有指明其他标准',
    columns: '表中没有分值和得分栏',
    'form-note': '表中注明了此种计分办法',
    'execution-weight': '预算执行率的分值与此标准相符',
  },
  indicatorCount: (count, byStatus) => `${count} 项${byStatus.length > 0 ? `：${byStatus.join('，')}` : ''}`,
  ready: '可以提交',
  nothingFound: '已核对的内容没有需更正或说明之处',
  found: (severity, count) => `${count} ${FOUND[severity]}`,
  undecided: (count) => `${count} 处未能核对`,
  unplaced: (count) => `${count} 格没有认出`,
  quoted: (text) => `“${text}”`,
  fillable: (count) => `可填写 ${count} 格`,
  qualitative: (count) => `${count} 项定性指标由人工判断`,
  waived: (count) => `${count} 处已豁免`,
  waivedBy: ({ reason, who }) => `豁免理由：${reason}；豁免人：${who}`,
  notApplicable: '不适用',
  asListedAbove: '，可按上面的算式填写',
  aside: (remark, about) => `${remark}（${about}）`,
  basisTitle: '依据',
  elsewhere: (places) => `（对照 ${places}）`,
  placeElsewhere: (document, sheet, a1) => `${document}“${sheet}”${a1}`,
  namedRule: (title, id) => `${title}（${id}）`,
  andMore: (shown, total) => `${shown} 等 ${total} 处`,
  gaps: (gaps) =>
    `没有读取：${gaps.map(({ kind, count }) => `${count} ${GAPS[kind]}`).join('、')}。其中如有表格或文字，请人工核对。`,
  paragraphPlace: (number) => `第 ${number} 段`,
  sheetsWithoutTable: (names) => `没有自评表的工作表：${names.join('、')}`,
  summaryTitle: '汇总',
  summaryColumns: { error: '应更正', warning: '需说明', info: '提示', undecided: '未能核对', file: '文件' },
  summaryTotal: (files, { tables, errors, warnings, infos, undecided, unplaced, waived, fills }) =>
    `共 ${files} 个文件、${tables} 张自评表` +
    (tables + errors + warnings + infos === 0
      ? ''
      : `：${errors} 处应更正，${warnings} 处需说明，${infos} 处提示，${undecided} 处未能核对` +
        (unplaced > 0 ? `，${unplaced} 格没有认出` : '') +
        (waived > 0 ? `，${waived} 处已豁免` : '') +
        (fills > 0 ? `，可填写 ${fills} 格` : '')),
  nextSteps: (all, changeable) => [
    ...(changeable.findings > 0 ? ['在副本里标出这些单元格：ziping mark 文件 --out 新文件'] : []),
    ...(found(all) ? ['查看一条规则的说明和改法：ziping rules 规则编号'] : []),
    ...(changeable.fills > 0 ? ['在副本里填写空白单元格：ziping fill 文件 --out 新文件'] : []),
  ],
  seeFindings: '这里只排了名次。查看文件的问题：单独核对那个文件，或核对时加 --verbose',
  unreadable: (count) => `${count} 个文件没有核对或没有核对完`,
  partlyRead: '（其余工作表已核对）',
  problems: {
    'not-found': () => '找不到这个文件。请检查路径和文件名。',
    'no-permission': () => '没有读取权限。请检查文件权限，或复制到自己的文件夹后再试。',
    unreadable: (detail) => `系统无法读取这个文件（${detail}）。请复制到本机磁盘后再试。`,
    'not-a-file': () => '这不是普通文件（而是文件夹、管道或设备）。请写明一个 .xlsx 文件。',
    'not-a-workbook': (detail) =>
      detail === 'empty'
        ? '文件是空的，可能没有保存或传输完整。请重新取得这个文件。'
        : detail.startsWith('word/')
          ? '这是 Word 文档。其中的表格可以用 ziping check 核对，但标注、清除和填写只能在 .xlsx 工作簿里进行。'
          : '不是 .xlsx 工作簿（可能是网页、文本、Word 等文件改了扩展名）。请用 Excel 或 WPS 打开后“另存为”.xlsx 再核对。',
    'old-format': (detail) =>
      detail === 'doc'
        ? '这是旧版 Word 格式（.doc 或 .wps），只改扩展名不行。请用 Word 或 WPS 打开后“另存为”.docx 再核对。'
        : `这是旧版${detail === 'xml' ? ' XML 表格' : ' .xls 或 .et '}格式，只改扩展名不行。请用 Excel 或 WPS 打开后“另存为”.xlsx 再核对。`,
    unsupported: (detail) =>
      `不支持这种工作簿格式（${detail}）。请用 Excel 或 WPS 打开后“另存为”.xlsx 再核对。`,
    'no-match': () => '没有与这个写法相符的文件。请检查路径，或给写法加上引号。',
    'no-workbooks': () =>
      '这个文件夹里没有 .xlsx 工作簿（~$ 开头的临时文件和隐藏文件不算；Word 文档要写明文件）。请检查路径。',
    'own-report': () => '这是 ziping 写出的核对报告，不是自评表，没有核对。请改选自评表文件。',
    'second-report': (detail) =>
      `这个文件本身就是报告，没有与“${detail}”比对。--report 要与 .xlsx 工作簿一起用。`,
    'out-of-memory': () =>
      '核对这个文件需要的内存太多，其余文件照常核对。请加 --jobs 1 单独核对它，或把自评表单独另存后再核对。',
    internal: (detail) =>
      `程序内部出错，这个文件没有核对完（${detail}）。很抱歉。设置环境变量 ZIPING_DEBUG=1 再运行一次可看到详情，请连同详情反馈给我们。`,
  },
  proseProblem: (path, problem) => `自评报告“${path}”没有核对：${problem}`,
  documentProblems: {
    encrypted: (detail) =>
      `文档设有打开密码${inBrackets(detail)}。请先在 Word 或 WPS 中取消密码并保存，再核对。`,
    damaged: (detail) =>
      `文档已损坏，无法读取${inBrackets(detail)}。请在 Word 或 WPS 中打开修复并另存后再试。`,
    'too-large': (detail) =>
      `文档过大${inBrackets(detail)}。请删去无关的图片或附件，或把自评表单独另存后再核对。`,
    hostile: (detail) =>
      `文档内部结构异常，为安全起见未打开${inBrackets(detail)}。请在 Word 或 WPS 中打开后另存一份再试。`,
    'not-a-file': () => '这不是普通文件（而是文件夹、管道或设备）。请写明一个 .docx 或 .txt 文件。',
    'not-a-workbook': (detail) =>
      detail === 'empty'
        ? '文件是空的，可能没有保存或传输完整。请重新取得这个文件。'
        : '这不是 Word 文档，也不是文本文件。请用 Word 或 WPS 打开后“另存为”.docx 再核对。',
    'old-format': () => '这是旧版 Word 格式（.doc 或 .wps）。请用 Word 或 WPS 打开后“另存为”.docx 再核对。',
    unsupported: (detail) =>
      `报告不能是这种格式（${detail}）。请用 Word 或 WPS 打开后“另存为”.docx，或存为 .txt 再核对。`,
  },
  prose: '自评报告',
  proseRead: (paragraphs, mentions) => `读了 ${paragraphs} 段文字、其中 ${mentions} 个数`,
  proseNothingFound: '与自评表及前后文没有不一致之处',
  proseTablesLeft: (tables, path) => `报告里的 ${tables} 个表格没有核对。要核对：ziping check ${path}`,
  noSheet: (wanted, sheets) =>
    `没有名为“${wanted}”的工作表。这个文件里的工作表是：${sheets.join('、')}。请核对名称。`,
  noTable: (lookedIn, nearest) =>
    `没有找到绩效自评表。${lookedIn.length === 0 ? '这份文档里没有表格' : `已查看工作表：${lookedIn.join('、')}`}。要找的是“预算资金”“绩效指标”“指标值”“完成值”“分值”“得分”一类表头` +
    (nearest.length > 0 ? `，最接近的是：${nearest.join('、')}。` : '，工作表里一个也没有。') +
    '请确认自评表在这个文件里，且表头没有删改。',
};
