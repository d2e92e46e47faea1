import {
  addItem,
  deleteItems,
  editText,
  moveItems,
  setAgreement,
  setMarker,
  setTheme,
} from '@samenspel/shared/commands';
import { NO_METHOD, readItems, readVoice } from '@samenspel/shared/document';
import { NO_LOCKS, type Step } from '@samenspel/shared/records';
import { suggestedStep } from '@samenspel/shared/reference';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openCanvasLock } from '../src/board/canvasLock.ts';
import { openDispatch } from '../src/board/dispatch.ts';
import { openUndo } from '../src/board/undo.ts';
import { createBoardStore, type BoardState } from '../src/state/boardStore.ts';
import { createViewStore } from '../src/state/viewStore.ts';
import { newAgreement } from '../src/ui/agreements/newAgreement.ts';
import { note } from './panels/room.ts';

const EDE = 'e'.repeat(22);

function open(capability: BoardState['capability'] = 'edit') {
  const board = createBoardStore({ id: 'board', capability, me: EDE });
  const view = createViewStore();
  const docs = { canvas: new Y.Doc(), voice: new Y.Doc() };
  const lock = openCanvasLock(board, view);
  const dispatch = openDispatch(docs, capability, EDE, () => undefined, lock.allows);
  const project = () => board.setState({ items: readItems(docs.canvas) });
  docs.canvas.on('update', project);
  const setLock = (canvas: boolean) =>
    board.setState({ method: { ...NO_METHOD, locks: { ...NO_LOCKS, canvas } } });
  return { board, view, lock, dispatch, setLock, docs };
}

const add = (id: string) => {
  const item = note(id, EDE);
  if (item.type !== 'note') throw new Error('a note was asked for');
  return addItem({ item: { ...item, text: '' } });
};
const type = (id: string) => editText({ id, field: 'text', at: 0, remove: 0, insert: 'a' });
const move = moveItems({ to: [{ id: 'n1', pos: [5, 5] }] });
const place = setMarker({
  round: 'open',
  subject: { lane: 'whole', about: 'GM0228', kind: 'now' },
  value: { level: 'align' },
});

test('a locked canvas takes nothing from a participant, and markers go on', () => {
  const { dispatch, setLock, docs } = open();
  expect(dispatch(add('n1'))).toBe(true);
  setLock(true);
  expect([dispatch(add('n2')), dispatch(move), dispatch(type('n1'))]).toEqual([
    false,
    false,
    false,
  ]);
  expect(dispatch(place, move)).toBe(false);
  expect(readVoice(docs.voice).markers).toEqual([]);
  expect(dispatch(place)).toBe(true);
  setLock(false);
  expect(dispatch(move)).toBe(true);
});

test('a facilitator goes on while the canvas is locked', () => {
  const { dispatch, setLock } = open('facilitate');
  setLock(true);
  expect(dispatch(add('n1'))).toBe(true);
});

test('a step of the agenda in which one may not edit locks it too', () => {
  const { board, dispatch } = open();
  const step = { ...suggestedStep('discuss', 's1'), mayEdit: false };
  board.setState({ method: { ...NO_METHOD, agenda: { steps: [step], current: 's1' } } });
  expect(dispatch(add('n1'))).toBe(false);
});

test('agreements have a right of their own in a step, and no other item goes along with them', () => {
  const { board, dispatch, setLock, docs } = open();
  const at = (may: Partial<Step>) => {
    const step = { ...suggestedStep('agreements', 's1'), ...may };
    board.setState({ method: { ...NO_METHOD, agenda: { steps: [step], current: 's1' } } });
  };
  const draft = { text: 'Griffies delen de agenda', lane: 'whole', owner: '', due: '' };
  const agreement = newAgreement(board.getState(), draft, 0);
  const done = setAgreement({ id: agreement.id, done: true });
  dispatch(add('n1'));
  at({ mayEdit: false, mayAgree: true });
  expect(dispatch(addItem({ item: agreement }))).toBe(true);
  expect([dispatch(done), dispatch(type(agreement.id))]).toEqual([true, true]);
  expect([dispatch(add('n2')), dispatch(type('n1'))]).toEqual([false, false]);
  expect(dispatch(deleteItems({ ids: ['n1', agreement.id] }))).toBe(false);
  expect(dispatch(addItem({ item: newAgreement(board.getState(), draft, 0) }), add('n2'))).toBe(
    false,
  );
  at({ mayEdit: true, mayAgree: false });
  expect([dispatch(done), dispatch(type('n1'))]).toEqual([false, true]);
  // The facilitator's lock is for all that is on the canvas.
  setLock(true);
  expect(dispatch(done)).toBe(false);
  expect(readItems(docs.canvas).size).toBe(2);
});

test('who types when the lock falls finishes that text, and no other', () => {
  const { dispatch, setLock, lock } = open();
  dispatch(add('n1'), add('n2'));
  lock.typesIn('n1');
  setLock(true);
  expect([dispatch(type('n1')), dispatch(type('n2')), dispatch(move)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(dispatch(setTheme({ id: 'n2', theme: 'Wonen' }))).toBe(false);
  expect([lock.takesText('n1'), lock.takesText('n2')]).toEqual([true, false]);
  lock.typesIn(undefined);
  expect([lock.takesText('n1'), dispatch(type('n1'))]).toEqual([false, false]);
  lock.typesIn('n1');
  expect(dispatch(type('n1'))).toBe(false);
});

test('an item that stayed empty may still be taken away by who was typing in it', () => {
  const { dispatch, setLock, lock, docs } = open();
  dispatch(add('n1'), add('n2'));
  lock.typesIn('n1');
  setLock(true);
  lock.typesIn(undefined);
  expect(dispatch(deleteItems({ ids: ['n2'] }))).toBe(false);
  expect(dispatch(deleteItems({ ids: ['n1'] }))).toBe(true);
  expect([...readItems(docs.canvas).keys()]).toEqual(['n2']);
});

test('a drag that had begun is finished; the next one is not', () => {
  const { dispatch, setLock, view } = open();
  dispatch(add('n1'));
  view.setState({ gesture: { kind: 'move', ids: ['n1'], by: [5, 5] } });
  setLock(true);
  expect(dispatch(move)).toBe(true);
  view.setState({ gesture: null });
  view.setState({ gesture: { kind: 'move', ids: ['n1'], by: [5, 5] } });
  expect(dispatch(move)).toBe(false);
});

test('while the canvas is locked, undo takes back markers only', () => {
  const docs = { canvas: new Y.Doc(), voice: new Y.Doc() };
  let mayEdit = true;
  const can = { canUndo: false, canRedo: false };
  const undo = openUndo(
    docs.canvas,
    docs.voice,
    (state) => Object.assign(can, state),
    () => mayEdit,
  );
  const dispatch = openDispatch(docs, 'edit', EDE, undo.beginStep);
  dispatch(place);
  dispatch(add('n1'));
  mayEdit = false;
  undo.undo();
  expect([readItems(docs.canvas).size, readVoice(docs.voice).markers.length]).toEqual([1, 0]);
  expect(can.canUndo).toBe(false);
  mayEdit = true;
  undo.report();
  expect(can.canUndo).toBe(true);
  undo.undo();
  expect(readItems(docs.canvas).size).toBe(0);
  undo.close();
});
