import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Invocation } from '../arguments/parse-arguments';
import { CONFIG_NAME } from '../config/load-config';
import { startConfig } from '../config/start-config';
import { writeSafely } from '../files/write-safely';
import type { Session } from '../session';
import { UsageError } from '../usage-error';
import type { ExitCode } from '../world';

/** Writes a commented configuration to begin with, and never over one that is there. */
export function initCommand({ operands }: Invocation, { world, words, locale, engine }: Session): ExitCode {
  const [extra] = operands;
  if (extra !== undefined) throw new UsageError({ code: 'too-many-arguments', given: extra });
  if (existsSync(resolve(world.cwd, CONFIG_NAME)))
    throw new UsageError({ code: 'config-exists', path: CONFIG_NAME });
  writeSafely(CONFIG_NAME, startConfig(locale.id, engine.schema), world.cwd);
  world.stdout.write(`${words.written(CONFIG_NAME)}\n`);
  return 0;
}
