import type { LabelField } from '../table/field';
import type { Span } from './indicator-columns';
import { isPlaceholder } from './indicator-name';
import type { SheetReader } from './sheet-reader';

/** Follows the level labels down a block: merged cells speak for all their rows, blanks repeat the label above. */
export class LevelTracker {
  private level1: LabelField | null = null;
  private level2: LabelField | null = null;
  private readonly reader: SheetReader;
  private readonly spans: { readonly level1: Span | null; readonly level2: Span | null };

  constructor(reader: SheetReader, spans: { readonly level1: Span | null; readonly level2: Span | null }) {
    this.reader = reader;
    this.spans = spans;
  }

  at(row: number): { level1: LabelField | null; level2: LabelField | null } {
    const level1 = this.labelIn(row, this.spans.level1);
    const isNewBlank = level1 === null && this.beginsBlankArea(row, this.spans.level1);
    if (isNewBlank || (level1 !== null && level1.text !== this.level1?.text)) this.level2 = null;
    this.level1 = isNewBlank ? null : (level1 ?? this.level1);
    this.level2 = this.labelIn(row, this.spans.level2) ?? this.level2;
    return { level1: this.level1, level2: this.level2 };
  }

  /** Takes a row that holds nothing but a level-1 label, merged across the block. */
  band(row: number, column: number): void {
    const { core, points } = this.reader.labelOf(this.reader.textAt(row, column));
    this.level1 = { ...this.reader.field(row, column), text: core, points };
    this.level2 = null;
  }

  /** A merged blank is a label left out (a page break, say); what stands above it does not apply. */
  private beginsBlankArea(row: number, span: Span | null): boolean {
    if (span === null) return false;
    const area = this.reader.index.areaAt(row, span.right);
    return area.top === row && area.bottom > row;
  }

  private labelIn(row: number, span: Span | null): LabelField | null {
    if (span === null) return null;
    for (let column = span.left; column <= span.right; column++) {
      const { core, points } = this.reader.labelOf(this.reader.textAt(row, column));
      if (isPlaceholder(core) || isRowNumber(core, span)) continue;
      return { ...this.reader.field(row, column), text: core, points };
    }
    return null;
  }
}

/** A label column of two cells often holds a running number before the name of the task. */
const isRowNumber = (core: string, span: Span): boolean => span.right > span.left && /^\d+$/u.test(core);
