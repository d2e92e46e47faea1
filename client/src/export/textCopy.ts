import type { Item } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import { describeLane, describePlace, municipalityName, wordsOn } from '../ui/describe.ts';
import { describeAgreement } from '../ui/agreements/describe.ts';

/**
 * What this device knows of the board's words and of one's own markers, as plain text to keep: for when the server
 * takes no more from this device and what was not saved would be lost. In the order of the board.
 */
export function textCopy(board: BoardState): string {
  const { settings, items, lanes, markers, me } = board;
  const words = [...items.values()]
    .toSorted((a, b) => a.pos[1] - b.pos[1] || a.pos[0] - b.pos[0])
    .flatMap((item) => wordsOf(board, item) ?? []);
  const own = [...markers.values()]
    .filter((marker) => marker.participant === me && lanes.includes(marker.lane))
    .map((marker) => {
      const about = municipalityName(settings, marker.about);
      const place = describePlace(settings, marker.level);
      const kind = marker.kind === 'ambition' ? ' →' : ':';
      const reason = marker.reason ? ` (${marker.reason})` : '';
      return `${describeLane(board, marker.lane)}, ${about}${kind} ${place}${reason}`;
    });
  return [[settings?.title ?? ''], words, own]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n\n'))
    .join('\n\n---\n\n');
}

function wordsOf(board: BoardState, item: Item): string | undefined {
  switch (item.type) {
    case 'task':
      return [item.title, item.description].filter((text) => text.trim() !== '').join('\n');
    case 'agreement':
      return describeAgreement(board, item);
    case 'note':
    case 'text':
    case 'shape':
    case 'connector':
    case 'frame':
    case 'image':
    case 'stroke':
      return wordsOn(item) || undefined;
  }
}
