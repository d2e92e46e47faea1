import fc from 'fast-check';
import * as v from 'valibot';
import { LaneId, MunicipalityId } from '../../src/records/index.ts';
import {
  ChosenId,
  DueDate,
  ItemId,
  packPoints,
  ParticipantId,
  RoleId,
  RoundId,
  StepId,
  Stroke,
  VoteId,
} from '../../src/records/index.ts';
import { HexColour, LevelId } from '../../src/records/index.ts';

type Schema = v.GenericSchema;

/** Few enough that arbitrary commands meet each other. */
export const POOL = {
  items: ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8'],
  municipalities: ['GM0203', 'GM0228', 'GM0267', 'waterschap'],
  roles: ['council', 'executive', 'civilService', 'clerk'],
  levels: ['know', 'inform', 'coordinate', 'l4', 'l5', 'l6', 'l7', 'l8'],
  participants: [
    'aaaaaaaaaaaaaaaaaaaaaa',
    'bbbbbbbbbbbbbbbbbbbbbb',
    'cccccccccccccccccccccc',
    'dddddddddddddddddddddd',
    'eeeeeeeeeeeeeeeeeeeeee',
  ],
} as const;

const point = fc.tuple(
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** Schemas whose rules (a pattern, a check) say no more than yes or no; how to make such a value is said here. */
const KNOWN = new Map<Schema, fc.Arbitrary<unknown>>([
  [ItemId, fc.constantFrom(...POOL.items)],
  [LaneId, fc.constantFrom('whole', ...POOL.items)],
  [MunicipalityId, fc.constantFrom(...POOL.municipalities)],
  [RoleId, fc.constantFrom(...POOL.roles)],
  [LevelId, fc.constantFrom(...POOL.levels)],
  [RoundId, fc.constantFrom('open', 'open', 'round1')],
  [ChosenId, fc.constantFrom('chosen1', 'chosen2')],
  [StepId, fc.constantFrom('step1', 'step2', 'step3')],
  [VoteId, fc.constantFrom('vote1', 'vote2')],
  [DueDate, fc.constantFrom('', '2026-03-01', '2026-12-31')],
  [ParticipantId, fc.constantFrom(...POOL.participants)],
  [HexColour, fc.constantFrom('#0B6E99', '#C2502D', '#7b4fa3')],
  [Stroke.entries.points, fc.array(point, { minLength: 1, maxLength: 20 }).map(packPoints)],
]);

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

function isSchemas(value: unknown): value is readonly Schema[] {
  return Array.isArray(value) && value.every(isSchema);
}

/** A field of a schema object or of one of its actions, by name. */
function field(of: object, name: string): unknown {
  return Object.entries(of).find(([key]) => key === name)?.[1];
}

/** What the actions of a pipe demand, by their type. */
function demands(schema: Schema): Map<string, unknown> {
  const pipe = field(schema, 'pipe');
  const actions: unknown[] = Array.isArray(pipe) ? pipe.slice(1) : [];
  return new Map(
    actions
      .filter((action) => typeof action === 'object' && action !== null)
      .map((action) => [String(field(action, 'type')), field(action, 'requirement')]),
  );
}

const number = (value: unknown, otherwise: number) =>
  typeof value === 'number' ? value : otherwise;

function stringOf(schema: Schema): fc.Arbitrary<unknown> {
  const asked = demands(schema);
  const regex = asked.get('regex');
  if (regex instanceof RegExp) return fc.stringMatching(regex);
  const minLength = number(asked.get('min_length'), 0);
  const maxLength = Math.min(number(asked.get('max_length'), 40), 60);
  return fc.oneof(
    fc.string({ minLength, maxLength, unit: 'binary' }),
    fc.lorem({ maxCount: 3 }).map((text) => text.slice(0, maxLength)),
    // Halves of surrogate pairs, as a field can hand over when it cuts a smiley in two.
    fc
      .array(fc.constantFrom('\uD83D', '\uDE00', 'a', '😀'), {
        minLength,
        maxLength: Math.min(6, maxLength),
      })
      .map((units) => units.join('').slice(0, maxLength)),
  );
}

function numberOf(schema: Schema): fc.Arbitrary<unknown> {
  const asked = demands(schema);
  const min = number(asked.get('min_value'), -1e6);
  const max = Math.min(number(asked.get('max_value'), 200), 1e6);
  if (asked.has('integer')) return fc.integer({ min: Math.max(min, -1e6), max });
  return fc.double({ min, max, noNaN: true });
}

function inner(schema: Schema, name: string): fc.Arbitrary<unknown> {
  const found = field(schema, name);
  if (isSchema(found)) return arbitraryOf(found);
  throw new Error(`a schema of type ${schema.type} without ${name}`);
}

function several(schema: Schema, name: string): fc.Arbitrary<unknown>[] {
  const found = field(schema, name);
  if (isSchemas(found)) return found.map(arbitraryOf);
  throw new Error(`a schema of type ${schema.type} without ${name}`);
}

function objectOf(schema: Schema): fc.Arbitrary<unknown> {
  const entries = field(schema, 'entries');
  if (typeof entries !== 'object' || entries === null) throw new Error('an object without entries');
  const required: string[] = [];
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (!isSchema(value)) throw new Error(`no schema under ${key}`);
    fields[key] = value.type === 'optional' ? inner(value, 'wrapped') : arbitraryOf(value);
    if (value.type !== 'optional') required.push(key);
  }
  return fc.record(fields, { requiredKeys: required });
}

function unchecked(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'string':
      return stringOf(schema);
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(field(schema, 'literal'));
    case 'picklist': {
      const options = field(schema, 'options');
      return fc.constantFrom(...(Array.isArray(options) ? options : []));
    }
    case 'optional':
      return fc.option(inner(schema, 'wrapped'), { nil: undefined });
    case 'nullable':
      return fc.option(inner(schema, 'wrapped'), { nil: null });
    case 'union':
    case 'variant':
      return fc.oneof(...several(schema, 'options'));
    case 'array':
      return fc.array(inner(schema, 'item'), {
        maxLength: 5,
        minLength: number(demands(schema).get('min_length'), 0),
      });
    case 'tuple':
      return fc.tuple(...several(schema, 'items'));
    case 'record':
      return fc.dictionary(fc.constantFrom(...POOL.roles), inner(schema, 'value'), { maxKeys: 3 });
    case 'object':
      return objectOf(schema);
    default:
      throw new Error(
        `how to make a value of type ${schema.type} is not known: say it in arbitrary.ts`,
      );
  }
}

/**
 * Values that a schema accepts: what it may be asked to parse, before it transforms.
 * @throws for a kind of schema it does not know, so that a new one cannot go untested
 */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const known = KNOWN.get(schema);
  if (known) return known;
  const pipe = field(schema, 'pipe');
  const [base]: unknown[] = Array.isArray(pipe) ? pipe : [];
  const made = (isSchema(base) && KNOWN.get(base)) || unchecked(schema);
  return Array.isArray(pipe) ? made.filter((value) => v.is(schema, value)) : made;
}

/** Like `arbitraryOf`, parsed: the values that code behind the edge sees. */
export function parsedOf<S extends Schema>(schema: S): fc.Arbitrary<v.InferOutput<S>> {
  return arbitraryOf(schema).map((value) => v.parse(schema, value));
}

/** Anything at all that can lie in a Yjs map, sane or not. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    10n ** 15n,
    '',
    '__proto__',
    '\u0000',
  ),
  fc.string(),
  fc.integer(),
  fc.uint8Array({ maxLength: 12 }),
  fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4, noNullPrototype: true }),
);
