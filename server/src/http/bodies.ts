import { FacilitatorCommand } from '@samenspel/shared/session';
import * as v from 'valibot';
import { Refused } from './errors.ts';

/** @throws Refused saying what is wrong, and where */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw new Refused('bad-request', path === null ? issue.message : `${path}: ${issue.message}`);
}

const COMMAND_TYPES: ReadonlySet<unknown> = new Set(
  FacilitatorCommand.options.map((option) => option.entries.type.literal),
);

/** @throws Refused when it is no command, or one with wrong arguments */
export function parseCommand(body: unknown): FacilitatorCommand {
  const isObject = typeof body === 'object' && body !== null;
  const type: unknown = isObject && 'type' in body ? body.type : undefined;
  if (typeof type === 'string' && !COMMAND_TYPES.has(type)) {
    throw new Refused('unknown-command', 'there is no command of this type');
  }
  return parse(FacilitatorCommand, body);
}
