import type { CellLook } from '../../../core/grid/sheet-view';

/** What a cell takes from elsewhere: the far sides of its merged area, and the colour its number format asks for. */
export type BorrowedLook = Partial<Pick<CellLook, 'right' | 'bottom' | 'colour'>>;

/** Numbers the looks of a sheet in the order of their first use, each once. */
export class LookList {
  readonly looks: CellLook[] = [];
  private readonly at: (style: number) => CellLook;
  private readonly plain = new Map<number, number>();
  private readonly numbers = new Map<string, number>();

  constructor(at: (style: number) => CellLook) {
    this.at = at;
  }

  numberOf(style: number, borrowed: BorrowedLook | null): number {
    const known = borrowed === null ? this.plain.get(style) : undefined;
    if (known !== undefined) return known;
    const look = { ...this.at(style), ...borrowed };
    const key = JSON.stringify(look);
    const number = this.numbers.get(key) ?? this.looks.push(look) - 1;
    this.numbers.set(key, number);
    if (borrowed === null) this.plain.set(style, number);
    return number;
  }
}
