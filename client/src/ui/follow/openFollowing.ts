import type { Focus, Rect } from '@samenspel/shared/records';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenBoard } from '../../board/index.ts';
import { focusRect, ladderRect } from '../../canvas/focusRect.ts';
import { reducedMotion } from '../../canvas/motion.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { type Camera, cameraBetween, fitCamera } from '../../state/camera.ts';
import { isByHand, markSteered } from '../../state/cameraMemory.ts';
import {
  type Following,
  followingAfter,
  interrupted,
  joined,
  NOT_FOLLOWING,
  wentAway,
} from '../../state/following.ts';
import { roundOf } from '../../state/round.ts';
import { insetsOf, type ViewState } from '../../state/viewStore.ts';
import { listenToPress } from './listenToPress.ts';

/** Milliseconds of the way to what is shown. */
const GLIDE = 700;
/** A larger screen shows what the facilitator sees enlarged, up to here; cards and lanes not over their own size. */
const NEAREST = 2;

export interface FollowingEye {
  readonly state: StoreApi<Following>;
  /** Comes along to what is shown now. */
  readonly join: () => void;
  readonly close: () => void;
}

/** Takes this window to what the facilitator shows, unless the person in front of it is busy or went another way. */
export function openFollowing(open: OpenBoard): FollowingEye {
  const { board, view } = open;
  const state = createStore<Following>(() => NOT_FOLLOWING);
  const press = listenToPress();
  const busyNow = () => isBusy(view.getState(), press.isDown());
  const glide = openGlide(open, busyNow);
  let arriving = true;

  const look = () => {
    const led = board.getState();
    const { viewport } = view.getState();
    if (!led.settings || viewport.width === 0) return;
    const focus = focusFor(open);
    // Not here yet: it is looked for again when more of the board has come.
    if (focus && !focusRect(led, focus.target)) return;
    const before = state.getState();
    const next = followingAfter(before, { focus, busy: busyNow(), arriving });
    if (led.connection.kind !== 'connecting') arriving = false;
    if (next === before) return;
    state.setState(next, true);
    if (next.kind === 'with') go();
    else glide.stop();
  };
  const fitted = (rect: Rect, most?: number) => {
    const now = view.getState();
    return fitCamera(rect, now.viewport, insetsOf(now), most);
  };
  const go = () => {
    const focus = focusFor(open);
    const rect = focus && focusRect(board.getState(), focus.target);
    if (!rect) return;
    const most = focus?.target.kind === 'view' ? NEAREST : 1;
    glide.to(
      () => fitted(rect, most),
      () => state.setState(interrupted(state.getState()), true),
    );
  };
  /** A round begins and ends on the ladder: all of it, lanes that have just come to it included. */
  const toLadder = () => {
    const { viewport } = view.getState();
    if (busyNow() || state.getState().kind === 'away' || viewport.width === 0) return;
    const rect = ladderRect(board.getState());
    if (!rect) return;
    glide.to(
      () => fitted(rect),
      () => undefined,
    );
  };
  const stops = [
    board.subscribe((next, before) => {
      if (beginsOnLadder(next, before)) requestAnimationFrame(toLadder);
      const parts = ['method', 'settings', 'items', 'lanes', 'connection'] as const;
      if (parts.some((part) => next[part] !== before[part])) look();
    }),
    view.subscribe((next, before) => {
      if (next.viewport !== before.viewport) look();
      if (next.camera === before.camera) return;
      if (!isByHand(next.camera)) return;
      glide.stop();
      // Facilitators lead: where they look is nobody's question.
      if (open.capability !== 'facilitate') state.setState(wentAway(state.getState()), true);
    }),
  ];
  look();
  return {
    state,
    join() {
      state.setState(joined(state.getState()), true);
      go();
    },
    close() {
      for (const stop of stops) stop();
      glide.stop();
      press.close();
    },
  };
}

/** Whether everybody begins to place, or the count that ends in the reveal begins. */
function beginsOnLadder(next: BoardState, before: BoardState): boolean {
  const phase = roundOf(next)?.phase;
  const live = before.settings !== undefined && before.connection.kind === 'online';
  return live && phase !== roundOf(before)?.phase && (phase === 'placing' || phase === 'revealed');
}

/** What this window is to be taken to. The view of a facilitator is their own eye: it moves no facilitator. */
function focusFor({ board, capability }: OpenBoard): Focus | null {
  const { focus } = board.getState().method;
  return capability === 'facilitate' && focus?.target.kind === 'view' ? null : focus;
}

const TYPED_IN =
  'textarea, input:not([type=radio], [type=checkbox], [type=button]), [contenteditable]';

/** Whether the screen must not move under this person's hands. */
function isBusy(view: ViewState, pressed: boolean): boolean {
  const { editing, gesture, placing, stroke, marquee, carriedHead, tool } = view;
  // With its tool a marker only shows where it would stand: nothing is held.
  const holds = placing !== null && tool !== 'place';
  const works = holds || [editing, gesture, stroke, marquee, carriedHead].some(Boolean);
  return pressed || works || document.activeElement?.matches(TYPED_IN) === true;
}

/** Fast at first, then gently to its place. */
const ease = (part: number) => 1 - (1 - part) ** 3;

function openGlide({ view }: OpenBoard, isBusyNow: () => boolean) {
  let frame = 0;
  const show = (camera: Camera) => {
    markSteered(camera);
    view.setState({ camera });
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    stop,
    /** @param goal asked again on the way: a bar that comes with what is shown takes room from the board */
    to(goal: () => Camera, onInterrupted: () => void) {
      stop();
      if (reducedMotion()) return show(goal());
      const { camera: start, viewport } = view.getState();
      let since: number | undefined;
      const step = (now: number) => {
        since ??= now;
        if (isBusyNow()) {
          stop();
          return onInterrupted();
        }
        const part = Math.min(1, (now - since) / GLIDE);
        frame = part < 1 ? requestAnimationFrame(step) : 0;
        const end = goal();
        show(part < 1 ? cameraBetween(start, end, viewport, ease(part)) : end);
      };
      frame = requestAnimationFrame(step);
    },
  };
}
