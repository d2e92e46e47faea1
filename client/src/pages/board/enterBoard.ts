import type { BoardInfo, Capability } from '@samenspel/shared/protocol';
import type { Answer } from '../../board/index.ts';
import type { KnownBoard } from '../../state/myBoards.ts';
import { keyOf } from '../boardLink.ts';

/** Why a board does not open; the screen has a page for each. */
export type EntryProblem =
  | 'no-key'
  | 'broken-key'
  | 'wrong-key'
  | 'key-no-longer'
  | 'unreachable'
  | 'busy'
  | 'server'
  | 'no-websocket';

export interface OpenEntry {
  readonly kind: 'open';
  readonly key: string;
  readonly capability: Capability;
  /** The server could not be asked; the board is as this device knows it. */
  readonly fromDevice: boolean;
}

export type Entry =
  | OpenEntry
  | {
      readonly kind: 'problem';
      readonly problem: EntryProblem;
      /** This device knows another link to the same board, which may still open it. */
      readonly knownOpens: boolean;
    };

export interface EntryWays {
  readonly known: KnownBoard | undefined;
  readonly hasWebSocket: boolean;
  readonly ask: (id: string, key: string) => Promise<Answer<BoardInfo>>;
  readonly remember: (board: Omit<KnownBoard, 'opened'>) => void;
  /** Told at once of a link this device has opened before: what the server says may take back what it opened. */
  readonly openAtOnce: (entry: OpenEntry) => void;
}

/**
 * Finds out whether and as what a board opens.
 * @param fragment what stood behind the # of the link; empty when there was none
 */
export async function enterBoard(id: string, fragment: string, ways: EntryWays): Promise<Entry> {
  const { known } = ways;
  const given = fragment === '' ? undefined : keyOf(fragment);
  const problem = (what: EntryProblem): Entry => ({
    kind: 'problem',
    problem: what,
    knownOpens: known !== undefined && fragment !== '' && known.key !== given,
  });
  if (!ways.hasWebSocket) return problem('no-websocket');
  if (fragment !== '' && given === undefined) return problem('broken-key');
  const key = given ?? known?.key;
  if (key === undefined) return problem('no-key');

  const asked = ways.ask(id, key);
  if (known?.key === key)
    ways.openAtOnce({ kind: 'open', key, capability: known.capability, fromDevice: false });
  const answer = await asked;
  if (answer.ok) {
    const { title, capability } = answer.value;
    ways.remember({ id, key, title, capability });
    return { kind: 'open', key, capability, fromDevice: false };
  }
  switch (answer.code) {
    case 'unreachable':
      return known?.key === key
        ? { kind: 'open', key, capability: known.capability, fromDevice: true }
        : problem('unreachable');
    case 'not-found':
    case 'forbidden':
    case 'bad-request':
      return problem(known?.key === key ? 'key-no-longer' : 'wrong-key');
    case 'too-many-requests':
      return known?.key === key
        ? { kind: 'open', key, capability: known.capability, fromDevice: true }
        : problem('busy');
    case 'too-large':
    case 'storage':
    case 'unknown-command':
    case 'internal':
      return known?.key === key
        ? { kind: 'open', key, capability: known.capability, fromDevice: true }
        : problem('server');
  }
}
