import type { FakeHostState } from './fake-host-state';
import type { FakeSheet } from './fake-sheet';
import { HostFailure } from './host-failure';
import { addedParts } from './sheet-parts';
import { NULL_OBJECT, type HostObject } from './host-object';
import { areaAt, areasObject, rangeObject, WHOLE_SHEET } from './range-object';

const LONGEST_ADDRESS = 8192;

/** The root of the host's objects. */
export function workbookObject(state: FakeHostState): HostObject {
  const { workbook } = state;
  return {
    read: { readOnly: () => workbook.readOnly, name: () => workbook.name },
    to: {
      protection: () => ({ read: { protected: () => workbook.isProtected } }),
      worksheets: () => sheetsObject(state),
      settings: () => settingsObject(state),
      application: () => ({ to: { createWorkbook: (file: string) => newWorkbookObject(state, file) } }),
    },
  };
}

/** A workbook that is made but not shown yet. */
const newWorkbookObject = ({ workbook }: FakeHostState, file: string): HostObject => ({
  id: workbook.newId(),
  call: { open: () => workbook.openedFiles.push(file) },
});

function sheetsObject(state: FakeHostState): HostObject {
  const { workbook } = state;
  const listen = (event: string, listens: boolean) => (): void => {
    if (listens) state.listened.add(event);
    else state.listened.delete(event);
  };
  return {
    items: () => workbook.sheets.map((sheet) => sheetObject(state, sheet)),
    to: {
      getActiveWorksheet: () => sheetObject(state, workbook.active),
      getItem: (name: string) => sheetObject(state, workbook.sheetBy(name)),
      getItemOrNullObject: (name: string) => {
        const sheet = workbook.findSheet(name);
        return sheet === undefined ? NULL_OBJECT : sheetObject(state, sheet);
      },
      add: (name: string) => {
        if (workbook.isProtected) throw new HostFailure('AccessDenied');
        if (name.length > 31 || workbook.findSheet(name) !== undefined) {
          throw new HostFailure('InvalidArgument', name);
        }
        return sheetObject(state, workbook.addSheet(name));
      },
    },
    call: {
      _RegisterDataChangedEvent: listen('changed', true),
      _UnregisterDataChangedEvent: listen('changed', false),
      _RegisterSelectionChangedEvent: listen('selected', true),
      _UnregisterSelectionChangedEvent: listen('selected', false),
    },
  };
}

function sheetObject(state: FakeHostState, sheet: FakeSheet): HostObject {
  return {
    id: sheet.id,
    read: { id: () => sheet.id, name: () => sheet.name, visibility: () => sheet.visibility },
    write: {
      name: (name: string) => {
        if (state.workbook.findSheet(name) !== undefined) throw new HostFailure('InvalidArgument', name);
        sheet.name = name;
        state.workbook.undoListEmptied++;
      },
      gridlines: (shown: boolean) => {
        sheet.print['gridlines'] = shown;
      },
    },
    to: {
      ...addedParts(state, sheet),
      protection: () => protectionObject(sheet),
      getRange: (a1: string | null) => rangeObject(state, sheet, a1 === null ? WHOLE_SHEET : areaAt(a1)),
      getRanges: (list: string) => {
        if (list.length > LONGEST_ADDRESS) throw new HostFailure('InvalidArgument');
        return areasObject(state, sheet, list.split(',').map(areaAt));
      },
      getRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        rangeObject(state, sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      getUsedRangeOrNullObject: () => {
        const used = sheet.usedArea();
        return used === null ? NULL_OBJECT : rangeObject(state, sheet, used);
      },
    },
    call: {
      activate: () => {
        if (sheet.visibility !== 'Visible') throw new HostFailure('GeneralException');
        state.workbook.active = sheet;
      },
      delete: () => {
        if (state.workbook.isProtected) throw new HostFailure('AccessDenied');
        state.workbook.deleteSheet(sheet);
        state.workbook.undoListEmptied++;
      },
    },
  };
}

const protectionObject = (sheet: FakeSheet): HostObject => ({
  read: {
    protected: () => sheet.isProtected,
    options: () => (sheet.isProtected ? { allowFormatCells: sheet.allowFormatCells } : null),
  },
});

function settingsObject({ workbook }: FakeHostState): HostObject {
  const setting = (key: string): HostObject => ({
    id: key,
    read: { key: () => key, value: () => workbook.settings.get(key) },
  });
  return {
    to: {
      getItemOrNullObject: (key: string) => (workbook.settings.has(key) ? setting(key) : NULL_OBJECT),
      getItem: setting,
      add: (key: string, value: unknown) => {
        workbook.settings.set(key, value);
        workbook.undoListEmptied++;
        return setting(key);
      },
    },
  };
}
