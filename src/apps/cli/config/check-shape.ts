import type { Node } from 'jsonc-parser';
import { nearest } from '../arguments/nearest';
import type { UnplacedFault, WantedKind } from './config-fault';
import type { KeyedBy, Shape } from './shape';

/** A fault and the offset in the text that it points at. */
export interface FaultAt {
  readonly offset: number;
  readonly fault: UnplacedFault;
}

/** Everything in which a value differs from its shape; `key` is the name under which it stands. */
export function* checkShape(node: Node, shape: Shape, key: string): Iterable<FaultAt> {
  const fault = faultOf(node, shape, key);
  if (fault !== null) yield { offset: node.offset, fault };
  else if (shape.kind === 'list')
    for (const item of node.children ?? []) yield* checkShape(item, shape.of, key);
  else if (shape.kind === 'map') {
    yield* checkKeys(node, shape.keys, shape.keyed);
    for (const { name, value } of properties(node)) {
      if (shape.keys.includes(name)) yield* checkShape(value, shape.value, name);
    }
  } else if (shape.kind === 'object') {
    yield* checkKeys(node, Object.keys(shape.fields), null);
    for (const [name, field] of Object.entries(shape.fields)) {
      const found = properties(node).find((property) => property.name === name);
      if (found !== undefined) yield* checkShape(found.value, field.shape, name);
      else if (field.required === true)
        yield { offset: node.offset, fault: { code: 'missing-key', key: name } };
    }
  }
}

interface Property {
  readonly name: string;
  readonly offset: number;
  readonly value: Node;
}

const properties = (node: Node): readonly Property[] =>
  (node.children ?? []).flatMap(({ children = [] }) => {
    const [name, value] = children;
    return name === undefined || value === undefined
      ? []
      : [{ name: String(name.value), offset: name.offset, value }];
  });

function* checkKeys(node: Node, known: readonly string[], keyed: KeyedBy | null): Iterable<FaultAt> {
  const seen = new Set<string>();
  for (const { name, offset } of properties(node)) {
    if (!known.includes(name)) {
      yield { offset, fault: { code: 'unknown-key', given: name, keyed, nearest: nearest(name, known) } };
    } else if (seen.has(name)) yield { offset, fault: { code: 'given-twice', given: name } };
    seen.add(name);
  }
}

function faultOf(node: Node, shape: Shape, key: string): UnplacedFault | null {
  const kind = (wanted: WantedKind, fits: boolean): UnplacedFault | null =>
    fits ? null : { code: 'wrong-kind', key, wanted };
  const value: unknown = node.value;
  switch (shape.kind) {
    case 'object':
    case 'map':
      return kind('object', node.type === 'object');
    case 'list':
      return kind('list', node.type === 'array');
    case 'flag':
      return kind('flag', node.type === 'boolean');
    case 'number':
      return numberFault(value, shape, key);
    case 'text':
      if (typeof value !== 'string') return kind('text', false);
      return shape.pattern?.test(value) === false ? { code: 'bad-text', key, example: shape.example } : null;
    case 'choice':
      return choiceFault(value, shape, key);
  }
}

function numberFault(
  value: unknown,
  { from, to, whole, orNull }: Extract<Shape, { kind: 'number' }>,
  key: string,
): UnplacedFault | null {
  if (value === null && orNull === true) return null;
  if (typeof value !== 'number') {
    return { code: 'wrong-kind', key, wanted: orNull === true ? 'number-or-null' : 'number' };
  }
  if (whole === true && !Number.isInteger(value)) return { code: 'wrong-kind', key, wanted: 'whole-number' };
  return value < from || value > to ? { code: 'out-of-range', key, from, to } : null;
}

function choiceFault(
  value: unknown,
  { of: choices, named }: Extract<Shape, { kind: 'choice' }>,
  key: string,
): UnplacedFault | null {
  if (typeof value !== 'string') return { code: 'wrong-kind', key, wanted: 'text' };
  if (choices.includes(value)) return null;
  return { code: 'unknown-word', key, given: value, named, choices, nearest: nearest(value, choices) };
}
