import { WORDS, type Word } from './words/index.js';

/** A schema of the document, as far as it is read or added to here. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  example?: unknown;
  examples?: unknown[];
  additionalProperties?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

/** A problem document (RFC 9457). */
export const PROBLEM: Schema = {
  type: 'object',
  description: 'Why a request was not carried out (RFC 9457).',
  required: ['type', 'title', 'status', 'code', 'detail', 'correlationId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; for programs.' },
    detail: { type: 'string', description: 'A sentence in the language of Accept-Language.' },
    correlationId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** Docstrings by class and property; a class's own stands under the empty name. */
type ClassFacts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Gives every schema and every property of it a description and an example, where the code has not given one. */
export function describeSchemas(schemas: Record<string, Schema>, facts: ClassFacts): void {
  for (const [name, schema] of Object.entries(schemas)) {
    schema.description ??= facts[name]?.[''];
    if (schema.enum) describe(schema, undefined, ENUM);
    describeProperties(name, schema, facts[name] ?? {});
  }
}

const ENUM = 'One of these codes.';

/** The same for the properties of one schema, whose class is called `name`. */
export function describeProperties(name: string, schema: Schema, docstrings: Readonly<Record<string, string>>): void {
  for (const [property, part] of Object.entries(schema.properties ?? {})) {
    describe(part, WORDS[`${name}.${property}`] ?? WORDS[property], docstrings[property]);
    describeProperties(name, part.items ?? {}, {});
  }
}

/**
 * Describes one value, unless it says something itself.
 * @param docstring what stands at it in the sources, which knows better than the word for its name
 */
export function describe(schema: Schema, word: Word | undefined, docstring?: string): void {
  const [meaning, example] = word ?? [];
  const said = schema.description ?? docstring ?? meaning;
  if (said) schema.description = said;
  // A value that may be null is one of its codes or null.
  const mayBeNull = typesOf(schema).includes('null');
  if (schema.enum && mayBeNull && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  const shown = schema.example ?? schema.examples?.[0] ?? exampleOf(schema, example);
  delete schema.example;
  if (shown !== undefined) schema.examples = [shown];
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-11-24',
  'date-time': '2026-11-24T00:30:00.000Z',
  uuid: '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b',
};

/** An example that fits the type, from what the word offers; undefined where the parts of the value have their own. */
function exampleOf(schema: Schema, offered: Word[1]): unknown {
  if (schema.enum) return schema.enum[0];
  const [type] = typesOf(schema);
  const isCount = type === 'object' && typeof schema.additionalProperties === 'object';
  if (isCount) return { [String(offered ?? 'item')]: 1 };
  if (type === 'array') return arrayExampleOf(schema, offered);
  if (schema.format && BY_FORMAT[schema.format]) return BY_FORMAT[schema.format];
  const one = Array.isArray(offered) ? offered[0] : offered;
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return fitting(schema, typeof one === 'number' ? one : 1);
  return type === 'string' && one !== undefined ? String(one) : undefined;
}

function arrayExampleOf({ items }: Schema, offered: Word[1]): unknown {
  if (!items || items.$ref || items.allOf || items.properties) return undefined;
  const one = exampleOf(items, offered);
  return one === undefined ? undefined : [one];
}

function fitting({ minimum = -Infinity, maximum = Infinity }: Schema, number: number): number {
  return Math.min(Math.max(number, minimum), maximum);
}

/** The types of a value without its null first. */
function typesOf({ type }: Schema): string[] {
  const types = type === undefined ? [] : [type].flat();
  return [...types.filter((one) => one !== 'null'), ...types.filter((one) => one === 'null')];
}
