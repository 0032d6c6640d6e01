import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot, runScript } from './run-script';

/** Files that each break one arrow, by the rule that must catch it. */
const violations: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'core-imports-only-itself': ['src/core/check.ts', '../locales/words'],
  'locales-imports-only-core': ['src/locales/words.ts', '../report/text'],
  'report-imports-only-core-locales': ['src/report/text.ts', '../hosts/xlsx/workbook'],
  'package-imports-only-core': ['src/package/zip/zip-archive.ts', '../../hosts/xlsx/workbook'],
  'hosts-imports-only-core-package': ['src/hosts/memory/host.ts', '../../locales/words'],
  'ui-imports-only-core-locales': ['src/ui/pane.tsx', '../hosts/memory/host'],
  'hosts-stand-alone': ['src/hosts/xlsx/workbook.ts', '../memory/host'],
  'core-grid-looks-back-only': ['src/core/grid/grid.ts', '../table/table'],
  'core-assess-looks-back-only': ['src/core/assess/total.ts', '../fill/fill'],
  'rules-stand-alone': ['src/core/rules/one/rule.ts', '../two/rule'],
  'core-is-pure': ['src/core/fill/fill.ts', 'fflate'],
  'nobody-imports-apps': ['src/core/table/table.ts', '../../apps/cli/main'],
  'no-cycles': ['src/core/rules/shared/here.ts', './there'],
  resolvable: ['src/apps/cli/main.ts', './not-there'],
};

let clone: string;

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
  writeFileSync(path.join(clone, file), text);
};

beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'ziping-boundaries-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(projectRoot, file), path.join(clone, file));
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(clone, 'node_modules'), 'junction');
  for (const [file, imported] of Object.values(violations)) {
    write(file, `import * as other from '${imported}';\nexport const here = other;\n`);
  }
  write('src/core/rules/shared/there.ts', "export { here } from './here';\n");
  write('src/core/rules/two/rule.ts', 'export const here = 2;\n');
});

afterAll(() => {
  rmSync(clone, { recursive: true });
});

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

it('every arrow that points the wrong way is caught where it starts', () => {
  const command = path.join(
    projectRoot,
    'node_modules',
    'dependency-cruiser',
    'bin',
    'dependency-cruise.mjs',
  );
  const { stdout } = runScript(command, ['src', '--output-type', 'json'], {}, clone);
  const { summary } = JSON.parse(stdout) as Cruise;
  const caught = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  const due = Object.entries(violations).map(([rule, [file]]) => `${rule}: ${file}`);
  expect(due.filter((violation) => !caught.includes(violation))).toEqual([]);
});
