import { USUAL_WIDTH } from '../../report/text-report';
import type { World } from './world';

const NARROWEST = 48;
const WIDEST = 120;

/** Columns of a text report: those of the terminal within what reads well, or COLUMNS, or the usual ones. */
export function widthOf({ stdout, env }: World): number {
  const stated = stdout.columns ?? Number(env['COLUMNS'] ?? '');
  const width = Number.isInteger(stated) && stated > 0 ? stated : USUAL_WIDTH;
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/** Colour goes to terminals only, unless NO_COLOR takes it away or FORCE_COLOR asks for it. */
export function colorOf({ stdout, env }: World): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
