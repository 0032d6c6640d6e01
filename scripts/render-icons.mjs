import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project-root.mjs';
import { provideTools, tools } from './tools.mjs';

/** The sizes in pixels that Office asks for; the small ones come from a drawing made for the pixel grid. */
const sizes = { 'icon-small.svg': [16, 20, 24], 'icon.svg': [32, 40, 48, 64, 80, 128] };

const folder = path.join(projectRoot, 'assets', 'icons');

/** Chromium draws every icon on a canvas and hands the PNGs back as text, because a screenshot is never this small. */
function renderIcons() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'ziping-icons-'));
  try {
    const page = path.join(scratch, 'icons.html');
    writeFileSync(page, pageThatDraws(jobs()));
    const { stdout } = spawnSync(
      provideTools(['chromium'])[tools.chromium.variable],
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--dump-dom',
        '--virtual-time-budget=10000',
        `--user-data-dir=${path.join(scratch, 'profile')}`,
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8' },
    );
    for (const { size } of jobs()) writeFileSync(iconFile(size), pngIn(stdout, size));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const iconFile = (size) => path.join(folder, `icon-${String(size)}.png`);

const jobs = () =>
  Object.entries(sizes).flatMap(([drawing, pixels]) => {
    const svg = readFileSync(path.join(folder, drawing), 'utf8');
    return pixels.map((size) => ({ size, svg }));
  });

/** An SVG image needs a size of its own to be drawn at that size and not scaled as a bitmap. */
const pageThatDraws = (icons) => `<!doctype html><body><script type="module">
for (const { size, svg } of ${JSON.stringify(icons)}) {
  const image = new Image();
  image.src = 'data:image/svg+xml,' + encodeURIComponent(svg.replace('<svg ', \`<svg width="\${size}" height="\${size}" \`));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  document.body.append(Object.assign(document.createElement('p'), { id: \`icon-\${size}\`, textContent: canvas.toDataURL() }));
}
</script>`;

function pngIn(dom, size) {
  const base64 = new RegExp(`id="icon-${String(size)}">data:image/png;base64,([^<]+)<`).exec(dom)?.[1];
  if (base64 === undefined) throw new Error(`Chromium drew no icon of ${String(size)} pixels.`);
  return Buffer.from(base64, 'base64');
}

renderIcons();
