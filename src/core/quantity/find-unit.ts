import { type Unit, UNITS } from './unit-table';

/** A unit as it was written: its canonical symbol and the power of ten its name adds. */
export interface UnitName {
  readonly symbol: string;
  readonly power: number;
}

const BY_NAME = new Map<string, UnitName>(
  UNITS.flatMap(({ symbol, names }) =>
    Object.entries(names).map(([name, power]) => [name, { symbol, power }] as const),
  ),
);
const BY_SYMBOL = new Map<string, Unit>(UNITS.map((unit) => [unit.symbol, unit]));

/** Finds a unit by any of its names; Latin names of two letters and more also in the other case. */
export const findUnit = (name: string): UnitName | null =>
  BY_NAME.get(name) ??
  (name.length > 1 ? (BY_NAME.get(name.toLowerCase()) ?? BY_NAME.get(name.toUpperCase())) : undefined) ??
  null;

/** The unit behind a canonical symbol; one that the table does not know is a dimension of its own. */
export const unitOf = (symbol: string): Unit =>
  BY_SYMBOL.get(symbol) ?? { symbol, dimension: symbol, ratio: [1, 1], names: { [symbol]: 0 } };
