import { readSettings, writeAgreed, writeSettings } from '@samenspel/shared/document';
import { deriveKeys } from '@samenspel/shared/protocol';
import type { BoardSettings, RoundResult } from '@samenspel/shared/records';
import {
  applySettings,
  type BoardCommand,
  isMethodCommand,
  isSettingsCommand,
  type SettingsCommand,
} from '@samenspel/shared/session';
import { hashKeys, sha256 } from '../keys.ts';
import type { Board } from './board.ts';
import type { CommandResult } from './commandResult.ts';
import { lead } from './lead.ts';
import { rehearse } from './rehearsal.ts';
import { remove } from './remove.ts';

const DONE: CommandResult = { ok: true, result: {} };

/**
 * Carries out a facilitator's command in memory; the caller waits for it to be stored. What a command is about
 * may be gone already: then it does nothing.
 * @param facilitateKey the key it came with, from which new keys are made
 * @param before what was kept of the closed round that is shown again when the one after it is given up
 */
export function runFacilitatorCommand(
  board: Board,
  command: Exclude<BoardCommand, { type: 'restoreVersion' }>,
  facilitateKey: string,
  before?: RoundResult,
): CommandResult {
  if (isSettingsCommand(command)) return changeSettings(board, command);
  if (isMethodCommand(command)) return lead(board, command, before);
  switch (command.type) {
    case 'setAgreed':
      board.author.edit('session', (session) => writeAgreed(session, command.lane, command.agreed));
      return DONE;
    case 'removeMarker':
    case 'removeParticipant':
      return remove(board, command);
    case 'rehearse':
      return rehearse(board, command.people, before);
    case 'keepVersion':
      board.author.keepVersion('asked');
      return DONE;
    case 'renewLinks': {
      const generation = board.keyGeneration + 1;
      const keys = deriveKeys(facilitateKey, generation, sha256);
      board.changeRecord({ keys: { generation, hashes: hashKeys(keys) } });
      return { ok: true, result: { keyGeneration: generation } };
    }
  }
}

function changeSettings(board: Board, command: SettingsCommand): CommandResult {
  const settings = readSettings(board.author.session);
  if (!settings) throw new Error('the session of a loaded board does not parse');
  const changed = applySettings(settings, command);
  if (!changed.ok) return changed;
  board.author.edit('session', (session) => writeSettings(session, changed.settings));
  if (changed.settings.title !== settings.title)
    board.changeRecord({ title: changed.settings.title });
  const id = addedId(settings, changed.settings);
  return { ok: true, result: id === undefined ? {} : { id } };
}

/** The id of the level, partner or role that is there after and was not before. */
function addedId(before: BoardSettings, after: BoardSettings): string | undefined {
  for (const list of ['ladder', 'municipalities', 'roles'] as const) {
    const ids = new Set(before[list].map(({ id }) => id));
    const added = after[list].find(({ id }) => !ids.has(id));
    if (added) return added.id;
  }
  return undefined;
}
