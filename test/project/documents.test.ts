import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-script';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));

const documents = ['README.md', 'README.zh-CN.md', ...filesBelow('docs', '.md')];

/** What two translations must share: headings by level, tables by their rows, lists by their items. */
const shapeOf = (markdown: string): string[] =>
  markdown.split('\n').flatMap((line) => /^(#+ |\| |- |```)/.exec(line)?.[0] ?? []);

/** The words in code type that mean the same in every language: options, values, file names. */
const codeOf = (markdown: string): string[] =>
  [...markdown.matchAll(/`([\w.$/|\\-]+)`/g)].map(([, code = '']) => code).sort();

describe('documents', () => {
  it.each(documents)('%s links to what exists', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    const broken = links.filter(
      (link) => !existsSync(path.join(projectRoot, path.dirname(document), decodeURI(link))),
    );
    expect(broken).toEqual([]);
  });

  it('the two READMEs say the same', () => {
    expect(shapeOf(read('README.zh-CN.md'))).toEqual(shapeOf(read('README.md')));
    expect(codeOf(read('README.zh-CN.md'))).toEqual(codeOf(read('README.md')));
  });

  it('the glossary names what is in the code', () => {
    const code = filesBelow('src/core', '.ts').map(read).join('\n');
    const named = [...read('docs/glossary.md').matchAll(/`([A-Za-z][\w.]*)(?:: '([a-z-]+)')?`/g)];
    const words = named
      .flatMap(([, name = '', value = '']) => [...name.split('.'), value])
      .filter((w) => w !== '');
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(code))).toEqual([]);
  });

  it('the dependency record has a row for every package', () => {
    const record = read('docs/adr/0001-dependencies.md');
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const rows = record.split('\n').filter((line) => line.startsWith('| '));
    const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !rows.some((row) => (row.split('|')[1] ?? '').split(/[\s,]+/).includes(name)),
    );
    expect(missing).toEqual([]);
  });
});
