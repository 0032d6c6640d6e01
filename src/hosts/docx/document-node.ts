/** A node of the tree that the library makes of a document; which fields there are depends on `type`. */
export interface DocumentNode {
  readonly type: string;
  readonly children?: readonly DocumentNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a run: `superscript`, `subscript` or `baseline`. */
  readonly verticalAlignment?: string | null;
  /** Of a break: `line`, `page` or `column`. */
  readonly breakType?: string;
  /** Of a checkbox. */
  readonly checked?: boolean;
  /** Of a table cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A mark in the text that leads to a footnote or endnote. */
export interface NoteReference extends DocumentNode {
  readonly type: 'noteReference';
  readonly noteType: string;
  readonly noteId: string;
}

/** The tree's root. */
export interface DocumentRoot extends DocumentNode {
  readonly children: readonly DocumentNode[];
  readonly notes: {
    resolve(reference: NoteReference): { readonly body: readonly DocumentNode[] } | null;
  };
}

export const isNoteReference = (node: DocumentNode): node is NoteReference => node.type === 'noteReference';
