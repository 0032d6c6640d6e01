import type { CommandName } from '../arguments/command-table';

const EXIT_CODES = `退出码
  0  没有达到 --fail-on 程度的问题
  1  有
  2  命令写错了，或有文件没有核对成（其余文件照常核对）
`;

const SHEET = '  --sheet 名称      只看这一张工作表；不写则看全部，包括隐藏的工作表';
const STANDARD = '  --standard 编号   评分标准，编号见 ziping standards；不写则按表格自身判断';
const CONFIG = '  --config 文件     配置文件；不写则从当前文件夹往上找 ziping.config.json';
const FORMAT = `  --format 格式     text（默认，给人看）、html（网页，可打印和转交）、xlsx（复核工作簿，须写 --out）、json（给程序用）、
                    sarif（代码检查平台用）或 jsonl（每个文件一行，可用 ziping report 合并）`;
const LANG = '  --lang 语言       zh-CN（默认）或 en-US';

export const help = `ziping：核对、填写、标注部门整体支出绩效自评表（.xlsx）。一切都在本机进行，不联网，不改动原文件。

用法
  ziping check 文件|文件夹|通配…          核对，列出不一致之处和算法
  ziping mark  文件 --out 新文件          在副本里标出不一致的单元格
  ziping clear 文件 --out 新文件          在副本里清除这些标注
  ziping fill  文件 --out 新文件          在副本里填写空白的比率和得分
  ziping report 结果.jsonl…               把几部分核对结果合成一份报告
  ziping init                             写一份带说明的配置文件
  ziping rules [编号]                     列出核对规则，或说明其中一条
  ziping standards                        列出评分标准

每个命令都可以加 --help 看详细说明。
  -h, --help        显示帮助
  -v, --version     显示版本
${LANG}

${EXIT_CODES}`;

export const commandHelp: Readonly<Record<CommandName, string>> = {
  check: `用法：ziping check 文件|文件夹|通配… [选项]

核对自评表（.xlsx、.xlsm，以及旧版 .xls 和 .et）。文件夹连同下级文件夹一起核对，只找其中的工作簿；~$ 开头的临时文件和隐藏文件略过。
Word 文档（.docx）里的表格也能核对，要写明文件或通配：依次称为“表 1”“表 2”，单元格按该表自身的行列编号；正文里的数与
这些表格比对，正文前后也比对。

选项
${FORMAT}
  --out 文件        写入文件，不显示在屏幕上
${STANDARD}
${SHEET}
  --report 报告     把自评报告（.docx 或 .txt）的正文与这一个工作簿的自评表比对
  --fail-on 程度    error（默认）、warning 或 never：有这种程度及以上的问题时退出码为 1
  --against 文件|文件夹
                    与这里的表对照，按单位和年度配对；配不上的列为没有核对
  --against-role 角色
                    approved（默认）：对照批复的绩效目标；last-year：对照去年的自评表
  --consolidate     核对汇总表是否等于同一批里下属单位各表之和（会把全部文件先读一遍）
  --group import    加查导入预算管理一体化系统的要求
${CONFIG}
  --jobs 个数       同时核对几个文件；不写则为 1，文件多且处理器多于两个时与处理器个数相同
  --verbose         文件超过 20 个时仍列出每个文件的问题；不写则只排名次
${LANG}

${EXIT_CODES}
示例
  ziping check 自评表.xlsx
  ziping check 自评报告.docx
  ziping check 自评表.xlsx --report 自评报告.docx
  ziping check 2023年度/ --format html --out 核对报告.html
  ziping check "报送/**/*.xlsx" --fail-on warning
  ziping check 2024年度/ --against 2024年批复目标/
  ziping check 2024年度/ --against 2023年度/ --against-role last-year
  ziping check 某局/ --consolidate
`,
  mark: `用法：ziping mark 文件 --out 新文件 [选项]

另存一份，用底色标出有问题的单元格，并在批注里写明问题。可用 ziping clear 全部清除。

选项
  --out 新文件      必须写，不能是原文件
${STANDARD}
${SHEET}
${CONFIG}
${LANG}
`,
  clear: `用法：ziping clear 文件 --out 新文件 [选项]

另存一份，清除 ziping mark 所加的底色和批注，不动其他内容。

选项
  --out 新文件      必须写，不能是原文件
  --sheet 名称      只清除这一张工作表；不写则清除全部
${LANG}
`,
  fill: `用法：ziping fill 文件 --out 新文件 [选项]

另存一份，填写空白的执行率、调整率、得分、总分等单元格。已有内容的单元格不会改动。

选项
  --out 新文件      必须写，不能是原文件
  --values          只填数值；不写则能用公式的填公式
${STANDARD}
${SHEET}
${CONFIG}
${LANG}
`,
  report: `用法：ziping report 结果.jsonl… [选项]

把 ziping check --format jsonl 写出的几部分结果合成一份报告，语言与结果相同。文件名可以用通配符；- 表示标准输入。

选项
${FORMAT}
  --out 文件        写入文件，不显示在屏幕上
  --fail-on 程度    error（默认）、warning 或 never：有这种程度及以上的问题时退出码为 1
${LANG}

${EXIT_CODES}
示例
  ziping report "结果/*.jsonl" --format xlsx --out 汇总.xlsx
`,
  init: `用法：ziping init [--lang 语言]

在当前文件夹写一份带说明的配置文件 ziping.config.json；已有的不会覆盖。配置文件可以规定规则的程度、各文件夹的评分标准、
评分标准里的数值、豁免和命令行选项，各项见 docs/config.md。
`,
  rules: `用法：ziping rules [编号] [--lang 语言]

列出全部核对规则；写明编号则说明这一条查什么、为什么、依据和怎么改。
`,
  standards: `用法：ziping standards [--lang 语言]

列出评分标准、出处，以及与全国标准的不同之处。
`,
};
