import type { LabelField } from '../table/field';
import { asLabel } from './field-kinds';
import type { LevelSpan } from './indicator-columns';
import { isPlaceholder } from './indicator-name';
import { readLabel } from './label-text';
import { pointsField } from './number-fields';
import { fieldIn } from './row-cells';
import type { SheetReader } from './sheet-reader';

/**
 * Follows the level labels down a block, the outermost first: merged cells speak for all their rows, blanks repeat the
 * label above, and a new label ends what the deeper levels said.
 */
export class LevelTracker {
  private current: readonly (LabelField | null)[];
  private readonly reader: SheetReader;
  private readonly spans: readonly (LevelSpan | null)[];
  private readonly nameLeft: number;

  /** `nameLeft` is the first column of the names, which bounds the levels. */
  constructor(reader: SheetReader, spans: readonly (LevelSpan | null)[], nameLeft: number) {
    this.reader = reader;
    this.spans = spans;
    this.nameLeft = nameLeft;
    this.current = spans.map(() => null);
  }

  at(row: number): readonly (LabelField | null)[] {
    let isNew = this.isOutside(row);
    this.current = this.spans.map((span, depth) => {
      const above = isNew ? null : (this.current[depth] ?? null);
      const label = span === null ? null : this.labelIn(row, span);
      const isLeftOut = label === null && depth === 0 && span !== null && this.beginsBlankArea(row, span);
      isNew ||= isLeftOut || (label !== null && label.text !== above?.text);
      return isLeftOut ? null : (label ?? above);
    });
    return this.current;
  }

  /** Takes a row that holds nothing but a level-1 label, merged across the block. */
  band(row: number, column: number): void {
    const { core, points } = readLabel(this.reader.textAt(row, column));
    const label = asLabel(this.reader.field(row, column), core, points);
    this.current = this.spans.map((_, depth) => (depth === 0 ? label : null));
  }

  /** A name merged over the level columns (预算执行率 across all three) stands below no level. */
  private isOutside(row: number): boolean {
    const outermost = this.spans.find((span) => span !== null);
    if (outermost == null) return false;
    const area = this.reader.index.areaAt(row, outermost.labels.left);
    return area.right >= this.nameLeft && this.reader.textAt(row, area.left) !== '';
  }

  /** A merged blank is a label left out (a page break, say); what stands above it does not apply. */
  private beginsBlankArea(row: number, { labels }: LevelSpan): boolean {
    const area = this.reader.index.areaAt(row, labels.right);
    return area.top === row && area.bottom > row;
  }

  private labelIn(row: number, { labels, weights }: LevelSpan): LabelField | null {
    for (let column = labels.left; column <= labels.right; column++) {
      const area = this.reader.index.areaAt(row, column);
      const { core, points } = readLabel(this.reader.textAt(row, column));
      if (area.left < labels.left || area.right >= this.nameLeft) continue;
      const isNumbering = labels.right > labels.left && /^\d+$/u.test(core);
      if (isPlaceholder(core) || isNumbering) continue;
      const beside = weights === null ? null : pointsField(fieldIn(this.reader, row, weights)).number;
      return asLabel(this.reader.field(row, column), core, points ?? beside);
    }
    return null;
  }
}
