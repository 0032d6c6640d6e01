import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standards } from '../../../src/core/standards/all-standards';
import { national2020 } from '../../../src/core/standards/national-2020';
import type { StepTable } from '../../../src/core/standards/standard';

const lines = readFileSync(join(__dirname, '../../../docs/standards.md'), 'utf8').split('\n');

/** The cells of the table row that begins with this code word. */
const rowOf = (word: string): string[] | undefined =>
  lines
    .find((line) => line.startsWith(`| \`${word}\` `))
    ?.split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const stepsText = ({ indicator, steps }: StepTable): string => {
  const parts = steps.map(({ bound, points }) => `${bound === null ? 'else' : `${bound * 100}%`} ${points}`);
  return `${indicator} ${parts.join(' · ')}`;
};

describe('docs/standards.md', () => {
  const isRule = ([field]: readonly [string, unknown]): boolean => !['id', 'name', 'source'].includes(field);
  const defaults = new Map<string, unknown>(Object.entries(national2020).filter(isRule));

  it.each([...defaults])('states the national %s', (field, value) => {
    const shown = field === 'grades' ? '优 90 · 良 80 · 中 60 · 差 0' : `\`${JSON.stringify(value)}\``;
    expect(rowOf(field)?.[1]).toBe(shown);
  });

  it.each(
    standards
      .filter((standard) => standard !== national2020)
      .map((standard) => [standard.id, standard] as const),
  )('states exactly what %s changes', (id, standard) => {
    const [, name, changes, source = '', evidence] = rowOf(id) ?? [];
    const expected = Object.entries(standard)
      .filter(isRule)
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(field)))
      .map(([field, value]) =>
        field === 'stepTables'
          ? `\`stepTables\`: ${standard.stepTables.map(stepsText).join('; ')}`
          : `\`${field}: ${JSON.stringify(value)}\``,
      );
    expect(name).toBe(standard.name);
    expect(changes?.split(' · `').map((part, index) => (index === 0 ? part : `\`${part}`))).toEqual(expected);
    expect(source).toContain(standard.source.document);
    expect(source).toContain(standard.source.url ?? '');
    expect(evidence).toBe(`\`${standard.source.evidence}\``);
  });

  it('states the source of the national standard', () => {
    const page = lines.join('\n');
    expect(page).toContain(national2020.source.document);
    expect(page).toContain(national2020.source.url ?? 'no address');
  });
});
