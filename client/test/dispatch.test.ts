import { addItem, editText, moveItems, setMarker } from '@samenspel/shared/commands';
import { readItems, readVoice } from '@samenspel/shared/document';
import type { Capability } from '@samenspel/shared/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDispatch } from '../src/board/dispatch.ts';
import { note } from './panels/room.ts';

const EDE = 'e'.repeat(22);

function open(capability: Capability) {
  const docs = { canvas: new Y.Doc(), voice: new Y.Doc() };
  const steps: boolean[] = [];
  let transactions = 0;
  for (const doc of Object.values(docs)) doc.on('update', () => (transactions += 1));
  const dispatch = openDispatch(docs, capability, EDE, (continues) => steps.push(continues));
  return { ...docs, steps, dispatch, transactions: () => transactions };
}

const add = addItem({ item: note('n1', EDE) });
const place = setMarker({
  round: 'open',
  subject: { lane: 'whole', about: 'GM0228', kind: 'now' },
  value: { level: 'align' },
});
const type = (id: string) => editText({ id, field: 'text', at: 0, remove: 0, insert: 'a' });

test('R2: who may only look changes nothing, by whatever way an edit is asked for', () => {
  const { canvas, voice, dispatch, transactions } = open('view');
  expect([dispatch(add), dispatch(place), dispatch(add, place)]).toEqual([false, false, false]);
  expect([readItems(canvas).size, readVoice(voice).markers, transactions()]).toEqual([0, [], 0]);
});

test('commands given together are one change of each document they are for', () => {
  const { canvas, voice, dispatch, transactions } = open('edit');
  expect(dispatch(add, moveItems({ to: [{ id: 'n1', pos: [5, 5] }] }), place)).toBe(true);
  expect(readItems(canvas).get('n1')?.pos).toEqual([5, 5]);
  expect(readVoice(voice).markers).toHaveLength(1);
  expect(transactions()).toBe(2);
});

test('typing on in the same text goes on with its step, anything else begins one', () => {
  const { dispatch, steps } = open('edit');
  dispatch(addItem({ item: note('n1', EDE) }), addItem({ item: note('n2', EDE) }));
  for (const id of ['n1', 'n1', 'n2']) dispatch(type(id));
  dispatch(place);
  dispatch(type('n2'));
  expect(steps).toEqual([false, false, true, false, false, false]);
});
