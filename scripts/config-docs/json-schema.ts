import { configShape } from '../../src/apps/cli/config/config-shape';
import type { Shape } from '../../src/apps/cli/config/shape';

/** The JSON schema of the configuration, for editors; the program checks by the same description. */
export const configSchema = (): string =>
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'ziping.config.json', ...schemaOf(configShape) }, null, 2)}\n`;

type Schema = Readonly<Record<string, unknown>>;

function schemaOf(shape: Shape): Schema {
  switch (shape.kind) {
    case 'object':
      return objectSchema(shape);
    case 'map': {
      const value = schemaOf(shape.value);
      return {
        type: 'object',
        properties: Object.fromEntries(shape.keys.map((key) => [key, value])),
        additionalProperties: false,
      };
    }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'choice':
      return { enum: shape.of };
    case 'text':
      return {
        type: 'string',
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }),
        examples: [shape.example],
      };
    case 'number': {
      const type = shape.whole === true ? 'integer' : 'number';
      return {
        type: shape.orNull === true ? [type, 'null'] : type,
        minimum: shape.from,
        maximum: shape.to,
      };
    }
    case 'flag':
      return { type: 'boolean' };
  }
}

function objectSchema({ fields }: Extract<Shape, { kind: 'object' }>): Schema {
  const entries = Object.entries(fields);
  const required = entries.filter(([, field]) => field.required === true).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, { shape, about }]) => [
        name,
        { description: `${about['zh-CN']} / ${about['en-US']}`, ...schemaOf(shape) },
      ]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}
