import type { LocaleId } from '../../../locales/locale';
import { configShape } from './config-shape';
import type { FieldShape, Shape } from './shape';

/** Values to begin with, each of which may be taken out or changed; those of a list are one example. */
const EXAMPLES: Readonly<Record<string, string>> = {
  standard: '"national-2020"',
  standards: '[{ "files": "区县/孝感/**", "standard": "hubei-2020" }]',
  severities: '{ "indicator-unique": "info" }',
  thresholds: '{ "overachievementReason": 1.5 }',
  waivers:
    '[{ "rule": "execution-rate-matches", "files": "2023/**", "cell": "G6", "reason": "…", "who": "…", "until": "2026-12-31" }]',
  groups: '["import"]',
  indicatorNames: '["设备购置数量", "培训人次"]',
  indicatorNamesFile: '"指标名称.txt"',
  jumpFactor: '5',
  consolidations: '[{ "whole": "某局（汇总）", "units": ["某局（本级）", "某局信息中心"] }]',
  options: '{ "failOn": "warning" }',
};

/** A configuration that changes nothing yet: every field explained, with an example that only has to be uncommented. */
export function startConfig(lang: LocaleId, schema: string | undefined): string {
  const fields = Object.entries(fieldsOf(configShape)).filter(([name]) => name !== '$schema');
  const lines = fields.flatMap(([name, { about, shape }]) => [
    `  // ${about[lang]}`,
    ...parts(shape, lang).map((line) => `  //   ${line}`),
    `  // "${name}": ${EXAMPLES[name] ?? '…'},`,
    '',
  ]);
  const first = schema === undefined ? [] : [`  "$schema": ${JSON.stringify(schema)},`, ''];
  return ['{', ...first, ...lines.slice(0, -1), '}', ''].join('\n');
}

/** What stands in an object, or in the objects of a list. */
function parts(shape: Shape, lang: LocaleId): readonly string[] {
  const inner = shape.kind === 'list' ? shape.of : shape;
  return Object.entries(fieldsOf(inner)).map(([name, { about }]) => `${name}: ${about[lang]}`);
}

const fieldsOf = (shape: Shape): Readonly<Record<string, FieldShape>> =>
  shape.kind === 'object' ? shape.fields : {};
