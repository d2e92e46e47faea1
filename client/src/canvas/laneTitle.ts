import { type LaneId, WHOLE } from '@samenspel/shared/records';
import * as m from '../i18n/generated/messages.js';
import type { BoardState } from '../state/boardStore.ts';

/** What a lane is called, in the board's language. */
export function laneTitle(state: Pick<BoardState, 'settings' | 'items'>, lane: LaneId): string {
  const locale = state.settings?.locale ?? 'nl';
  if (lane === WHOLE) return m.ladder_whole({}, { locale });
  const task = state.items.get(lane);
  const title = task?.type === 'task' ? task.title.trim() : '';
  return title === '' ? m.ladder_untitled({}, { locale }) : title;
}
