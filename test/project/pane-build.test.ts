import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runModule } from './run-script';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-pane-build-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what the page is told by the build', () => {
  const page = (officeScript: string) =>
    runModule(
      `import { panePage } from './scripts/pane-page.cjs';
      try { console.log(JSON.stringify(panePage(process.env.SCRIPT || undefined))); } catch (error) { console.log(error.message); }`,
      { SCRIPT: officeScript },
    ).stdout.trim();

  it('is office.js of Microsoft unless a person names another', () => {
    expect(JSON.parse(page(''))).toMatchObject({
      officeScript: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    });
  });

  it('is a policy that lets in scripts from the place of office.js and no other', () => {
    const script = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
    const { officeScript, policy } = JSON.parse(page(script)) as { officeScript: string; policy: string };
    expect(officeScript).toBe(script);
    expect(policy.split('; ').filter((rule) => rule.includes('http'))).toEqual([
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn",
    ]);
  });

  it.each([
    'http://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://example.com/office.min.js',
    'https://example.com/"><script>/office.js',
    'https://example.com/office.js; script-src *',
    'office.js',
  ])('is not built for %s', (script) => {
    expect(page(script)).toContain('ZIPING_OFFICE_JS must be an https address that ends with /office.js');
  });
});

describe('the budget of the scripts that a page starts with', () => {
  const build = (bytes: number) => {
    writeFileSync(
      path.join(folder, 'entry.js'),
      `console.log(${JSON.stringify(Array.from({ length: 400 }, (_, n) => n * n).join())}); import('./later.js');`,
    );
    writeFileSync(path.join(folder, 'later.js'), `console.log('${'x'.repeat(5000)}')`);
    return JSON.parse(
      runModule(
        `import webpack from 'webpack';
        import { ScriptBudget } from './scripts/script-budget.cjs';
        webpack({
          mode: 'production', context: process.env.FOLDER, entry: { pane: './entry.js' },
          output: { path: process.env.FOLDER + '/out' }, performance: false,
          plugins: [new ScriptBudget({ entry: 'pane', bytes: Number(process.env.BYTES) })],
        }, (_, stats) => console.log(JSON.stringify(stats.toJson({ all: false, errors: true }).errors.map(({ message }) => message))));`,
        { FOLDER: folder, BYTES: String(bytes) },
      ).stdout,
    ) as string[];
  };

  it('fails the build when it is passed, and only then', () => {
    const [message = '', ...more] = build(100);
    expect(more).toEqual([]);
    const size = Number(
      /with ([\d,]+) bytes of script \(gzip\), more than the 100 allowed/
        .exec(message)?.[1]
        ?.replaceAll(',', ''),
    );
    expect(size).toBeGreaterThan(1000);
    expect(build(size)).toEqual([]);
    expect(build(size - 1)).toHaveLength(1);
  });

  it('says nothing of an entry that is not there as if it were small', () => {
    const script = `import { ScriptBudget } from './scripts/script-budget.cjs';
      const errors = [];
      new ScriptBudget({ entry: 'gone', bytes: 100 }).judge({ entrypoints: new Map(), errors });
      console.log(errors.length);`;
    expect(runModule(script).stdout.trim()).toBe('1');
  });
});
