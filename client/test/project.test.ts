import {
  addItem,
  type Command,
  deleteItems,
  editText,
  putOnLadder,
  runCommand,
  setMarker,
  setProfile,
  takeBackMarker,
} from '@samenspel/shared/commands';
import { readVoice, writePublished } from '@samenspel/shared/document';
import { publish } from '@samenspel/shared/session';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { projectCanvas } from '../src/board/projectCanvas.ts';
import { projectSession } from '../src/board/projectSession.ts';
import { createBoardStore } from '../src/state/boardStore.ts';
import { note, task } from './panels/room.ts';

const EDE = 'e'.repeat(22);
const NIJKERK = 'n'.repeat(22);

function run(doc: Y.Doc, who: string, ...commands: Command[]): void {
  doc.transact(() => {
    for (const command of commands) runCommand(doc, command, who);
  });
}

const storeOf = () => createBoardStore({ id: 'b', capability: 'edit', me: EDE });

describe('the mirror of the canvas', () => {
  test('an edit changes the item it is about, and leaves every other as it was', () => {
    const doc = new Y.Doc();
    const store = storeOf();
    const close = projectCanvas(doc, store);
    run(doc, EDE, addItem({ item: note('a', EDE) }), addItem({ item: note('b', EDE) }));
    const before = store.getState().items;
    run(doc, EDE, editText({ id: 'a', field: 'text', at: 0, remove: 0, insert: 'Dag ' }));
    const after = store.getState().items;
    expect(after.get('a')).not.toEqual(before.get('a'));
    expect(after.get('b')).toBe(before.get('b'));
    run(doc, EDE, deleteItems({ ids: ['a'] }));
    expect([...store.getState().items.keys()]).toEqual(['b']);
    close();
    run(doc, EDE, deleteItems({ ids: ['b'] }));
    expect([...store.getState().items.keys()]).toEqual(['b']);
  });

  test('what does not parse is not there, and comes as soon as it does', () => {
    const doc = new Y.Doc();
    const store = storeOf();
    run(doc, EDE, addItem({ item: note('a', EDE) }));
    const item = doc.getMap<Y.Map<unknown>>('items').get('a');
    const pos = item?.get('pos');
    item?.set('pos', 'far away');
    projectCanvas(doc, store);
    expect(store.getState().items.size).toBe(0);
    item?.set('pos', pos);
    expect(store.getState().items.size).toBe(1);
  });

  test('the lanes are the same list until one comes or goes', () => {
    const doc = new Y.Doc();
    const store = storeOf();
    projectCanvas(doc, store);
    run(doc, EDE, addItem({ item: task('t', 'Wonen') }));
    const before = store.getState().lanes;
    run(doc, EDE, editText({ id: 't', field: 'title', at: 0, remove: 0, insert: 'Samen ' }));
    expect(store.getState().lanes).toBe(before);
    run(doc, EDE, putOnLadder({ task: 't', before: null }));
    expect(store.getState().lanes).toEqual(['whole', 't']);
  });
});

describe('the mirror of session and own voice', () => {
  const subject = { lane: 'whole', about: 'GM0228', kind: 'now' } as const;
  const place = (level: string) => setMarker({ round: 'open', subject, value: { level } });
  const profile = (name: string) => setProfile({ name, municipality: 'GM0228', role: 'council' });

  test("one's own markers are there before the server answers; others' when it has published them", () => {
    const session = new Y.Doc();
    const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
    const store = storeOf();
    projectSession(session, mine, store);
    run(mine, EDE, profile('Fatma'), place('align'));
    run(theirs, NIJKERK, profile('Joost'), place('know'));
    const shown = () =>
      [...store.getState().markers.values()].map(({ participant, level }): [string, string] => [
        participant,
        level,
      ]);
    expect(shown()).toEqual([[EDE, 'align']]);
    expect(store.getState().profile?.name).toBe('Fatma');
    const voices = new Map([
      [EDE, readVoice(mine)],
      [NIJKERK, readVoice(theirs)],
    ]);
    writePublished(
      session,
      publish(voices, undefined, {
        here: new Set(),
        members: { partners: new Set(), roles: new Set() },
      }),
    );
    expect(new Map(shown())).toEqual(
      new Map([
        [EDE, 'align'],
        [NIJKERK, 'know'],
      ]),
    );
    run(mine, EDE, place('act'));
    expect(shown()).toContainEqual([EDE, 'act']);
    run(mine, EDE, takeBackMarker({ round: 'open', subject }));
    expect(shown()).toEqual([[NIJKERK, 'know']]);
  });
});
