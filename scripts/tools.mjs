import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Programs that tests drive and npm cannot bring. A test finds the program's path in the variable named here.
 * `places` are the usual homes on macOS and Windows, where such programs are seldom on the PATH.
 */
export const tools = {
  libreoffice: {
    name: 'LibreOffice Calc',
    variable: 'ZIPING_LIBREOFFICE',
    commands: ['soffice', 'libreoffice'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    debian: ['libreoffice-calc'],
  },
  chromium: {
    name: 'Chromium',
    variable: 'ZIPING_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium', 'fonts-noto-cjk'],
  },
};

/**
 * The environment in which the tools are known, installing what is missing where that can be done unasked: as root on
 * Debian or its kin. Throws an Error that says what to install otherwise.
 */
export function provideTools(names, environment = process.env) {
  const missing = names.filter((name) => find(tools[name], environment) === null);
  if (missing.length > 0) install(missing.map((name) => tools[name]));
  return Object.fromEntries(
    names.map((name) => {
      const file = find(tools[name], environment);
      if (file === null) throw new Error(adviceFor(tools[name]));
      return [tools[name].variable, file];
    }),
  );
}

/** The program's full path; a variable that a person has set wins, and must then be right. */
function find(tool, environment) {
  const set = environment[tool.variable];
  if (set !== undefined && set !== '') {
    if (isProgram(set)) return set;
    throw new Error(`${tool.variable} names ${set}, which is not a program that can be run.`);
  }
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = tool.commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...tool.places].find(isProgram) ?? null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(missing) {
  if (!canInstall()) throw new Error(missing.map(adviceFor).join('\n'));
  const packages = missing.flatMap((tool) => tool.debian);
  console.error(`Installing ${packages.join(', ')} ...`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebianLike();

const isDebianLike = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${String(status)}.`);
}

const adviceFor = ({ name, variable, debian }) =>
  `The tests need ${name}. Install it (Debian, Ubuntu: apt-get install ${debian.join(' ')}), or set ${variable} to its program.`;
