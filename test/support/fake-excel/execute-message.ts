import { HostFailure } from './host-failure';
import { NULL_OBJECT, type HostObject } from './host-object';
import { ACTION, PATH, type Action, type Answer, type Message, type ObjectPath } from './message';

/** Objects that the client holds on to from one message to the next, by reference. */
export class KeptObjects {
  private readonly byReference = new Map<string, HostObject>();

  keep(object: HostObject): string {
    const reference = `r${this.byReference.size + 1}`;
    this.byReference.set(reference, object);
    return reference;
  }

  find(reference: string): HostObject {
    const object = this.byReference.get(reference);
    if (object === undefined) throw new HostFailure('InvalidReference', reference);
    return object;
  }
}

export interface ExecuteOptions {
  /** Makes an action fail that would not. */
  readonly failAt?: { readonly action: number; readonly code: string };
  /** Fails to load properties of an object by way of another one. */
  readonly refusesNested?: boolean;
}

/**
 * Carries out the actions of a message in their order and stops at the first failure; what was done before stays done,
 * as in Excel.  */
export function executeMessage(
  message: Message,
  root: HostObject,
  kept: KeptObjects,
  { failAt, refusesNested = false }: ExecuteOptions = {},
): Answer {
  const objects = new Map<number, HostObject>();
  const find = (id: number): HostObject => {
    const found = objects.get(id) ?? resolve(message.ObjectPaths[String(id)], root, kept, find);
    objects.set(id, found);
    return found;
  };
  const answer: Answer = { Results: [] };
  for (const [index, action] of message.Actions.entries()) {
    try {
      if (failAt?.action === index) throw new HostFailure(failAt.code);
      const isNested = action.QueryInfo?.Select?.some((name) => name.includes('/')) === true;
      if (refusesNested && isNested) throw new HostFailure('InvalidArgument');
      // Traces are about no object; the client hears by them how far it got.
      const object = action.ActionType === ACTION.trace ? NULL_OBJECT : find(action.ObjectPathId);
      answer.Results.push({ ActionId: action.Id, Value: perform(action, object, kept, find) });
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      return { ...answer, Error: errorOf(error, index, action) };
    }
  }
  return answer;
}

const errorOf = (error: HostFailure, index: number, { Name }: Action): NonNullable<Answer['Error']> => ({
  Code: error.code,
  Message: error.message,
  Location: Name,
  ActionIndex: index,
  HttpStatusCode: 400,
});

function resolve(
  path: ObjectPath | undefined,
  root: HostObject,
  kept: KeptObjects,
  find: (id: number) => HostObject,
): HostObject {
  if (path === undefined) throw new HostFailure('InvalidObjectPath');
  const args = (path.ArgumentInfo?.Arguments ?? []) as never[];
  switch (path.ObjectPathType) {
    case PATH.root:
      return root;
    case PATH.reference:
      return kept.find(path.Name);
    case PATH.nothing:
      return NULL_OBJECT;
    case PATH.method:
    case PATH.property:
    case PATH.indexer: {
      const parent = find(path.ParentObjectPathId ?? -1);
      if (parent.isNull === true) return NULL_OBJECT;
      const name = path.ObjectPathType === PATH.indexer ? 'getItem' : camel(path.Name);
      const byIndex = name === 'getItemAt' || (name === 'getItem' && typeof args[0] === 'number');
      const item = byIndex ? parent.items?.()[Number(args[0])] : parent.to?.[name]?.(...args);
      if (item === undefined) throw new HostFailure('ApiNotFound', name);
      return item;
    }
  }
}

function perform(
  action: Action,
  object: HostObject,
  kept: KeptObjects,
  find: (id: number) => HostObject,
): unknown {
  const { Arguments = [], ReferencedObjectPathIds: paths = [] } = action.ArgumentInfo ?? {};
  const args = Arguments.map((argument, n) => (paths[n] ? find(paths[n]) : argument)) as never[];
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(object, kept);
    case ACTION.query:
      return object.isNull === true
        ? null
        : queried(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
    case ACTION.method:
      return called(object, camel(action.Name), args);
    case ACTION.set: {
      const write = object.write?.[camel(action.Name)];
      if (write === undefined) throw new HostFailure('ApiNotFound', action.Name);
      write(...(args as [never]));
      return null;
    }
    case ACTION.trace:
      return null;
  }
}

function identityOf(object: HostObject, kept: KeptObjects): unknown {
  if (object.isNull === true) return null;
  if (object.id !== undefined) return { Id: object.id };
  return object.isKept === true ? { _ReferenceId: kept.keep(object) } : {};
}

function called(object: HostObject, name: string, args: never[]): unknown {
  if (/^_(?:Keep|Remove)Reference$/.test(name) || object.isNull === true) return null;
  const method = object.call?.[name];
  if (method === undefined) throw new HostFailure('ApiNotFound', name);
  return method(...args) ?? null;
}

/** The values that were asked for, by their names in the protocol; of a collection, those of every item. */
function queried(object: HostObject, select: readonly string[]): unknown {
  if (object.items !== undefined) {
    return {
      _Items: object.items().map((item) => ({
        ...(queried(item, select) as object),
        ...(item.id === undefined ? {} : { Id: item.id }),
      })),
    };
  }
  const values: Record<string, unknown> = {};
  for (const path of select) {
    const [name = '', ...rest] = path.split('/');
    const key = pascal(name);
    if (rest.length > 0) {
      const inner = object.to?.[name]?.();
      if (inner === undefined) throw new HostFailure('ApiNotFound', path);
      values[key] = inner.isNull === true ? null : queried(inner, [rest.join('/')]);
      continue;
    }
    const read = object.read?.[name];
    if (read === undefined) throw new HostFailure('ApiNotFound', path);
    values[key] = read();
  }
  return values;
}

const camel = (name: string): string => name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const pascal = (name: string): string => name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
