/** Where something stands: the file as a reference, and inside it the sheet or a cell of it. */
export interface SarifPlace {
  readonly uri: string;
  readonly sheet: string;
  /** An address, with its own sheet in front where that is another; `null` for the whole sheet. */
  readonly cell: string | null;
}

/**
 * A location as SARIF has it. A workbook has no lines, so a cell is no region of the file: it is a logical location with
 * the name that a formula would use.
 */
export function sarifLocation({ uri, sheet, cell }: SarifPlace): object {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const logical =
    cell === null
      ? { name: sheet, fullyQualifiedName: quoted, kind: 'sheet' }
      : {
          name: cell,
          fullyQualifiedName: cell.includes('!') ? cell : `${quoted}!${cell}`,
          kind: 'cell',
        };
  return { ...fileLocation(uri), logicalLocations: [logical] };
}

export const fileLocation = (uri: string): object => ({ physicalLocation: { artifactLocation: { uri } } });

/** A paragraph of a report, which has no line either: `name` is how a person would find it. */
export const paragraphLocation = (
  { uri, number }: { readonly uri: string; readonly number: number },
  name: string,
): object => ({
  ...fileLocation(uri),
  logicalLocations: [{ name, fullyQualifiedName: `paragraph ${String(number)}`, kind: 'paragraph' }],
});
