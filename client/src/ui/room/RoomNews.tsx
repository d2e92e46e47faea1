import { useEffect } from 'react';
import { boardInfo, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { showToast } from '../primitives/toasts.ts';
import { openRoomWatch } from './roomWatch.ts';

/** Says in good time that the board is getting full, to who can do something about it. */
export function RoomNews() {
  const open = useOpenBoard();
  useEffect(() => {
    if (open.capability === 'view') return undefined;
    return openRoomWatch(
      open.board,
      async () => {
        const answer = await boardInfo(open.id, open.key);
        return answer.ok ? answer.value.room : undefined;
      },
      (percent) =>
        showToast({ text: m.board_nearly_full({ percent }), tone: 'problem', stays: true }),
    );
  }, [open]);
  return null;
}
