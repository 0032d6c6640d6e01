/** An object of the host as the client's protocol sees it; names are those of the API, in camel case. */
export interface HostObject {
  /** Stands for "not there" in the answer of an `...OrNullObject` member. */
  readonly isNull?: boolean;
  /** Objects with an id are found again by it in later messages. */
  readonly id?: string;
  /** Objects that the client keeps from one message to the next. */
  readonly isKept?: boolean;
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: never) => void>>;
  /** Members that lead to another object, called or not. */
  readonly to?: Readonly<Record<string, (...args: never[]) => HostObject>>;
  /** Methods that return plain data. */
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
}

export const NULL_OBJECT: HostObject = { isNull: true };
