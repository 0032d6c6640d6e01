import { areaName } from '../../../src/core/grid/address';
import type { Severity } from '../../../src/core/rules/finding';
import type { SeenMark } from '../read-marks';
import type { FakeRule } from './fake-rule';
import type { FakeSheet } from './fake-sheet';

const OWN = /^=N\("ziping\/1\/(error|warning|info)"\)=0$/;

/** True for a rule that the add-in made, told without any code of the product. */
export const isOwnRule = ({ formula }: FakeRule): boolean => OWN.test(formula);

/** The marks of a sheet, place by place. */
export const seenMarks = ({ rules }: FakeSheet): SeenMark[] =>
  rules.filter(isOwnRule).flatMap(({ formula, areas }) => {
    const severity = OWN.exec(formula)?.[1] as Severity;
    return areas.map((area) => ({ a1: areaName(area), severity }));
  });
