import type * as v from 'valibot';
import type * as Y from 'yjs';
import type { ParticipantId } from '../records/participant.ts';

/** One change to one document, as data. `dispatch` is the only one to run it. */
export interface Command {
  readonly name: string;
  readonly document: 'canvas' | 'voice';
  readonly args: unknown;
}

/**
 * How a kind of command changes its document. Commands forgive: a missing id does nothing, delete beats edit.
 * They run inside one transaction, opened by dispatch.
 */
export interface CommandDefinition<Args> {
  readonly name: string;
  readonly document: 'canvas' | 'voice';
  readonly args: v.GenericSchema<unknown, Args>;
  readonly run: (doc: Y.Doc, args: Args, me: ParticipantId) => void;
}

/** Defines a command: called with its arguments it gives the command as data, for dispatch. */
export function defineCommand<Args>(definition: CommandDefinition<Args>) {
  const create = (args: Args): Command & { readonly args: Args } => ({
    name: definition.name,
    document: definition.document,
    args,
  });
  return Object.assign(create, { definition });
}
