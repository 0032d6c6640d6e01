import { localeOf } from '../../src/locales/locale-of';
import { problemText } from '../../src/report/problem-text';
import { reportWordsOf } from '../../src/report/words/report-words-of';
import { failedFile } from './sample-files';

const textOf = (code: Parameters<typeof failedFile>[1], detail: string, language: 'zh-CN' | 'en-US') =>
  problemText(failedFile('a.xlsx', code, detail), reportWordsOf(language), localeOf(language));

describe('problemText', () => {
  it.each([
    ['not-a-workbook', 'empty', /^文件是空的.*重新取得/u],
    ['not-a-workbook', '', /改了扩展名.*“另存为”\.xlsx/u],
    ['old-format', 'xls', /旧版 \.xls 或 \.et 格式，只改扩展名不行.*“另存为”\.xlsx/u],
    ['old-format', 'xml', /旧版 XML 表格格式.*“另存为”\.xlsx/u],
    ['unsupported', 'xlsb', /不支持这种工作簿格式（xlsb）.*“另存为”\.xlsx/u],
    ['unsupported', 'ods', /不支持这种工作簿格式（ods）.*“另存为”\.xlsx/u],
    ['encrypted', '', /打开密码.*取消密码/u],
  ] as const)('%s (%s) says what a file is and what to do with it', (code, detail, words) => {
    expect(textOf(code, detail, 'zh-CN')).toMatch(words);
  });

  it.each(['not-a-workbook', 'old-format', 'unsupported'] as const)(
    '%s never sends the owner of a file to Office or to another door',
    (code) => {
      expect(textOf(code, 'x', 'zh-CN')).not.toMatch(/更新 Office|网页版|命令行/u);
      expect(textOf(code, 'x', 'en-US')).not.toMatch(/Update Office|web page or the command line/u);
      expect(textOf(code, 'x', 'en-US')).toMatch(/save it as \.xlsx/u);
    },
  );

  it.each([
    ['damaged', 'word/document.xml', /^文档已损坏.*（word\/document\.xml）.*Word 或 WPS/u],
    ['encrypted', '', /^文档设有打开密码。.*Word 或 WPS/u],
    ['too-large', '', /^文档过大/u],
    ['hostile', '', /^文档内部结构异常/u],
    ['not-a-workbook', '', /^这不是 Word 文档/u],
    ['old-format', 'doc', /“另存为”\.docx/u],
    ['unsupported', 'pdf', /（pdf）.*\.docx/u],
  ] as const)('%s (%s) says of a document that it is one', (code, detail, words) => {
    const problem = { code, detail, isDocument: true } as const;
    for (const id of ['zh-CN', 'en-US'] as const) {
      const text = problemText({ path: 'a.docx', problem, sheets: [] }, reportWordsOf(id), localeOf(id));
      expect(text).not.toMatch(/工作簿|workbook|Excel|\.xlsx/u);
      if (id === 'zh-CN') expect(text).toMatch(words);
    }
    const prose = {
      path: 'r.docx',
      problem,
      findings: [],
      paragraphs: 0,
      mentions: 0,
      tablesLeft: 0,
      gaps: [],
    };
    const beside = { path: 'a.xlsx', problem: null, sheets: [], prose };
    expect(problemText(beside, reportWordsOf('zh-CN'), localeOf('zh-CN'))).not.toMatch(/工作簿|Excel/u);
  });

  it('has nothing to say of a file without a problem', () => {
    const file = { path: 'a.xlsx', problem: null, sheets: [] };
    expect(problemText(file, reportWordsOf('zh-CN'), localeOf('zh-CN'))).toBeNull();
  });
});
