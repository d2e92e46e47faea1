import { type Command, COMMANDS, runCommand } from '@samenspel/shared/commands';
import { canvasRoots, readItems } from '@samenspel/shared/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { arbitraryOf } from '../../shared/test/support/arbitrary.ts';
import { MINE } from '../src/board/connection.ts';
import { openUndo } from '../src/board/undo.ts';

const EDE = 'e'.repeat(22);
const NIJKERK = 'n'.repeat(22);

type Hand = 'mine' | 'theirs' | 'undo' | 'redo';
interface Step {
  readonly hand: Hand;
  readonly command: Command;
}

const onCanvas = COMMANDS.filter(({ document }) => document === 'canvas');
const command: fc.Arbitrary<Command> = fc.oneof(
  ...onCanvas.map(({ name, document, args }) =>
    arbitraryOf(args).map((value) => ({ name, document, args: value })),
  ),
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    hand: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<Hand>('mine', 'theirs') },
      { weight: 1, arbitrary: fc.constantFrom<Hand>('undo', 'redo') },
    ),
    command,
  }),
  { minLength: 4, maxLength: 30 },
);

/** Two people on one canvas, in step after every change; undo is mine. */
function room() {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  mine.clientID = 1;
  theirs.clientID = 2;
  mine.on('update', (update: Uint8Array, origin) => {
    if (origin !== 'wire') Y.applyUpdate(theirs, update, 'wire');
  });
  theirs.on('update', (update: Uint8Array, origin) => {
    if (origin !== 'wire') Y.applyUpdate(mine, update, 'wire');
  });
  const undo = openUndo(mine, undefined, () => undefined);
  return {
    mine,
    undo,
    close: () => undo.close(),
    step: ({ hand, command: one }: Step) => {
      if (hand === 'undo') undo.undo();
      else if (hand === 'redo') undo.redo();
      else if (hand === 'mine') {
        undo.beginStep(false);
        mine.transact(() => runCommand(mine, one, EDE), MINE);
      } else theirs.transact(() => runCommand(theirs, one, NIJKERK), 'theirs');
    },
  };
}

/** The parts of the canvas that are there and that somebody wrote, as 'clock+offset'. */
function livingOf(doc: Y.Doc, client: number): Set<number> {
  const living = new Set<number>();
  for (const struct of doc.store.clients.get(client) ?? []) {
    if (!(struct instanceof Y.Item) || struct.deleted) continue;
    for (let i = 0; i < struct.length; i++) living.add(struct.id.clock + i);
  }
  return living;
}

describe('R6, whatever two people do', () => {
  test('undo deletes nothing a colleague wrote, and redo nothing either', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { mine, undo, step, close } = room();
        for (const one of all) {
          const before = livingOf(mine, 2);
          step(one);
          if (one.hand === 'mine' || one.hand === 'theirs') continue;
          const after = livingOf(mine, 2);
          for (const clock of before) expect(after.has(clock)).toBe(true);
        }
        const before = livingOf(mine, 2);
        for (let i = 0; i < all.length; i++) undo.undo();
        const after = livingOf(mine, 2);
        for (const clock of before) expect(after.has(clock)).toBe(true);
        close();
      }),
      { numRuns: 80 },
    );
  });

  test('alone, undoing everything leaves the board as it was, and redoing everything as it became', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { mine, undo, step, close } = room();
        for (const { command: one } of all) step({ hand: 'mine', command: one });
        const became = board(mine);
        for (let i = 0; i < all.length; i++) undo.undo();
        expect(readItems(mine).size).toBe(0);
        expect(canvasRoots(mine).lanes.size).toBe(0);
        for (let i = 0; i < all.length; i++) undo.redo();
        expect(board(mine)).toEqual(became);
        close();
      }),
      { numRuns: 60 },
    );
  });
});

function board(doc: Y.Doc) {
  return { items: readItems(doc), lanes: canvasRoots(doc).lanes.toJSON() };
}
