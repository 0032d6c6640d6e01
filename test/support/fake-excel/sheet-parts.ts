import type { FakeHostState } from './fake-host-state';
import type { FakeSheet } from './fake-sheet';
import { HostFailure } from './host-failure';
import { NULL_OBJECT, type HostObject } from './host-object';
import { areaAt } from './range-object';

const LONGEST_KEY = 255;

/** What a sheet has besides its cells: properties of its own, what stays in sight, a filter, how it is printed. */
export const addedParts = (
  state: FakeHostState,
  sheet: FakeSheet,
): Readonly<Record<string, () => HostObject>> => ({
  customProperties: () => propertiesObject(state, sheet),
  freezePanes: () => ({
    call: {
      freezeRows: (count: number) => {
        sheet.frozenRows = count;
      },
    },
  }),
  autoFilter: () => ({
    call: {
      apply: (range: HostObject) => {
        sheet.filter = areaAt(String(range.read?.['address']?.()));
      },
    },
  }),
  pageLayout: () => pageObject(state, sheet),
});

function propertiesObject(state: FakeHostState, sheet: FakeSheet): HostObject {
  state.requireApi(12);
  const property = (key: string): HostObject => ({
    id: key,
    read: { key: () => key, value: () => sheet.properties.get(key) },
  });
  return {
    to: {
      getItem: property,
      getItemOrNullObject: (key: string) => (sheet.properties.has(key) ? property(key) : NULL_OBJECT),
      add: (key: string, value: string) => {
        if (key.length > LONGEST_KEY) throw new HostFailure('InvalidArgument', key);
        sheet.properties.set(key, value);
        return property(key);
      },
    },
  };
}

function pageObject(state: FakeHostState, sheet: FakeSheet): HostObject {
  const keep =
    (name: string) =>
    (value: unknown): void => {
      if (state.hasNoPrinter) throw new HostFailure('GeneralException', 'there is no printer');
      sheet.print[name] = value;
    };
  return {
    write: Object.fromEntries(['orientation', 'paperSize', 'zoom'].map((name) => [name, keep(name)])),
    call: { setPrintTitleRows: keep('titleRows') },
  };
}
