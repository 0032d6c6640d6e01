import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, wherever the person stands. */
export const projectRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** True in the script that `node` was started with, false where it is only imported. */
export const isEntryPoint = (metaUrl) =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(metaUrl);
