const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * Fails the build when the scripts that a page loads at its start, compressed as a web server sends them, grow over
 * `bytes`. What is loaded later does not count.
 */
class ScriptBudget {
  constructor({ entry, bytes }) {
    this.entry = entry;
    this.bytes = bytes;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ScriptBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'ScriptBudget', stage }, () => this.judge(compilation));
    });
  }

  judge(compilation) {
    const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const scripts = files.filter((file) => file.endsWith('.js'));
    const size = scripts.reduce((sum, file) => sum + compressedSize(compilation, file), 0);
    const words = `${this.entry} starts with ${size.toLocaleString('en')} bytes of script (gzip)`;
    if (scripts.length > 0 && size <= this.bytes) {
      console.error(`${words}; ${this.bytes.toLocaleString('en')} are allowed.`);
      return;
    }
    compilation.errors.push(
      new WebpackError(`${words}, more than the ${this.bytes.toLocaleString('en')} allowed.`),
    );
  }
}

const compressedSize = (compilation, file) =>
  gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;

module.exports = { ScriptBudget };
