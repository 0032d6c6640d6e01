import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeOf } from '../../src/locales/locale-of';
import type { LocaleId } from '../../src/locales/locale';
import { SCRIPT_HASH, STYLE_HASH } from '../../src/report/html/page/hashes';
import { htmlReport } from '../../src/report/html-report';
import { jsonFile } from '../../src/report/json-report';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { pageWordsOf } from '../../src/report/words/page-words-of';
import { drawFiles } from './draw-files';
import { HOSTILE, hostileFile } from './hostile-file';
import { failedFile, fileWith, findingAt, notCheckedAt, tableReport } from './sample-files';

const zh = localeOf('zh-CN');
const render = (files: readonly JsonFile[], id: LocaleId = 'zh-CN', date?: string): string =>
  [...htmlReport(() => files, { locale: localeOf(id), ...(date === undefined ? {} : { date }) })].join('');

const pageFile = (name: string): Buffer =>
  readFileSync(path.join(__dirname, '../../src/report/html/page', name));
const hashOf = (bytes: Buffer): string => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

const busy = jsonFile(
  fileWith(
    '报送/a b.xlsx',
    tableReport({
      findings: [
        findingAt('G6', 'warning'),
        findingAt('G7', 'error'),
        { ...findingAt('G8', 'error'), waiver: { reason: '会议研究同意', who: '李某' } },
      ],
      notChecked: [notCheckedAt('blank-cell', 'H13'), notCheckedAt('no-total')],
    }),
  ),
  zh,
);

describe('htmlReport', () => {
  it('knows its style and script by checksums that are up to date', () => {
    expect(STYLE_HASH).toBe(hashOf(pageFile('report.css')));
    expect(SCRIPT_HASH).toBe(hashOf(pageFile('report.js')));
    const page = render([busy]);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<script|<style|<link|<img|<iframe|\son[a-z]+=|\sstyle=/gu)).toEqual([
      '<style',
      '<script',
    ]);
    expect(page).toContain(`<script>${pageFile('report.js').toString()}</script>`);
  });

  it('shows of a finding its cell, message, arithmetic, basis and what it uses', () => {
    const page = render([busy]);
    const [finding] = busy.tables[0]?.findings ?? [];
    expect(page).toContain(
      '<li data-severity="warning" data-rule="execution-rate-matches"><b class="cell">G6</b>',
    );
    expect(page).toContain(`<p>${finding?.message ?? '-'}</p>`);
    expect(page).toContain('<dt>算式</dt><dd>3824.26 ÷ 4753.66；应为 80.45%，表中为 100%</dd>');
    expect(page).toContain('<dt>涉及</dt><dd>D6 E6</dd>');
    expect(finding?.basis.length).toBeGreaterThan(0);
    for (const basis of finding?.basis ?? []) expect(page).toContain(`<dt>依据</dt><dd>${basis}</dd>`);
    expect(page).toContain(
      `<a href="#rule-execution-rate-matches">${zh.rules['execution-rate-matches'].title}</a>`,
    );
  });

  it('lists waivers with reason and name, and what was not checked with its reason', () => {
    const page = render([busy]);
    expect(page).toContain('<p class="waiver">豁免理由：会议研究同意；豁免人：李某</p>');
    expect(page).toMatch(/<dt>已豁免<\/dt><dd>1<\/dd>/u);
    expect(page).toMatch(/<dt>应更正<\/dt><dd>1<\/dd>/u);
    expect(page).toContain(`<dt>${zh.notChecked['blank-cell']}</dt><dd>H13</dd>`);
    expect(page).toContain(
      `<dt>${zh.notChecked['no-total']}</dt><dd>${zh.rules['score-within-weight'].title}</dd>`,
    );
  });

  it('sets files apart that were not read, and leads to files beside it', () => {
    const page = render([busy, jsonFile(failedFile('旧.xls', 'old-format', 'xls'), zh)]);
    expect(page).toContain('<dt><a href="%E6%97%A7.xls">旧.xls</a></dt><dd>这是旧版');
    expect(page).toContain('href="%E6%8A%A5%E9%80%81/a%20b.xlsx"');
    expect(page).toContain('其中 1 个文件没有核对或没有核对完。');
    const empty = render([jsonFile(failedFile('旧.xls', 'old-format', 'xls'), zh)]);
    expect(empty).toContain('共 1 个文件，没有核对到自评表。');
    expect(empty).not.toContain('id="tables"');
  });

  it('never lets a text of a workbook be more than text', () => {
    for (const id of ['zh-CN', 'en-US'] as const) {
      const page = render([hostileFile(id), busy], id);
      expect(page.match(/<script|<svg|<img/gu)?.filter((tag) => tag !== '<svg')).toEqual(['<script']);
      expect(page.match(/<svg [^>]*>/gu)?.filter((tag) => !tag.startsWith('<svg class="bar" '))).toEqual([]);
      expect(page).not.toMatch(/\u202e|\p{Surrogate}/u);
      expect(page).not.toContain('\0');
      expect(page).toContain('&lt;script&gt;document.title=&quot;owned&quot;&lt;/script&gt;');
      expect(page).toContain('&amp;amp;');
      for (const text of HOSTILE.filter((each) => each.includes('<'))) expect(page).not.toContain(text);
    }
  });

  it('holds hundreds of tables, worst first in the ranking, each once', () => {
    const page = render([...drawFiles(300)]);
    const ranks = [...page.matchAll(/<tr role="row" data-table="(t\d+)">(.*)<\/tr>/gu)];
    const numbers = [...page.matchAll(/<article class="table" data-table="(t\d+)"/gu)].map(([, id]) => id);
    expect(ranks).toHaveLength(297);
    expect(numbers).toEqual(Array.from({ length: 297 }, (_, n) => `t${n + 1}`));
    expect(ranks.map(([, id]) => id).toSorted()).toEqual(numbers.toSorted());
    const errors = ranks.map(([, , row = '']) =>
      Number(/col-error"[^>]*>(?:<b[^>]*>)?(\d+)/u.exec(row)?.[1]),
    );
    expect(errors).toEqual(errors.toSorted((a, b) => b - a));
    expect(errors[0]).toBeGreaterThan(3);
    expect(page).toContain('<h3>总分分布</h3>');
  });

  it('gives the results in the order of the files, as their heading says, each with its place in the ranking', () => {
    for (const [id, title, rank] of [
      ['zh-CN', '逐表核对结果（按文件顺序）', /^第 (\d+) 名$/u],
      ['en-US', 'Results table by table, in the order of the files', /^No\. (\d+)$/u],
    ] as const) {
      const files = [...drawFiles(30, id)];
      const page = render(files, id);
      const [, results = ''] = page.split('<section id="tables">');
      expect(results).toMatch(new RegExp(`^<h2>${title}</h2>`, 'u'));
      const paths = [
        ...results.matchAll(/<dl class="facts"><div><dt>[^<]*<\/dt><dd><a [^>]*>([^<]*)<\/a>/gu),
      ];
      expect(paths.map(([, path]) => path)).toEqual(files.map(({ path }) => path));
      const ranking = [...page.matchAll(/<tr role="row" data-table="(t\d+)">/gu)].map(([, table]) => table);
      const places = [...results.matchAll(/data-table="(t\d+)"[^]*?<span class="place">([^<]*)<\/span>/gu)];
      expect(places.map(([, table]) => table)).toEqual(files.map((_, n) => `t${n + 1}`));
      for (const [, table, words = ''] of places) {
        expect(ranking[Number(rank.exec(words)?.[1]) - 1]).toBe(table);
      }
    }
    expect(render([busy])).not.toContain('class="place"');
  });

  it('asks for the files anew in each pass and holds no more than one', () => {
    let held = 0;
    let passes = 0;
    const source = function* () {
      passes += 1;
      for (const file of drawFiles(40)) {
        held += 1;
        yield file;
        held -= 1;
      }
    };
    let first = 0;
    for (const piece of htmlReport(source, { locale: zh })) {
      expect(held).toBeLessThanOrEqual(1);
      if (first === 0) first = piece.length;
    }
    expect(passes).toBe(2);
    expect(first).toBeGreaterThan(0);
  });

  it('is the same bytes every time, dated only when told, in either language', () => {
    expect(render([busy])).toBe(render([busy]));
    expect(render([busy])).not.toContain('核对日期');
    expect(render([busy], 'zh-CN', '2026年11月21日')).toContain('核对日期：2026年11月21日');
    const english = render([...drawFiles(3, 'en-US')], 'en-US');
    expect(english).toContain('<html lang="en-US">');
    const chinese = Object.values(pageWordsOf('zh-CN').ranking);
    for (const words of chinese) expect(english).not.toContain(`>${words}<`);
  });
});
