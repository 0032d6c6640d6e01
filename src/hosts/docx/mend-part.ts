import { HostError } from '../../core/host';
import { cut, insertAt, splice, type Splice } from '../../package/xml/splice';
import { listAttributes } from '../../package/xml/xml-attribute';
import { XmlScanner } from '../../package/xml/xml-scanner';
import { decodeText } from '../../package/xml/xml-text';
import type { GapCounter } from './gap-counter';

export interface MendedPart {
  readonly text: string;
  /** Name of the outermost element without its prefix; empty when there is none. */
  readonly root: string;
  /** Relationships that the part names. */
  readonly relationships: ReadonlySet<string>;
}

/** What may still be read of a document; the library needs about 1 KB of memory for every tag. */
export interface ReadingBudget {
  characters: number;
  tags: number;
}

/** Attributes that name a relationship, without their prefix, by the elements that have them. */
const REFERRING: ReadonlyMap<string, readonly string[]> = new Map([
  ['hyperlink', ['id']],
  ['hlinkClick', ['id']],
  ['imagedata', ['id']],
  ['blip', ['embed', 'link']],
]);

/** Far more than any program writes, and few enough for readers that call themselves at every level. */
const DEEPEST = 256;
/** No table begins further right; what claims to is cut off later, by its number of columns. */
const WIDEST_GAP = 2000;

/**
 * Walks once over a part that holds text. Proves its tags balanced, without document type and not too deep, and mends
 * what the library would misread: it overlooks that a row may begin further right (`gridBefore`), and forgets merged
 * cells where a bookmark stands between rows. Counts what nobody reads in `gaps`, and spends the budget.
 */
export function mendPart(text: string, gaps: GapCounter, budget: ReadingBudget): MendedPart {
  budget.characters -= text.length;
  if (budget.characters < 0) throw new HostError('too-large');
  const scanner = new XmlScanner(text);
  const mending = new Mending(scanner, gaps);
  const open: string[] = [];
  let root: string | null = null;
  while (scanner.next()) {
    if (root !== null && open.length === 0) throw new HostError('damaged');
    root ??= scanner.local;
    if (--budget.tags < 0) throw new HostError('too-large');
    if (scanner.kind === 'close') {
      if (open.pop() !== scanner.name) throw new HostError('damaged');
      mending.close();
      continue;
    }
    mending.start();
    if (scanner.kind === 'open' && open.push(scanner.name) > DEEPEST) throw new HostError('hostile');
  }
  if (open.length > 0) throw new HostError('damaged');
  return {
    text: splice(text, mending.splices),
    root: root ?? '',
    relationships: mending.relationships,
  };
}

class Mending {
  readonly splices: Splice[] = [];
  readonly relationships = new Set<string>();
  private readonly scanner: XmlScanner;
  private readonly gaps: GapCounter;
  /** Columns left out before the first cell, as the row's properties say it while the scanner is inside them. */
  private columnsBefore = 0;

  constructor(scanner: XmlScanner, gaps: GapCounter) {
    this.scanner = scanner;
    this.gaps = gaps;
  }

  start(): void {
    const { local, kind } = this.scanner;
    if (local === 'bookmarkStart' && kind === 'empty') this.splices.push(cut(this.scanner));
    if (local === 'gridBefore') this.columnsBefore = Number(this.attribute('val') ?? 0);
    if (local === 'trPr') this.columnsBefore = 0;
    for (const name of REFERRING.get(local) ?? []) {
      const id = this.attribute(name);
      if (id !== null) this.relationships.add(id);
    }
    if (kind === 'open') this.gaps.open(local);
    else this.gaps.see(local);
  }

  close(): void {
    const { local, name, end } = this.scanner;
    this.gaps.close(local);
    const columns = Math.min(this.columnsBefore, WIDEST_GAP);
    if (local !== 'trPr' || !(columns >= 1)) return;
    const prefix = name.slice(0, -local.length);
    const [tc, p] = [`${prefix}tc`, `${prefix}p`];
    const span = `<${tc}Pr><${prefix}gridSpan ${prefix}val="${String(columns)}"/></${tc}Pr>`;
    this.splices.push(insertAt(end, `<${tc}>${span}<${p}/></${tc}>`));
    this.columnsBefore = 0;
  }

  /** The value of an attribute, whatever its prefix. */
  private attribute(wanted: string): string | null {
    const { text, nameEnd, end } = this.scanner;
    const found = listAttributes(text, nameEnd, end).find(
      ({ name }) => name.slice(name.indexOf(':') + 1) === wanted,
    );
    return found === undefined ? null : decodeText(text.slice(found.valueStart, found.valueEnd));
  }
}
