import { type Command, runCommand } from '@samenspel/shared/commands';
import { type Capability, voiceOf } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import { access } from '@samenspel/shared/session';
import type * as Y from 'yjs';
import { MINE } from './connection.ts';

/** Returns false when this link may not, the canvas is locked, or a command did not parse. */
export type Dispatch = (...commands: readonly Command[]) => boolean;

/**
 * The only door by which this device changes a document: one transaction in each, with oneself as origin.
 * @param beginStep told before every change whether it goes on with the step of undo before it
 * @param allows whether a command on the canvas is carried out now
 */
export function openDispatch(
  docs: { readonly canvas: Y.Doc; readonly voice: Y.Doc | undefined },
  capability: Capability,
  me: ParticipantId,
  beginStep: (continues: boolean) => void,
  allows: (command: Command) => boolean = () => true,
): Dispatch {
  let typedIn: string | undefined;
  return (...commands) => {
    const [first] = commands;
    if (!first) return false;
    if (commands.some((one) => one.document === 'canvas' && !allows(one))) return false;
    const text = commands.length === 1 ? textOf(first) : undefined;
    beginStep(text !== undefined && text === typedIn);
    typedIn = text;
    let done = true;
    for (const document of ['canvas', 'voice'] as const) {
      const mine = commands.filter((command) => command.document === document);
      if (mine.length === 0) continue;
      const doc = docs[document];
      const name = document === 'canvas' ? 'canvas' : voiceOf(me);
      if (!doc || access(name, capability, me) !== 'write') return false;
      doc.transact(() => {
        for (const command of mine) done = runCommand(doc, command, me) && done;
      }, MINE);
    }
    return done;
  };
}

/** Typing goes on with the step before it when it is the same text again. */
function textOf(command: Command): string | undefined {
  if (command.name !== 'editText') return undefined;
  return JSON.stringify(command.args, ['id', 'field']);
}
