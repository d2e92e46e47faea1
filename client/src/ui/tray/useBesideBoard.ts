import { type RefObject, useLayoutEffect } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { toScreen } from '../../state/camera.ts';

const GAP = 12;
const EDGE = 8;

/**
 * Keeps an element beside a board point while the camera moves, inside the window: right of it, or left where
 * there is no room. Its stylesheet decides where `--card-x` and `--card-y` are heeded.
 */
export function useBesideBoard(element: RefObject<HTMLElement | null>, x: number, y: number): void {
  const { view } = useOpenBoard();
  useLayoutEffect(() => {
    const put = () => {
      const box = element.current;
      if (!box) return;
      const [left, top] = toScreen(view.getState().camera, x, y);
      const { offsetWidth: width, offsetHeight: height } = box;
      const right = left + GAP;
      const beside = right + width > window.innerWidth - EDGE ? left - width - 4 * GAP : right;
      const within = (at: number, length: number, room: number) =>
        Math.max(EDGE, Math.min(at, room - length - EDGE));
      box.style.setProperty('--card-x', `${within(beside, width, window.innerWidth)}px`);
      box.style.setProperty('--card-y', `${within(top - 40, height, window.innerHeight)}px`);
    };
    put();
    return view.subscribe((state, before) => {
      if (state.camera !== before.camera || state.viewport !== before.viewport) put();
    });
  }, [element, view, x, y]);
}
