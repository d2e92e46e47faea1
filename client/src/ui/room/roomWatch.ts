import type { BoardRoom, Room } from '@samenspel/shared/protocol';
import type { BoardStore } from '../../state/boardStore.ts';

/** From here on a board is nearly full; percent. */
const NEARLY = 80;
/** It is told again when this much more is used. */
const STEP = 5;
/** It is asked again when this part of all items has come, or after this time. */
const ITEMS_STEP = 0.02;
const ASK_MS = 5 * 60 * 1000;

const percentOf = ({ used, most }: Room) => Math.floor((100 * used) / most);

/**
 * Asks how full the board is: on coming, and as it grows. Images say so themselves, when one is sent.
 * @param ask what the server says; undefined when it says nothing now
 * @param tell told once that the board is nearly full, and again when it is clearly fuller
 * @returns ends it
 */
export function openRoomWatch(
  board: Pick<BoardStore, 'getState' | 'subscribe'>,
  ask: () => Promise<BoardRoom | undefined>,
  tell: (percent: number) => void,
): () => void {
  let askAt = 0;
  let isAsking = false;
  let told = NEARLY - STEP;
  let isOpen = true;

  const look = async () => {
    const { connection, items } = board.getState();
    if (isAsking || connection.kind !== 'online' || items.size < askAt) return;
    isAsking = true;
    const room = await ask();
    isAsking = false;
    askAt = Number.POSITIVE_INFINITY;
    if (!room || !isOpen) return;
    askAt = items.size + Math.max(1, room.items.most * ITEMS_STEP);
    // The newest of this device may not have been there yet when the server answered.
    const used = Math.max(room.items.used, items.size);
    const percent = Math.max(percentOf({ ...room.items, used }), percentOf(room.bytes));
    if (percent < told + STEP) return;
    told = percent;
    tell(percent);
  };
  const stop = board.subscribe((next, before) => {
    if (next.connection !== before.connection) askAt = 0;
    else if (next.items === before.items) return;
    void look();
  });
  const timer = setInterval(() => {
    askAt = 0;
    void look();
  }, ASK_MS);
  void look();
  return () => {
    isOpen = false;
    clearInterval(timer);
    stop();
  };
}
