import { transformFileSync } from '@swc/core';
import { globSync } from 'tinyglobby';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Compiles folders of `src` to plain CommonJS, so that a test can run them in a process of its own and measure that. */
export function compileForNode(folders: readonly string[], out: string): void {
  for (const file of globSync(folders.map((folder) => `${folder}/**/*.ts`))) {
    const { code } = transformFileSync(file, {
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const target = join(out, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      code.replace('require("numfmt")', `require(${JSON.stringify(require.resolve('numfmt'))})`),
    );
  }
  symlinkSync(resolve('node_modules'), join(out, 'node_modules'));
}
