import type { Area } from '../grid/area';
import type { Unplaced } from '../table/table';
import { formRole } from './section-lexicon';
import type { SheetReader } from './sheet-reader';

/** Header cells of a block whose words the lexicon does not know; side labels and numbers are not headings. */
export function unknownColumns(
  reader: SheetReader,
  { unknown, top }: { readonly unknown: readonly Area[]; readonly top: number },
): readonly Unplaced[] {
  return unknown.flatMap((area): Unplaced[] => {
    const { core } = reader.labelOf(reader.textAt(area.top, area.left));
    const isHeading = area.top >= top && core !== '' && !/^[\d.]+$/u.test(core);
    if (
      !isHeading ||
      formRole(reader.labelOf(core)) !== null ||
      /^(其中$|(项目|预算|部门|收支)?资金)/u.test(core)
    )
      return [];
    return [{ field: reader.field(area.top, area.left), why: 'unknown-column' }];
  });
}
