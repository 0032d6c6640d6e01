import type { Area } from '../../../src/core/grid/area';
import type { FakeHostState } from './fake-host-state';
import type { FakeRule } from './fake-rule';
import type { FakeSheet } from './fake-sheet';
import { HostFailure } from './host-failure';
import { NULL_OBJECT, type HostObject } from './host-object';
import { areasObject } from './range-object';

/** The conditional formats of a sheet, or a place to add one. */
export function rulesObject(state: FakeHostState, sheet: FakeSheet, areas: readonly Area[]): HostObject {
  return {
    items: () => sheet.rules.map((rule) => ruleObject(state, sheet, rule)),
    to: {
      getItem: (id: string) => ruleObject(state, sheet, ruleBy(state, sheet, id)),
      add: (type: string) => {
        if (sheet.isProtected && !sheet.allowFormatCells) throw new HostFailure('AccessDenied');
        const rule: FakeRule = {
          id: state.workbook.newId(),
          type,
          formula: '',
          stopIfTrue: false,
          areas: [...areas],
          format: {},
          unreadable: false,
        };
        sheet.rules.unshift(rule);
        return ruleObject(state, sheet, rule);
      },
    },
  };
}

function ruleObject(state: FakeHostState, sheet: FakeSheet, rule: FakeRule): HostObject {
  const id = state.positionalIds ? String(sheet.rules.indexOf(rule)) : rule.id;
  return {
    id,
    read: { id: () => id, type: () => rule.type, stopIfTrue: () => rule.stopIfTrue },
    write: {
      stopIfTrue: (value: boolean) => {
        rule.stopIfTrue = value;
      },
    },
    to: {
      custom: () => {
        if (rule.type !== 'Custom') throw new HostFailure('InvalidOperation');
        return customObject(rule);
      },
      customOrNullObject: () => (rule.type === 'Custom' ? customObject(rule) : NULL_OBJECT),
      getRanges: () => areasObject(state, sheet, rule.areas),
    },
    call: {
      delete: () => {
        if (sheet.isProtected && !sheet.allowFormatCells) throw new HostFailure('AccessDenied');
        if (!sheet.rules.includes(rule)) throw new HostFailure('ItemNotFound');
        sheet.rules = sheet.rules.filter((other) => other !== rule);
      },
    },
  };
}

const customObject = (rule: FakeRule): HostObject => ({
  to: {
    rule: () => ({
      read: {
        formula: () => {
          if (rule.unreadable) throw new HostFailure('GeneralException', 'the rule cannot be read');
          return rule.formula;
        },
      },
      write: {
        formula: (value: string) => {
          if (!value.startsWith('=')) throw new HostFailure('InvalidArgument', value);
          rule.formula = value;
        },
      },
    }),
    format: () => ({
      to: {
        fill: () => formatObject(rule, 'fill', ['color']),
        font: () => formatObject(rule, 'font', ['color', 'bold', 'italic']),
        borders: () => ({
          to: Object.fromEntries(
            ['top', 'bottom', 'left', 'right'].map((side) => [
              side,
              () => formatObject(rule, `borders/${side}`, ['style', 'color']),
            ]),
          ),
        }),
      },
    }),
  },
});

const formatObject = (rule: FakeRule, path: string, names: readonly string[]): HostObject => ({
  write: Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => {
        rule.format[`${path}/${name}`] = value;
      },
    ]),
  ),
});

function ruleBy(state: FakeHostState, sheet: FakeSheet, id: string): FakeRule {
  const rule = state.positionalIds ? sheet.rules[Number(id)] : sheet.rules.find((other) => other.id === id);
  if (rule === undefined) throw new HostFailure('ItemNotFound');
  return rule;
}
