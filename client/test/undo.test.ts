import {
  addItem,
  type Command,
  deleteItems,
  editText,
  moveItems,
  runCommand,
  setMarker,
} from '@samenspel/shared/commands';
import { readItems, readVoice } from '@samenspel/shared/document';
import type { Note } from '@samenspel/shared/records';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { MINE } from '../src/board/connection.ts';
import { openUndo, type Undo } from '../src/board/undo.ts';

const EDE = 'e'.repeat(22);
const NIJKERK = 'n'.repeat(22);

const note = (id: string, text = ''): Note => ({
  id,
  type: 'note',
  pos: [0, 0],
  size: [160, 100],
  order: 'a0',
  style: { colour: 'yellow' },
  by: EDE,
  text,
});

/** Two people on one canvas, in step after every command; undo is Ede's. */
function room() {
  const ede = new Y.Doc();
  const nijkerk = new Y.Doc();
  const voice = new Y.Doc();
  ede.on('update', (update: Uint8Array, origin) => {
    if (origin !== 'wire') Y.applyUpdate(nijkerk, update, 'wire');
  });
  nijkerk.on('update', (update: Uint8Array, origin) => {
    if (origin !== 'wire') Y.applyUpdate(ede, update, 'wire');
  });
  const reported = { canUndo: false, canRedo: false };
  const undo = openUndo(ede, voice, (state) => Object.assign(reported, state));
  const run =
    (doc: Y.Doc, who: string, origin: unknown) =>
    (command: Command, goesOn = false) => {
      if (origin === MINE) undo.beginStep(goesOn);
      doc.transact(() => runCommand(doc, command, who), origin);
    };
  open.push(undo);
  return {
    undo,
    reported,
    ede: run(ede, EDE, MINE),
    edesVoice: run(voice, EDE, MINE),
    nijkerk: run(nijkerk, NIJKERK, 'nijkerk'),
    items: () => readItems(ede),
    seenByNijkerk: () => readItems(nijkerk),
    placed: () => readVoice(voice).markers,
  };
}

const open: Undo[] = [];
afterEach(() => {
  for (const undo of open.splice(0)) undo.close();
});

const level3 = setMarker({
  round: 'open',
  subject: { lane: 'whole', about: 'GM0228', kind: 'now' },
  value: { level: 'align' },
});

test('R6: undo takes back the own note and redo brings it back', () => {
  const { undo, ede, items, reported } = room();
  ede(addItem({ item: note('a', 'Woningbouw') }));
  expect(reported).toEqual({ canUndo: true, canRedo: false });
  undo.undo();
  expect(items().size).toBe(0);
  expect(reported).toEqual({ canUndo: false, canRedo: true });
  undo.redo();
  expect(items().get('a')).toMatchObject({ text: 'Woningbouw', by: EDE });
});

test('R6: a note stays when a colleague has typed in it, whole and with what was mine in it', () => {
  const { undo, ede, nijkerk, items, seenByNijkerk } = room();
  ede(addItem({ item: note('a', 'Ede: ') }));
  nijkerk(editText({ id: 'a', field: 'text', at: 5, remove: 0, insert: 'en Nijkerk' }));
  undo.undo();
  expect(items().get('a')).toMatchObject({ text: 'Ede: en Nijkerk', pos: [0, 0] });
  expect(seenByNijkerk().get('a')).toMatchObject({ text: 'Ede: en Nijkerk' });
});

test('R6: after a colleague moved my note, one undo of my move does not go on to delete the note', () => {
  const { undo, ede, nijkerk, items } = room();
  ede(addItem({ item: note('a', 'Woningbouw') }));
  ede(moveItems({ to: [{ id: 'a', pos: [10, 10] }] }));
  nijkerk(moveItems({ to: [{ id: 'a', pos: [50, 50] }] }));
  undo.undo();
  expect(items().get('a')).toMatchObject({ pos: [50, 50] });
  undo.undo();
  expect(items().get('a')).toMatchObject({ pos: [50, 50], text: 'Woningbouw' });
});

test('R6: undo of a delete brings the note back, and leaves a colleague’s note alone', () => {
  const { undo, ede, nijkerk, items } = room();
  nijkerk(addItem({ item: note('n', 'van Nijkerk') }));
  ede(addItem({ item: note('a', 'van Ede') }));
  ede(deleteItems({ ids: ['a'] }));
  undo.undo();
  expect([...items().keys()].toSorted()).toEqual(['a', 'n']);
  undo.undo();
  undo.undo();
  expect([...items().keys()]).toEqual(['n']);
});

test('R6: my typing is taken back, a colleague’s in the same note is not', () => {
  const { undo, ede, nijkerk, items } = room();
  nijkerk(addItem({ item: note('n', 'wonen') }));
  ede(editText({ id: 'n', field: 'text', at: 5, remove: 0, insert: ' en werken' }));
  nijkerk(editText({ id: 'n', field: 'text', at: 0, remove: 0, insert: 'Samen ' }));
  undo.undo();
  expect(items().get('n')).toMatchObject({ text: 'Samen wonen' });
});

test('typing on in the same text is one step', () => {
  const { undo, ede, items } = room();
  ede(addItem({ item: note('a') }));
  ede(editText({ id: 'a', field: 'text', at: 0, remove: 0, insert: 'w' }));
  ede(editText({ id: 'a', field: 'text', at: 1, remove: 0, insert: 'o' }), true);
  ede(editText({ id: 'a', field: 'text', at: 2, remove: 0, insert: 'n' }), true);
  undo.undo();
  expect(items().get('a')).toMatchObject({ text: '' });
});

test('canvas and own voice are one line of steps: the last one is undone first', () => {
  const { undo, ede, edesVoice, items, placed } = room();
  ede(addItem({ item: note('a') }));
  edesVoice(level3);
  ede(addItem({ item: note('b') }));
  undo.undo();
  expect([...items().keys()]).toEqual(['a']);
  expect(placed()).toHaveLength(1);
  undo.undo();
  expect(placed()).toHaveLength(0);
  expect([...items().keys()]).toEqual(['a']);
  undo.undo();
  expect(items().size).toBe(0);
  undo.redo();
  expect([...items().keys()]).toEqual(['a']);
  expect(placed()).toHaveLength(0);
  undo.redo();
  expect(placed()).toHaveLength(1);
});

test('a new change in one document ends what could be redone in the other', () => {
  const { undo, ede, edesVoice, reported } = room();
  edesVoice(level3);
  undo.undo();
  expect(reported.canRedo).toBe(true);
  ede(addItem({ item: note('a') }));
  expect(reported.canRedo).toBe(false);
});
