import type { ReportGap, ReportGapKind } from '../../core/report-document';

const KINDS: ReadonlyMap<string, ReportGapKind> = new Map([
  ['pic', 'picture'],
  ['imagedata', 'picture'],
  ['chart', 'chart'],
  ['relIds', 'chart'],
  ['oMath', 'formula'],
  ['object', 'embedded'],
  ['altChunk', 'embedded'],
  ['subDoc', 'embedded'],
  ['txbxContent', 'text-box'],
]);

/** One of two ways to show the same thing: the library reads the fallback, where there is one. */
interface Alternative {
  readonly choice: ReportGapKind[];
  readonly fallback: ReportGapKind[];
}

/**
 * Counts what a document holds and the library does not read. Text boxes are read in their older form only (`pict`),
 * which programs write as fallback of the newer one (`drawing`); what stands inside an object counts as that object.
 */
export class GapCounter {
  private readonly counts = new Map<ReportGapKind, number>();
  private readonly alternatives: Alternative[] = [];
  private inFallback = 0;
  private inDrawing = 0;
  private inObject = 0;

  open(local: string): void {
    if (local === 'AlternateContent') this.alternatives.push({ choice: [], fallback: [] });
    else if (local === 'Fallback') this.inFallback++;
    else if (local === 'drawing') this.inDrawing++;
    this.see(local);
    if (local === 'object') this.inObject++;
  }

  close(local: string): void {
    if (local === 'Fallback') this.inFallback--;
    else if (local === 'drawing') this.inDrawing--;
    else if (local === 'object') this.inObject--;
    else if (local === 'AlternateContent') this.settle();
  }

  /** A tag without content, which opens nothing. */
  see(local: string): void {
    const kind = KINDS.get(local);
    if (kind === undefined || this.inObject > 0) return;
    const alternative = this.alternatives.at(-1);
    const isRead = kind === 'text-box' && this.inDrawing === 0;
    if (alternative === undefined) {
      if (!isRead) this.count(kind);
    } else if (this.inFallback > 0) alternative.fallback.push(kind);
    else alternative.choice.push(kind);
  }

  list(): readonly ReportGap[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count }));
  }

  /** Text boxes of the choice are read when the fallback has them too; a picture in either counts once. */
  private settle(): void {
    const alternative = this.alternatives.pop();
    if (alternative === undefined) return;
    const { choice, fallback } = alternative;
    for (const kind of choice) if (kind !== 'text-box' || !fallback.includes(kind)) this.count(kind);
    if (choice.length === 0) for (const kind of fallback) if (kind !== 'text-box') this.count(kind);
  }

  private count(kind: ReportGapKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}
