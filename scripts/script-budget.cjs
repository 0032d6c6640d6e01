const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * Fails the build when the scripts that a page loads at its start, and those of the further chunks named in `also`,
 * compressed as a web server sends them, grow over `bytes`. What else is loaded later does not count.
 */
class ScriptBudget {
  constructor({ entry, also = [], bytes }) {
    this.entry = entry;
    this.also = also;
    this.bytes = bytes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ScriptBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ScriptBudget', stage }, () => this.judge(compilation));
    });
  }

  judge(compilation) {
    const start = [...(compilation.entrypoints.get(this.entry)?.getFiles() ?? [])];
    const groups = [
      start,
      ...this.also.map((chunk) => [...(compilation.namedChunkGroups.get(chunk)?.getFiles() ?? [])]),
    ];
    const isWhole = groups.every((files) => files.some(isScript));
    const scripts = [...new Set(groups.flat().filter(isScript))];
    const size = scripts.reduce((sum, file) => sum + compressedSize(compilation, file), 0);
    const words = `${this.entry} starts with ${size.toLocaleString('en')} bytes of script (gzip)`;
    if (isWhole && size <= this.bytes) {
      console.error(`${words}; ${this.bytes.toLocaleString('en')} are allowed.`);
      return;
    }
    compilation.errors.push(
      new WebpackError(`${words}, more than the ${this.bytes.toLocaleString('en')} allowed.`),
    );
  }
}

const isScript = (file) => file.endsWith('.js');

const compressedSize = (compilation, file) =>
  gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;

module.exports = { ScriptBudget };
