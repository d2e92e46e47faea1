import { addItem, deleteItems, moveItems, runCommand } from '@samenspel/shared/commands';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MINE } from '../src/board/connection.ts';
import { openUndo } from '../src/board/undo.ts';
import { ANNA, note } from './panels/room.ts';

test('an offer to undo knows whether its step is still the newest', () => {
  const canvas = new Y.Doc();
  const undo = openUndo(canvas, undefined, () => undefined);
  const change = (command: Parameters<typeof runCommand>[1]) => {
    undo.beginStep(false);
    canvas.transact(() => runCommand(canvas, command, ANNA), MINE);
  };
  expect(undo.newestStep()).toBe(0);
  change(addItem({ item: note('a', ANNA) }));
  change(addItem({ item: note('b', ANNA) }));
  change(deleteItems({ ids: ['a'] }));
  const deleted = undo.newestStep();
  change(moveItems({ to: [{ id: 'b', pos: [9, 9] }] }));
  expect(undo.newestStep()).not.toBe(deleted);
  undo.undo();
  expect(undo.newestStep()).toBe(deleted);
  undo.close();
});
