import { useMemo, useSyncExternalStore } from 'react';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { type FollowingEye, openFollowing } from './openFollowing.ts';

/** Following that is open as long as somebody looks. */
function eyeOpener(open: OpenBoard) {
  let eye: FollowingEye | undefined;
  return {
    subscribe: () => {
      const opened = openFollowing(open);
      eye = opened;
      return () => {
        eye = undefined;
        opened.close();
      };
    },
    current: () => eye,
  };
}

/** Takes this window to what the facilitator shows; undefined until that has begun. */
export function useFollowing(): FollowingEye | undefined {
  const open = useOpenBoard();
  const opener = useMemo(() => eyeOpener(open), [open]);
  return useSyncExternalStore(opener.subscribe, opener.current);
}
