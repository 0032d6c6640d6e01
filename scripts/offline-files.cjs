const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

/**
 * Puts in front of a built service worker which files the page is made of, and a version that changes with any of them.
 * The page itself is named by its folder: some servers answer its file name with a redirection, which cannot be kept.
 */
class OfflineFiles {
  constructor({ worker, page }) {
    this.worker = worker;
    this.page = page;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflineFiles', (compilation) => {
      // After the file names have been given their final hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineFiles', stage }, () => this.list(compilation));
    });
  }

  list(compilation) {
    const assets = compilation
      .getAssets()
      .filter(({ name }) => name !== this.worker && /\.(?:js|html)$/.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const hash = createHash('sha256');
    for (const { name, source } of assets) hash.update(`${name}\n`).update(source.buffer());
    const files = assets.map(({ name }) => (name === this.page ? './' : name));
    const build = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
    compilation.updateAsset(
      this.worker,
      (worker) => new sources.ConcatSource(`globalThis.zipingBuild=${build};\n`, worker),
    );
  }
}

module.exports = { OfflineFiles };
