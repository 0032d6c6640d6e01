import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { localeOf } from '../../src/locales/locale-of';
import type { LocaleId } from '../../src/locales/locale';
import { jsonFile } from '../../src/report/json-report';
import type { JsonFile } from '../../src/report/json/json-report-shape';
import { sarifReport } from '../../src/report/sarif-report';
import { fieldAt } from '../support/table-builders';
import { drawFiles } from './draw-files';
import { hostileFile } from './hostile-file';
import { failedFile, fileWith, findingAt, notCheckedAt, sampleTable, tableReport } from './sample-files';

interface Run {
  readonly language: string;
  readonly tool: {
    readonly driver: { readonly version?: string; readonly rules: readonly { readonly id: string }[] };
  };
  readonly invocations: readonly object[];
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

const schema = JSON.parse(
  readFileSync(path.join(__dirname, '../fixtures/sarif/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;
const draft4 = JSON.parse(
  readFileSync(require.resolve('ajv/lib/refs/json-schema-draft-04.json'), 'utf8'),
) as object;

/** The published schema is written in an old draft of JSON Schema, to which this validator must be told. */
const validate = new Ajv({ schemaId: 'id', meta: false, allErrors: true })
  .addMetaSchema(draft4)
  .compile(schema);

function report(files: readonly JsonFile[], id: LocaleId = 'zh-CN'): Run {
  const text = [...sarifReport(() => files, { locale: localeOf(id), version: '1.2.3' })].join('');
  const log = JSON.parse(text) as { readonly runs: readonly [Run] };
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0];
}

const zh = localeOf('zh-CN');
const file = jsonFile(
  fileWith(
    '报送/a b.xlsx',
    tableReport(
      {
        findings: [
          findingAt('G6', 'error', { related: [{ sheet: "附表 '2'", a1: 'B2' }] }),
          { ...findingAt('G7', 'info'), waiver: { reason: '会议研究同意', who: '李某' } },
        ],
        notChecked: [
          notCheckedAt('no-total'),
          notCheckedAt('blank-cell', 'H13', 'H14'),
          notCheckedAt('undecided-row'),
        ],
      },
      sampleTable({ unplaced: [{ field: fieldAt('E30', '多余'), why: 'name-only' }] }),
    ),
  ),
  zh,
);

describe('sarifReport', () => {
  it('fits the published schema, whatever the files hold, and the schema can say no', () => {
    expect(report([...drawFiles(30)]).results.length).toBeGreaterThan(100);
    expect(report([...drawFiles(3, 'en-US')], 'en-US').language).toBe('en-US');
    expect(report([]).results).toEqual([]);
    report([hostileFile()]);
    expect(validate({ version: '2.1.0', runs: [{ results: [{ message: {} }] }] })).toBe(false);
  });

  it('places a finding in a cell by name and never in a region of the file', () => {
    const [finding] = report([file]).results;
    expect(finding).toMatchObject({
      ruleId: 'execution-rate-matches',
      kind: 'fail',
      level: 'error',
      message: { text: file.tables[0]?.findings[0]?.message },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: '%E6%8A%A5%E9%80%81/a%20b.xlsx' } },
          logicalLocations: [{ name: 'G6', fullyQualifiedName: "'自评表'!G6", kind: 'cell' }],
        },
      ],
      relatedLocations: [{ logicalLocations: [{ fullyQualifiedName: "'附表 ''2'''!B2" }] }],
      properties: { expected: '80.45%', actual: '100%', derivation: '3824.26 ÷ 4753.66', fix: 'review' },
    });
    expect(finding).not.toHaveProperty('suppressions');
    expect(JSON.stringify(finding)).not.toContain('region');
  });

  it('suppresses a waived finding and says who answers for it', () => {
    expect(report([file]).results[1]).toMatchObject({
      level: 'note',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: '豁免理由：会议研究同意；豁免人：李某',
          properties: { reason: '会议研究同意', who: '李某' },
        },
      ],
    });
  });

  it('says of every check that was not made why it was not', () => {
    const unmade = report([file]).results.slice(2);
    expect(unmade.map(({ kind, level, properties }) => [kind, level, properties])).toEqual([
      ['notApplicable', 'none', { reason: 'no-total' }],
      ['open', 'none', { reason: 'blank-cell' }],
      ['review', 'none', { reason: 'undecided-row' }],
    ]);
    expect(unmade[0]).toMatchObject({
      locations: [{ logicalLocations: [{ name: '自评表', kind: 'sheet' }] }],
    });
    expect(unmade[1]?.['locations']).toHaveLength(2);
  });

  it('reports what could not be read as a failure of the run, and cells that were not recognised', () => {
    const good = report([file]);
    expect(good.invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', descriptor: { id: 'unplaced-cell' } }],
      },
    ]);
    expect(report([file, jsonFile(failedFile('旧.xls', 'old-format', 'xls'), zh)]).invocations).toMatchObject(
      [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [
            {
              level: 'error',
              descriptor: { id: 'old-format' },
              locations: [{ physicalLocation: { artifactLocation: { uri: '%E6%97%A7.xls' } } }],
            },
            { level: 'warning' },
          ],
        },
      ],
    );
  });

  it('explains every rule that it names', () => {
    const { driver } = report([...drawFiles(10)]).tool;
    expect(driver.version).toBe('1.2.3');
    expect(driver.rules.find(({ id }) => id === 'total-adds-up')).toEqual({
      id: 'total-adds-up',
      shortDescription: { text: zh.rules['total-adds-up'].title },
      fullDescription: { text: zh.rules['total-adds-up'].what },
      help: { text: expect.stringContaining(zh.rules['total-adds-up'].fix) as string },
      defaultConfiguration: { level: 'error' },
      properties: { category: 'scores', basis: expect.any(Array) as string[] },
    });
  });
});
