/** What Microsoft's client sends in one round trip, as far as the fake host reads it. */
export interface Message {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** Objects among the arguments, by their paths; 0 for plain data. */
    readonly ReferencedObjectPathIds?: readonly number[];
  };
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export type ActionType = (typeof ACTION)[keyof typeof ACTION];
export type PathType = (typeof PATH)[keyof typeof PATH];

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** True for the message by which the client lets go of objects after the work is done; nobody waits for it. */
export const isRelease = ({ Actions }: Message): boolean => {
  const others = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return others.length > 0 && others.every(({ Name }) => Name === '_RemoveReference');
};
