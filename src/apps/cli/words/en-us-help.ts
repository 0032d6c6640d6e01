import type { CommandName } from '../arguments/command-table';

const EXIT_CODES = `Exit codes
  0  nothing at or above --fail-on
  1  something is
  2  wrong usage, or a file could not be checked (the others still are)
`;

const SHEET = '  --sheet NAME      look at this sheet only; otherwise at all, hidden ones included';
const STANDARD = '  --standard ID     scoring standard, see ziping standards; otherwise the table decides';
const CONFIG =
  '  --config FILE     configuration; otherwise ziping.config.json in this folder or one above it';
const FORMAT = `  --format FORMAT   text (default, for people), html (a page to print and pass on), xlsx (a review workbook, needs
                    --out), json (for programs), sarif (for code scanning) or jsonl (a line a file, for ziping report)`;
const LANG = '  --lang LANGUAGE   zh-CN (default) or en-US';

export const help = `ziping checks, fills and annotates Chinese 部门整体支出绩效自评表 workbooks (.xlsx).
Everything happens on this machine, without a network; the original is never changed.

Usage
  ziping check FILE|FOLDER|GLOB...    check, and list what does not agree, with the arithmetic
  ziping mark  FILE --out FILE        mark the cells concerned in a copy
  ziping clear FILE --out FILE        remove these marks in a copy
  ziping fill  FILE --out FILE        fill blank rates and scores in a copy
  ziping report PART.jsonl...         make one report of several parts
  ziping init                         write a commented configuration
  ziping rules [ID]                   list the rules, or explain one
  ziping standards                    list the scoring standards

Every command explains itself with --help.
  -h, --help        show help
  -v, --version     show the version
${LANG}

${EXIT_CODES}`;

export const commandHelp: Readonly<Record<CommandName, string>> = {
  check: `Usage: ziping check FILE|FOLDER|GLOB... [options]

Checks self-evaluation tables (.xlsx, .xlsm, and the old .xls and .et). Folders are searched for workbooks with all their
subfolders; ~$ lock files and hidden files are left out. The tables of a Word document (.docx) are checked too when it is
named, or matched by a pattern: they are called 表 1, 表 2 ..., and their cells count rows and columns inside the table.
The figures in its prose are compared with these tables and with each other.

Options
${FORMAT}
  --out FILE        write to a file instead of the screen
${STANDARD}
${SHEET}
  --report FILE     compare the prose of a report (.docx or .txt) with the tables of this one workbook
  --fail-on LEVEL   error (default), warning or never: from which level on the exit code is 1
  --against FILE|FOLDER
                    compare with the tables there, paired by department and year; what has none is not checked
  --against-role ROLE
                    approved (default): the approved targets; last-year: the tables of last year
  --consolidate     compare consolidated tables with the sums of their units in this batch (reads all files first)
  --group import    check too what the budget system asks of a table to import
${CONFIG}
  --jobs N          files checked at the same time; otherwise 1, or one for each of three processors or more
  --verbose         list the findings of more than 20 files too; otherwise they are only ranked
${LANG}

${EXIT_CODES}
Examples
  ziping check table.xlsx
  ziping check report.docx
  ziping check table.xlsx --report report.docx
  ziping check 2023/ --format html --out report.html
  ziping check "sent/**/*.xlsx" --fail-on warning
  ziping check 2024/ --against approved-2024/
  ziping check 2024/ --against 2023/ --against-role last-year
  ziping check department/ --consolidate
`,
  mark: `Usage: ziping mark FILE --out FILE [options]

Saves a copy in which the cells concerned are coloured and carry a note with the finding. ziping clear removes all
of it.

Options
  --out FILE        required, and never the original
${STANDARD}
${SHEET}
${CONFIG}
${LANG}
`,
  clear: `Usage: ziping clear FILE --out FILE [options]

Saves a copy without the colours and notes of ziping mark; nothing else is touched.

Options
  --out FILE        required, and never the original
  --sheet NAME      clear this sheet only; otherwise all
${LANG}
`,
  fill: `Usage: ziping fill FILE --out FILE [options]

Saves a copy in which blank rates, scores and totals are filled in. A cell that holds something is never changed.

Options
  --out FILE        required, and never the original
  --values          write values only; otherwise formulas where they are possible
${STANDARD}
${SHEET}
${CONFIG}
${LANG}
`,
  report: `Usage: ziping report PART.jsonl... [options]

Makes one report of the parts that ziping check --format jsonl wrote, in their language. Names may be patterns; - is the
standard input.

Options
${FORMAT}
  --out FILE        write to a file instead of the screen
  --fail-on LEVEL   error (default), warning or never: from which level on the exit code is 1
${LANG}

${EXIT_CODES}
Examples
  ziping report "parts/*.jsonl" --format xlsx --out all.xlsx
`,
  init: `Usage: ziping init [--lang LANGUAGE]

Writes a commented configuration, ziping.config.json, into the current folder, and never over one that is there. It may set
the severities of rules, standards by folder, figures of the standards, waivers and options; docs/config.md explains all.
`,
  rules: `Usage: ziping rules [ID] [--lang LANGUAGE]

Lists all rules; with an identifier explains what that rule checks, why, on what basis, and what to do.
`,
  standards: `Usage: ziping standards [--lang LANGUAGE]

Lists the scoring standards, their sources, and how they differ from the national one.
`,
};
