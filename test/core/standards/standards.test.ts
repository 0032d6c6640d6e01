import { standardById, standards } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { Standard } from '../../../src/core/standards/standard';

const each = standards.map((standard) => [standard.id, standard] as const);

const fractionOrNull = (value: number | null): boolean => value === null || (value > 0 && value <= 1);
const isDescending = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));

describe('the list of standards', () => {
  it('names every standard once, the national one first', () => {
    const ids = standards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      'national-2020',
      'unscored',
      'gz-tianhe-2021',
      'gz-baiyun-2023',
      'sichuan-2023',
      'sichuan-dept-2020',
      'hubei-2020',
      'jiangxi-2017',
      'chongqing-2021',
      'guizhou-suiyang',
      'beijing-2016',
      'guangxi',
      'ningxia',
      'vendor-linear',
      'hunan-yueyang',
    ]);
  });

  it('finds a standard by its identifier and nothing by another', () => {
    expect(standardById('hubei-2020')?.executionWeight).toBe(20);
    expect(standardById('Hubei-2020')).toBeNull();
    expect(standardById('')).toBeNull();
  });
});

describe.each(each)('%s', (_, standard) => {
  it('has every field of the national standard and no other', () => {
    expect(Object.keys(standard).sort()).toEqual(Object.keys(national2020).sort());
  });

  it('has a name, a document and an absolute address or none', () => {
    expect(standard.id).toMatch(/^[a-z][a-z0-9-]+$/u);
    expect(standard.name).toMatch(/\p{Script=Han}/u);
    expect(standard.source.document).toMatch(/\p{Script=Han}/u);
    expect(['text', 'form', 'secondary']).toContain(standard.source.evidence);
    expect(standard.source.url ?? 'https://').toMatch(/^https?:\/\//u);
  });

  it('keeps its lines in range', () => {
    expect(standard.executionWeight).toBeGreaterThan(0);
    expect(standard.executionWeight).toBeLessThan(100);
    expect(standard.overachievementReason).toBeGreaterThan(1);
    expect(standard.overachievementZero ?? 2).toBeGreaterThan(1);
    expect(fractionOrNull(standard.executionReasonBelow)).toBe(true);
    expect(fractionOrNull(standard.adjustmentReasonFrom)).toBe(true);
    expect(Number.isInteger(standard.scoreDecimals)).toBe(true);
    expect(Number.isInteger(standard.rateDecimals)).toBe(true);
  });

  it('cuts bands and grades from the top down to nothing', () => {
    expect(isDescending([1, ...standard.qualitativeBands])).toBe(true);
    expect(standard.qualitativeBands[2]).toBe(0);
    expect(isDescending(standard.grades.map(({ from }) => from))).toBe(true);
    expect(standard.grades.at(-1)?.from).toBe(0);
  });

  it('orders its steps by points and ends with the rest', () => {
    for (const { steps, bound } of standard.stepTables) {
      expect(isDescending(steps.map(({ points }) => points))).toBe(true);
      expect(steps.at(-1)?.bound).toBeNull();
      const bounds = steps.flatMap((step) => step.bound ?? []);
      expect(isDescending(bound === 'at-most' ? bounds.toReversed() : bounds)).toBe(true);
    }
  });
});

describe('the values of the published standards', () => {
  it.each<[string, Partial<Standard>]>([
    ['national-2020', { executionWeight: 10, overachievementReason: 1.3, qualitativeBands: [0.8, 0.6, 0] }],
    ['gz-tianhe-2021', { scored: false, executionDenominator: 'adjusted' }],
    ['sichuan-2023', { executionReasonBelow: 0.9, executionDenominator: 'adjusted' }],
    ['sichuan-dept-2020', { overachievementZero: 1.3, missedScore: 'zero' }],
    ['hubei-2020', { executionWeight: 20, qualitativeBands: [0.8, 0.5, 0], reverseMethod: 'ratio' }],
    ['jiangxi-2017', { executionWeight: 10, qualitativeBands: [0.8, 0.5, 0] }],
    ['guizhou-suiyang', { executionDenominator: 'initial' }],
    ['beijing-2016', { executionDenominator: 'initial' }],
    ['guangxi', { overachievementReasonZeroTarget: 30, adjustmentReasonFrom: 0.3 }],
    ['ningxia', { measuresBelow: 80 }],
    ['vendor-linear', { reverseMethod: 'linear' }],
  ])('%s', (id, values) => {
    expect(standardById(id)).toMatchObject(values);
  });
});
