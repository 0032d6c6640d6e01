import { wellFormed } from './well-formed';

/** A drive of Windows at the start of a path. */
const DRIVE = /^[A-Za-z]:\//u;
/** What may not stand in a reference as it is; letters of every script may. */
const UNSAFE = /[\p{Control} "#%<>?[\\\]^`{|}:]/gu;

/**
 * The path of a file as a reference that a page or SARIF can hold: relative where the path is, each name escaped, and
 * never one that could be taken for another scheme such as `javascript:`.
 */
export const fileUri = (path: string): string =>
  reference(path, (name) => encodeURIComponent(wellFormed(name)));

/** The same as Excel writes it into a workbook, where Chinese names stand as they are. */
export const fileIri = (path: string): string =>
  reference(path, (name) => wellFormed(name).replace(UNSAFE, (sign) => encodeURIComponent(sign)));

function reference(path: string, escapeName: (name: string) => string): string {
  const escaped = (names: string): string => names.split('/').map(escapeName).join('/');
  const slashed = path.replaceAll('\\', '/');
  if (DRIVE.test(slashed)) return `file:///${slashed.slice(0, 2)}${escaped(slashed.slice(2))}`;
  if (slashed.startsWith('/')) return `file://${escaped(slashed)}`;
  return escaped(slashed);
}
