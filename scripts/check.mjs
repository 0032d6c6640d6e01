import { runCommandLine } from './run-command-line.mjs';

/** `npm run check -- FILE ...`: paths count from where the person called npm, not from the project's folder. */
runCommandLine(['check', ...process.argv.slice(2)], process.env.INIT_CWD ?? process.cwd());
