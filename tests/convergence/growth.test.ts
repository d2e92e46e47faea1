import {
  addItem,
  type Command,
  editText,
  moveItems,
  runCommand,
  setMarker,
} from '@samenspel/shared/commands';
import { publish } from '@samenspel/shared/session';
import { readVoice, writePublished } from '@samenspel/shared/document';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

/** What a document costs to keep, in bytes. Held at about one and a half times what was measured. */

const ME = 'a'.repeat(22);

function run(doc: Y.Doc, command: Command): void {
  doc.transact(() => expect(runCommand(doc, command, ME)).toBe(true));
}

const bytes = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc).byteLength;

function note(id: string) {
  return addItem({
    item: {
      id,
      type: 'note',
      pos: [0, 0],
      size: [160, 120],
      order: 'a0',
      style: { colour: 'yellow' },
      by: ME,
      text: '',
    },
  });
}

test('20,000 moves of one item cost next to nothing: a place is one value', () => {
  const canvas = new Y.Doc();
  run(canvas, note('n1'));
  const before = bytes(canvas);
  for (let i = 1; i <= 20_000; i++) run(canvas, moveItems({ to: [{ id: 'n1', pos: [i, -i] }] }));
  expect(bytes(canvas) - before).toBeLessThan(150);
});

test('a move of two items that alternate costs a few bytes', () => {
  const canvas = new Y.Doc();
  run(canvas, note('n1'));
  run(canvas, note('n2'));
  const before = bytes(canvas);
  for (let i = 1; i <= 1000; i++)
    run(canvas, moveItems({ to: [{ id: `n${(i % 2) + 1}`, pos: [i, i] }] }));
  expect((bytes(canvas) - before) / 1000).toBeLessThan(15);
});

test('300 moves in one voice stay small', () => {
  const voice = new Y.Doc();
  for (let i = 0; i < 300; i++) {
    const subject = { lane: 'whole', about: 'GM0228', kind: 'now' } as const;
    run(voice, setMarker({ round: 'open', subject, value: { level: i % 2 ? 'know' : 'inform' } }));
  }
  expect(bytes(voice)).toBeLessThan(250);
});

test('300 moves as the session shows them stay small', () => {
  const session = new Y.Doc();
  const voice = new Y.Doc();
  voice.getMap('me').set('profile', { name: 'Anna', municipality: 'GM0228', role: 'council' });
  for (let i = 0; i < 300; i++) {
    const subject = { lane: 'whole', about: 'GM0228', kind: 'now' } as const;
    run(voice, setMarker({ round: 'open', subject, value: { level: i % 2 ? 'know' : 'inform' } }));
    session.transact(() =>
      writePublished(
        session,
        publish(new Map([[ME, readVoice(voice)]]), undefined, {
          here: new Set(),
          members: { partners: new Set(), roles: new Set() },
        }),
      ),
    );
  }
  expect(bytes(session)).toBeLessThan(400);
});

test('typing costs little more than the letters', () => {
  const canvas = new Y.Doc();
  run(canvas, note('n1'));
  const before = bytes(canvas);
  for (let i = 0; i < 400; i++)
    run(canvas, editText({ id: 'n1', field: 'text', at: i, remove: 0, insert: 'x' }));
  expect(bytes(canvas) - before).toBeLessThan(450);
});
