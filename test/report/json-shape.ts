/** Says what is wrong with a value at a place, one line each; nothing when it fits. */
export type Shape = (value: unknown, place: string) => readonly string[];

const when =
  (fits: (value: unknown) => boolean, wanted: string): Shape =>
  (value, place) =>
    fits(value) ? [] : [`${place}: ${JSON.stringify(value)} is no ${wanted}`];

export const text = when((value) => typeof value === 'string', 'text');
export const filled = when((value) => typeof value === 'string' && value.trim() !== '', 'filled text');
export const number = when((value) => typeof value === 'number' && Number.isFinite(value), 'number');
export const count = when((value) => Number.isInteger(value) && Number(value) >= 0, 'count');
export const flag = when((value) => typeof value === 'boolean', 'flag');
export const matching = (pattern: RegExp, wanted: string): Shape =>
  when((value) => typeof value === 'string' && pattern.test(value), wanted);
export const oneOf = (...choices: readonly unknown[]): Shape =>
  when((value) => choices.includes(value), `one of ${choices.join(', ')}`);

export const orNull =
  (shape: Shape): Shape =>
  (value, place) =>
    value === null ? [] : shape(value, place);

export const either =
  (one: Shape, other: Shape): Shape =>
  (value, place) => {
    const wrong = one(value, place);
    return wrong.length === 0 || other(value, place).length === 0 ? [] : wrong;
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, place) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => shape(item, `${place}[${String(index)}]`))
      : [`${place}: no list`];

/** A field that stands only where there is something to say; it is never null. */
export interface Optional {
  readonly optional: Shape;
}

export const optional = (shape: Shape): Optional => ({ optional: shape });

/** An object that has every field named, save optional ones, and no other. */
export const record =
  (fields: Readonly<Record<string, Shape | Optional>>): Shape =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place}: no object`];
    const given = new Map<string, unknown>(Object.entries(value));
    const unknown = [...given.keys()].filter((name) => !Object.hasOwn(fields, name));
    return [
      ...unknown.map((name) => `${place}.${name}: not in the contract`),
      ...Object.entries(fields).flatMap(([name, field]) => {
        const shape = 'optional' in field ? field.optional : field;
        if (given.has(name)) return shape(given.get(name), `${place}.${name}`);
        return shape === field ? [`${place}.${name}: missing`] : [];
      }),
    ];
  };
