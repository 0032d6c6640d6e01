import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleDocs } from '../../../scripts/rule-docs/rule-docs';
import { everyRule, type ListedRule } from '../../../src/core/rules/all-rules';
import { localeOf } from '../../../src/locales/locale-of';

const root = path.resolve(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const folders = readdirSync(path.join(root, 'src/core/rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);
const ids: string[] = everyRule.map(({ id }) => id);
const languages = ['zh-CN', 'en-US'] as const;
const pages = ruleDocs();

/** How a test says that it is the test of a rule. */
const RULE_TEST = /from '\.\.\/\.\.\/support\/test-(?:rule|comparison|consolidation)'/u;

const exportName = (id: string): string =>
  id.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
const markdownFiles = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe('the list of rules', () => {
  test('names every rule folder once and nothing else', () => {
    expect([...ids].sort()).toEqual([...folders].sort());
  });

  test('is matched by words, pages and tests, none of them left over', () => {
    const names = (extension: string): string[] => ids.map((id) => `${id}${extension}`).sort();
    const ruleTests = readdirSync(path.join(root, 'test/core/rules'))
      .filter((name) => name.endsWith('.test.ts') && name !== 'all-rules.test.ts')
      .filter((name) => RULE_TEST.test(read(`test/core/rules/${name}`)));
    expect(ruleTests.sort()).toEqual(names('.test.ts'));
    expect(markdownFiles('docs/rules').sort()).toEqual(names('.md'));
    expect(markdownFiles('docs/rules/en').sort()).toEqual(names('.md'));
    for (const language of languages) {
      expect(readdirSync(path.join(root, `src/locales/${language}/rules`)).sort()).toEqual(names('.ts'));
    }
  });

  test.each([...pages.keys()])('has docs/rules/%s as node scripts/build-rule-docs.mjs writes it', (name) => {
    expect(existsSync(path.join(root, 'docs/rules', name))).toBe(true);
    expect(read(`docs/rules/${name}`)).toBe(pages.get(name));
  });
});

describe.each(everyRule.map((rule): [string, ListedRule] => [rule.id, rule]))('%s', (id, rule) => {
  test('is exported under its own name and cites its basis', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/u);
    expect(read(`src/core/rules/${id}/rule.ts`)).toMatch(
      new RegExp(`export const ${exportName(id)} = defineRule`, 'u'),
    );
    expect(rule.meta.basis.length).toBeGreaterThan(0);
    for (const clause of rule.meta.basis) expect(clause).toMatch(/\p{Script=Han}/u);
  });

  test.each(languages)('has words in %s, each different from the others', (language) => {
    const { messages, ...words } = localeOf(language).rules[rule.id];
    expect(Object.keys(messages).sort()).toEqual([...rule.messageIds].sort());
    for (const word of Object.values(words)) expect(word.trim()).not.toBe('');
    expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  test('is tested with a firing and a silent example', () => {
    expect(read(`test/core/rules/${id}.test.ts`)).toMatch(
      new RegExp(`test(?:Rule|Comparison|Consolidation)\\(${exportName(id)}, \\{`, 'u'),
    );
  });
});
