import type { CliWords } from './cli-words';
import { zhCnConfig } from './zh-cn-config';
import { faultLines } from './config-words';
import { commandHelp, help } from './zh-cn-help';

const meant = (nearest: string | null): string => (nearest === null ? '' : `是不是要写“${nearest}”？`);

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已满',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '磁盘只读',
  EBUSY: '文件正被其他程序打开',
};

const causeOf = (code: string): string => CAUSES[code] ?? code;

/** 命令行用语，简体中文。 */
export const zhCn: CliWords = {
  help,
  commandHelp,
  usageProblems: {
    'no-command': () => '没有写命令。',
    'unknown-command': ({ given, nearest }) => `没有“${given}”这个命令。${meant(nearest)}`,
    'looks-like-file': ({ given }) => `文件前面要写命令，例如：ziping check ${given}`,
    'unknown-option': ({ given, nearest }) =>
      `没有“${given}”这个选项。${meant(nearest === null ? null : `--${nearest}`)}` +
      (given.startsWith('--') ? '' : '如果是以“-”开头的文件名，请在前面加“./”。'),
    'option-of-other-command': ({ option, command }) => `命令 ${command} 没有“--${option}”这个选项。`,
    'missing-value': ({ option }) => `“--${option}”后面缺少内容。`,
    'unexpected-value': ({ option }) => `“--${option}”后面不带内容。`,
    'given-twice': ({ option }) => `“--${option}”写了不止一次。`,
    'bad-choice': ({ option, given, choices, nearest }) =>
      `“--${option}”不能是“${given}”，可以是：${choices.join('、')}。${meant(nearest)}`,
    'bad-number': ({ option, given, from, to }) =>
      `“--${option}”不能是“${given}”，要写 ${from} 到 ${to} 之间的整数。`,
    'needs-option': ({ option, needs }) => `“--${option}”要和“--${needs}”一起写。`,
    'on-both-sides': ({ path }) =>
      `“${path}”既要核对，又在 --against 里用来对照。请把两边的文件放在不同的文件夹里，再分别写明。`,
    'nothing-to-compare': ({ given, role }) =>
      `“${given}”里没有可以对照的表，没有开始核对。` +
      (role === 'approved'
        ? '请写明批复的绩效目标申报表；要和去年的自评表对照，请加 --against-role last-year。'
        : '请写明去年的自评表所在的文件或文件夹。'),
    'no-parts': ({ given }) => `没有与“${given}”相符的文件。请检查路径，或给写法加上引号。`,
    'cannot-read': ({ part, problem, detail }) =>
      `读不了“${part}”：` +
      (problem === 'not-found'
        ? '找不到这个文件。请检查路径和文件名。'
        : `${detail === '' ? '没有读取权限' : detail}。`),
    'broken-line': ({ part, number }) =>
      `“${part}”第 ${number} 行不是完整的核对结果。可能没有写完，或几个程序同时写了一个文件：请删去这一行，或重新核对这一部分（ziping check … --format jsonl）。`,
    'mixed-languages': ({ part, number, lang, others }) =>
      `“${part}”第 ${number} 行的语言是 ${lang}，前面的是 ${others}。一份报告只能用一种语言：请用同一个 --lang 重新核对。`,
    'bad-config': ({ path, faults }) => faultLines(path, faults, zhCnConfig),
    'config-exists': ({ path }) => `${path} 已经有了，不会覆盖。请直接修改它，或先改名。`,
    'no-input': () => '没有写要处理的文件。',
    'one-input': ({ count }) => `这个命令一次处理一个文件，写了 ${count} 个。`,
    'report-of-several': ({ count }) =>
      `“--report”只能与一个工作簿一起用，找到了 ${count} 个文件。请写明报告所属的那一个。`,
    'no-output': () => '没有写“--out 文件”：结果要另存，不会改动原文件。',
    'too-many-arguments': ({ given }) => `多写了“${given}”。`,
    'unknown-rule': ({ given, nearest }) => `没有“${given}”这条规则。${meant(nearest)}`,
    'output-is-input': ({ output, input }) =>
      `“${output}”就是要处理的文件“${input}”。原文件不会被改写，请另取一个文件名。`,
    'output-is-folder': ({ output }) => `“${output}”是文件夹，请写明文件名。`,
    'copy-needs-ending': ({ output, ending }) =>
      `“${output}”的扩展名要写成 ${ending}，否则 Excel 和 WPS 打不开。`,
    'report-is-no-workbook': ({ output }) =>
      `“${output}”是工作簿的扩展名，而这种格式的核对结果不是工作簿。要复核工作簿，请写 --format xlsx；否则请换扩展名，如 .html、.txt 或 .json。要在自评表里标出问题，请用 ziping mark。`,
    'no-output-folder': ({ output }) => `“${output}”所在的文件夹不存在，请先建立。`,
    'cannot-write': ({ output, detail }) =>
      `无法写入“${output}”（${causeOf(detail)}）。请换一个位置，或处理后再试。`,
  },
  seeHelp: (command) => `用法见：ziping ${command === null ? '' : `${command} `}--help`,
  progress: ({ done, total, found, secondsLeft, path }) =>
    `已核对 ${done}/${total} · ${found} 处问题 · ` +
    (secondsLeft === null || done === total ? '' : `约剩 ${secondsLeft} 秒 · `) +
    path,
  readingAhead: ({ done, total, path }) => `先读入用来对照、汇总的文件 ${done}/${total} · ${path}`,
  interrupted: (done, total, output) =>
    `已中断：核对了 ${total} 个文件中的 ${done} 个` +
    (output === undefined ? '。' : `，没有写出 ${output}。`),
  leftOut: (paths) => `略过由 ziping 写出的核对报告：${paths.join('、')}`,
  idleWaiver: (why, { path, ...place }) => zhCnConfig.at(path, place, zhCnConfig.idleWaiver[why]),
  nothingToCompareIn: '没有可以对照的表',
  noConsolidated:
    '没有找到汇总表（单位名称或标题里写明“汇总”的表），没有核对汇总数。请把汇总表和下属单位的表一起写上，或在单位名称里写明“（汇总）”。',
  planWithoutTable: (whole) =>
    `配置文件 consolidations 里的“${whole}”不在这一批表里，没有核对。请检查名称或路径。`,
  written: (output) => `已写入 ${output}`,
  notWritten: (output) => `没有写出 ${output}`,
  marked: (count, { error, warning, info }) =>
    `已标注 ${count} 格：应更正 ${error}，需说明 ${warning}，提示 ${info}`,
  noteLine: (severity, message) =>
    `【${{ error: '应更正', warning: '需说明', info: '提示' }[severity]}】${message}`,
  cleared: ({ removed, unreadable }) =>
    `已清除 ${removed} 处标注` + (unreadable > 0 ? `；另有 ${unreadable} 处无法辨认，没有改动` : ''),
  filled: (count) => `已填写 ${count} 格`,
  nothingToFill: '没有可填写的空白单元格',
  waivedNotMarked: (count) => `另有 ${count} 处已在配置文件中豁免，没有标注`,
  lockedSheets: (names) =>
    `工作表受保护，其中锁定的单元格没有填写：${names.join('、')}。请先在“审阅”中撤销工作表保护。`,
  streamFailed: (code) => `结果没有写完（${causeOf(code)}）。`,
  internalError: (message) =>
    `程序内部出错（${message}）。很抱歉。设置环境变量 ZIPING_DEBUG=1 再运行一次可看到详情，请连同详情反馈给我们。`,
};
