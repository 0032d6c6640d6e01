import { configShape } from '../../src/apps/cli/config/config-shape';
import type { FieldShape, Shape } from '../../src/apps/cli/config/shape';

/** The page about the configuration, in both languages. */
export const configPage = (): string =>
  `${[...INTRODUCTION, ...tables(configShape, ''), ...EXAMPLE].join('\n')}\n`;

const INTRODUCTION = [
  '# ziping.config.json',
  '',
  'Written by `node scripts/build-config-docs.mjs` from `src/apps/cli/config/config-shape.ts`; do not edit.',
  '',
  'A configuration decides for a whole folder of workbooks: `check`, `mark` and `fill` take the nearest',
  '`ziping.config.json` in the current folder or one above it, or the one that `--config FILE` names. It is JSON, and may',
  'hold `//` comments and a comma behind the last item. `ziping init` writes one to begin with. Patterns (`files`) count',
  'from the folder of the configuration; one that names a folder means everything in it. The command line goes before the',
  'configuration.',
  '',
  '配置文件管一整个文件夹的工作簿：`check`、`mark`、`fill` 取当前文件夹或其上级中最近的 `ziping.config.json`，或',
  '`--config 文件` 指定的一份。它是 JSON，可以有 `//` 注释。`ziping init` 写出一份开头。`files` 从配置文件所在的文件夹算起，',
  '写文件夹就是其中的全部文件。命令行写明的优先。',
  '',
  'Every mistake in it is named with its line and column, and nothing is checked until it is put right.',
];

const EXAMPLE = [
  '',
  '## Example 示例',
  '',
  '```jsonc',
  '{',
  '  "standards": [{ "files": "区县/孝感", "standard": "hubei-2020" }],',
  '  "severities": { "indicator-unique": "info" },',
  '  "waivers": [',
  '    {',
  '      "rule": "execution-rate-matches",',
  '      "files": "2023/城管局*.xlsx",',
  '      "cell": "G6",',
  '      "reason": "决算口径，已书面说明",',
  '      "who": "市财政局 张三",',
  '      "until": "2026-12-31",',
  '    },',
  '  ],',
  '  "options": { "failOn": "warning" },',
  '}',
  '```',
];

/** One table for an object and one for each object inside it. */
function tables(shape: Shape, path: string): readonly string[] {
  const inner = shape.kind === 'list' ? shape.of : shape;
  if (inner.kind !== 'object') return [];
  const fields = Object.entries(inner.fields);
  return [
    '',
    `## ${path === '' ? 'Fields 各项' : `\`${path}\``}`,
    '',
    '| field | value | meaning | 说明 |',
    '| --- | --- | --- | --- |',
    ...fields.map(([name, field]) => row(name, field)),
    ...fields.flatMap(([name, field]) =>
      tables(field.shape, path + (path === '' ? '' : '.') + name + (field.shape.kind === 'list' ? '[]' : '')),
    ),
  ];
}

const row = (name: string, { shape, about, required }: FieldShape): string =>
  `| \`${name}\`${required === true ? ' (required)' : ''} | ${valueOf(shape)} | ${about['en-US']} | ${about['zh-CN']} |`;

function valueOf(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return 'object';
    case 'map':
      return `object: ${shape.keyed} to ${valueOf(shape.value)}`;
    case 'list':
      return `list of ${valueOf(shape.of)}${shape.of.kind === 'object' ? 's' : ''}`;
    case 'choice':
      return shape.named === 'value' ? shape.of.map((word) => `\`${word}\``).join(', ') : `a ${shape.named}`;
    case 'text':
      return `text, such as \`${shape.example}\``;
    case 'number':
      return `${shape.from} to ${shape.to}${shape.orNull === true ? ', or `null`' : ''}`;
    case 'flag':
      return '`true`, `false`';
  }
}
