import * as v from 'valibot';
import type * as Y from 'yjs';
import type { ParticipantId } from '../records/participant.ts';
import * as canvas from './canvas/index.ts';
import type { Command, CommandDefinition } from './command.ts';
import * as voice from './voice.ts';

export * from './canvas/index.ts';
export type { Command } from './command.ts';
export * from './voice.ts';

function erase<Args>(definition: CommandDefinition<Args>) {
  return {
    name: definition.name,
    document: definition.document,
    args: definition.args,
    run(doc: Y.Doc, args: unknown, me: ParticipantId): boolean {
      const parsed = v.safeParse(definition.args, args);
      if (!parsed.success) return false;
      definition.run(doc, parsed.output, me);
      return true;
    },
  };
}

/** Every command there is. A new one is one definition and one line here; fuzz and tests take it from here. */
export const COMMANDS = [
  erase(canvas.addItem.definition),
  erase(canvas.addItems.definition),
  erase(canvas.editText.definition),
  erase(canvas.moveItems.definition),
  erase(canvas.transformItems.definition),
  erase(canvas.styleItems.definition),
  erase(canvas.orderItems.definition),
  erase(canvas.groupItems.definition),
  erase(canvas.lockItems.definition),
  erase(canvas.setTheme.definition),
  erase(canvas.setConcern.definition),
  erase(canvas.setAgreement.definition),
  erase(canvas.setForm.definition),
  erase(canvas.connect.definition),
  erase(canvas.setConnectors.definition),
  erase(canvas.setAlt.definition),
  erase(canvas.deleteItems.definition),
  erase(canvas.putOnLadder.definition),
  erase(canvas.takeOffLadder.definition),
  erase(voice.setProfile.definition),
  erase(voice.setMarker.definition),
  erase(voice.takeBackMarker.definition),
  erase(voice.setDone.definition),
  erase(voice.giveDots.definition),
] as const;

/**
 * Runs a command on its document; the caller opens the transaction.
 * @returns false when the command is unknown or its arguments do not parse; then nothing has changed
 */
export function runCommand(doc: Y.Doc, command: Command, me: ParticipantId): boolean {
  return COMMANDS.find((known) => known.name === command.name)?.run(doc, command.args, me) ?? false;
}
