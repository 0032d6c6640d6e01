import { wellFormed } from '../well-formed';
import { printable } from '../text/printable';

/** HTML that is safe as it stands. Only `markup` makes it, so that no text gets into a page without being escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[] | null;

/** A piece of a page; every text put into it is escaped, in content and in quoted attributes alike. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.reduce((page, part, index) => page + textOf(values[index - 1] ?? null) + part));

/** Several pieces as one. */
export const joined = (pieces: readonly Markup[]): Markup =>
  new Markup(pieces.map(({ text }) => text).join(''));

function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeText(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  wellFormed(printable(text)).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
