import type { BoardInfo } from '@samenspel/shared/protocol';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/board/api.ts';
import { type EntryWays, enterBoard, type OpenEntry } from '../src/pages/board/enterBoard.ts';
import type { KnownBoard } from '../src/state/myBoards.ts';

const EDIT = 'e'.repeat(22);
const FACILITATE = 'f'.repeat(22);

const known: KnownBoard = {
  id: 'Ede-1',
  key: EDIT,
  title: 'Foodvalley',
  capability: 'edit',
  opened: '2026-01-01T00:00:00.000Z',
};

const info = (capability: BoardInfo['capability']): Answer<BoardInfo> => ({
  ok: true,
  value: {
    id: 'Ede-1',
    title: 'Foodvalley',
    capability,
    keyGeneration: 0,
    now: '2026-11-24T09:00:00.000Z',
    createdAt: '',
    updatedAt: '',
  },
});
const no = (code: Extract<Answer<unknown>, { ok: false }>['code']): Answer<BoardInfo> => ({
  ok: false,
  code,
});

/** A device, and what the server says to each key. */
function device(knows: KnownBoard | undefined, answers: Record<string, Answer<BoardInfo>>) {
  const remembered: string[] = [];
  const early: OpenEntry[] = [];
  const ways: EntryWays = {
    known: knows,
    hasWebSocket: true,
    ask: (_id, key) => Promise.resolve(answers[key] ?? no('not-found')),
    remember: ({ key, capability }) => void remembered.push(`${capability} ${key}`),
    openAtOnce: (entry) => void early.push(entry),
  };
  return { ways, remembered, early };
}

describe('opening a board by a link', () => {
  it('opens it, and keeps the key on the device', async () => {
    const { ways, remembered } = device(undefined, { [EDIT]: info('edit') });
    expect(await enterBoard('Ede-1', EDIT, ways)).toEqual({
      kind: 'open',
      key: EDIT,
      capability: 'edit',
      fromDevice: false,
    });
    expect(remembered).toEqual([`edit ${EDIT}`]);
  });

  it('takes the link that was opened last above the one it knew', async () => {
    const { ways, remembered } = device(known, {
      [EDIT]: info('edit'),
      [FACILITATE]: info('facilitate'),
    });
    expect(await enterBoard('Ede-1', FACILITATE, ways)).toMatchObject({ capability: 'facilitate' });
    expect(remembered).toEqual([`facilitate ${FACILITATE}`]);
  });

  it('says that it is cut off, wrong, or no link at all', async () => {
    const { ways } = device(undefined, {});
    const problem = async (fragment: string) => enterBoard('Ede-1', fragment, ways);
    expect(await problem(EDIT.slice(1))).toMatchObject({
      problem: 'broken-key',
      knownOpens: false,
    });
    expect(await problem(EDIT)).toMatchObject({ problem: 'wrong-key', knownOpens: false });
    expect(await problem('')).toMatchObject({ problem: 'no-key', knownOpens: false });
  });

  it('offers the link this device knows when the one given does not work', async () => {
    const { ways, remembered } = device(known, { [EDIT]: info('edit') });
    expect(await enterBoard('Ede-1', FACILITATE, ways)).toMatchObject({
      problem: 'wrong-key',
      knownOpens: true,
    });
    expect(remembered).toEqual([]);
  });
});

describe('coming back to a board', () => {
  it('opens it with what the device knows', async () => {
    const { ways } = device(known, { [EDIT]: info('edit') });
    expect(await enterBoard('Ede-1', '', ways)).toMatchObject({ kind: 'open', key: EDIT });
  });

  it('opens it before the server has answered, with the link it knows and no other', async () => {
    const { ways, early } = device(known, { [EDIT]: info('edit') });
    const entered = enterBoard('Ede-1', EDIT, ways);
    expect(early).toEqual([{ kind: 'open', key: EDIT, capability: 'edit', fromDevice: false }]);
    expect(await entered).toEqual(early[0]);
    await enterBoard('Ede-1', FACILITATE, ways);
    expect(early).toHaveLength(1);
  });

  it('opens it from the device when the server cannot be reached', async () => {
    const { ways } = device(known, { [EDIT]: no('unreachable') });
    expect(await enterBoard('Ede-1', '', ways)).toEqual({
      kind: 'open',
      key: EDIT,
      capability: 'edit',
      fromDevice: true,
    });
  });

  it('says that the link works no longer when the links were renewed', async () => {
    const { ways } = device(known, {});
    expect(await enterBoard('Ede-1', '', ways)).toMatchObject({
      problem: 'key-no-longer',
      knownOpens: false,
    });
  });
});

describe('a server that does not answer as hoped', () => {
  it('that is too busy takes no board back from who was there before', async () => {
    const { ways } = device(known, { [EDIT]: no('too-many-requests') });
    expect(await enterBoard('Ede-1', EDIT, ways)).toMatchObject({ kind: 'open', fromDevice: true });
  });

  it.each([
    ['unreachable', 'unreachable'],
    ['too-many-requests', 'busy'],
    ['storage', 'server'],
    ['internal', 'server'],
  ] as const)('%s on a first visit is said as %s', async (code, problem) => {
    const { ways } = device(undefined, { [EDIT]: no(code) });
    expect(await enterBoard('Ede-1', EDIT, ways)).toMatchObject({ kind: 'problem', problem });
  });

  it('is not asked at all by a browser without WebSocket', async () => {
    const { ways } = device(known, { [EDIT]: info('edit') });
    const bare = { ...ways, hasWebSocket: false, ask: () => Promise.reject(new Error('asked')) };
    expect(await enterBoard('Ede-1', '', bare)).toMatchObject({ problem: 'no-websocket' });
  });
});
