import { generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import { addItem, putOnLadder } from '../commands/canvas/index.ts';
import { initCanvas, writeSettings } from '../document/write.ts';
import type { NewBoard, NewPartner, NewTask } from '../protocol/api.ts';
import type { BoardSettings, Locale } from '../records/board.ts';
import { newId } from '../records/id.ts';
import type { Municipality } from '../records/municipality.ts';
import type { ParticipantId } from '../records/participant.ts';
import { defaultLevels, defaultRoles } from '../reference/ladder.ts';
import { newPartner } from './commands.ts';

/**
 * First tasks stand left of the ladder, in columns, the first one next to it: there they are in view from the
 * beginning, and the ladder grows the other way. Board units; `top` is level with the ladder's highest band.
 */
const CARD = { width: 240, height: 132, gap: 24, perColumn: 4, top: 88, toLadder: 40 } as const;

/** Who is said to have put the first tasks on a board: nobody. */
export const NOBODY: ParticipantId = '0'.repeat(22);

/** Settings of a new board: the default ladder and roles in the board's language, and the partners chosen. */
export function newSettings(
  title: string,
  locale: Locale,
  partners: readonly NewPartner[],
): BoardSettings {
  const municipalities: Municipality[] = [];
  for (const { kind, name, code } of partners) {
    if (code !== undefined && municipalities.some((partner) => partner.id === code)) continue;
    municipalities.push(newPartner(municipalities, { kind, name, id: code ?? newId() }));
  }
  return {
    title,
    locale,
    ladder: defaultLevels(locale),
    roles: defaultRoles(locale),
    municipalities,
    example: false,
  };
}

/** Puts first tasks on a canvas: the first `onLadder` of them as lanes, all with a place of their own below the ladder. */
export function addFirstTasks(canvas: Y.Doc, tasks: readonly NewTask[], onLadder = 0): string[] {
  const orders = generateNKeysBetween(null, null, tasks.length);
  return tasks.map(({ title, description }, i) => {
    const id = newId();
    // Those on the ladder keep a place for when they come off it, behind the others.
    const seat = i < onLadder ? i + tasks.length - onLadder : i - onLadder;
    const column = Math.floor(seat / CARD.perColumn);
    const row = seat % CARD.perColumn;
    addItem.definition.run(
      canvas,
      {
        item: {
          id,
          type: 'task',
          pos: [
            -CARD.toLadder - CARD.width - column * (CARD.width + CARD.gap),
            CARD.top + row * (CARD.height + CARD.gap),
          ],
          size: [CARD.width, CARD.height],
          order: orders[i] ?? '',
          style: { colour: 'white' },
          by: NOBODY,
          title,
          description,
          theme: '',
          concerns: [],
        },
      },
      NOBODY,
    );
    if (i < onLadder) putOnLadder.definition.run(canvas, { task: id, before: null }, NOBODY);
    return id;
  });
}

/** First documents of a board, as it is created. */
export function newBoard({ title, locale, partners, tasks }: NewBoard): {
  canvas: Y.Doc;
  session: Y.Doc;
} {
  const canvas = new Y.Doc();
  const session = new Y.Doc();
  canvas.transact(() => {
    initCanvas(canvas);
    addFirstTasks(canvas, tasks);
  });
  session.transact(() => writeSettings(session, newSettings(title, locale, partners)));
  return { canvas, session };
}
