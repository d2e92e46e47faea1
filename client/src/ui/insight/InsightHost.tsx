import { lastTime } from '@samenspel/shared/insight';
import { useEffect } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import type { InsightView } from '../../state/insightView.ts';
import { roundOf } from '../../state/round.ts';
import type { ViewStore } from '../../state/viewStore.ts';
import { parseGapRef } from './gapRef.ts';
import { markersOfGap } from './lit.ts';
import { gapIn, useActiveGap, useShown } from './useShown.ts';

export function changeInsight(view: ViewStore, change: Partial<InsightView>): void {
  view.setState(({ insight }) => ({ insight: { ...insight, ...change } }));
}

/** Keeps what this window shows of differences in step with the board. Shows nothing itself; once on a page. */
export function InsightHost() {
  useRevealed();
  useEarlier();
  useLastTime();
  useFocusedGap();
  useLitMarkers();
  return null;
}

/** Fetches what the round that is shown gave at its reveal: from there trails lead to where markers are now. */
function useRevealed(): void {
  const { view, result } = useOpenBoard();
  const online = useBoard(({ connection }) => connection.kind === 'online');
  const round = useBoard((board) => {
    const shown = roundOf(board);
    const isTold = shown && shown.phase !== 'placing' && !shown.anonymous;
    return isTold && board.countdown === null ? shown.id : undefined;
  });
  useEffect(() => {
    if (view.getState().insight.revealed?.round.id !== round) {
      changeInsight(view, { revealed: null });
    }
    if (round === undefined || !online) return undefined;
    let left = false;
    void result(round, 'revealed').then((revealed) => {
      if (!left && revealed) changeInsight(view, { revealed });
    });
    return () => {
      left = true;
    };
  }, [view, result, round, online]);
}

/** Fetches the round this window compares with. */
function useEarlier(): void {
  const { view, result } = useOpenBoard();
  const online = useBoard(({ connection }) => connection.kind === 'online');
  const compare = useView(({ insight }) => insight.compare);
  const phase = useBoard(({ method }) => method.rounds.get(compare ?? '')?.phase);
  const isShown = useBoard(({ method }) => method.shown === compare);
  useEffect(() => {
    // With itself there is nothing to compare.
    if (isShown) changeInsight(view, { compare: null });
  }, [view, isShown]);
  useEffect(() => {
    if (view.getState().insight.since?.round.id !== compare) {
      changeInsight(view, { since: null, missing: false });
    }
    if (compare === null || !online) return undefined;
    let left = false;
    void result(compare, phase === 'closed' ? 'closed' : 'revealed').then((since) => {
      if (!left) changeInsight(view, { since: since ?? null, missing: !since });
    });
    return () => {
      left = true;
    };
  }, [view, result, compare, phase, online]);
}

/** In a next meeting a round is held against the last time, until somebody here chooses otherwise. */
function useLastTime(): void {
  const { view, board } = useOpenBoard();
  const round = useBoard((state) => {
    const shown = roundOf(state);
    return shown && shown.phase !== 'placing' && state.countdown === null ? shown.id : undefined;
  });
  useEffect(() => {
    const { method } = board.getState();
    const shown = method.rounds.get(round ?? '');
    if (!shown || view.getState().insight.compare !== null) return;
    const before = lastTime(shown, method.rounds.values(), method.meetings);
    if (before) changeInsight(view, { compare: before.id });
  }, [view, board, round]);
}

/** What the facilitator shows takes the place of what was chosen here, and brings the round it is a change from. */
function useFocusedGap(): void {
  const { view } = useOpenBoard();
  const focus = useBoard(({ method }) => method.focus);
  const ref = focus?.target.kind === 'gap' ? focus.target.gap : undefined;
  const shown = focus?.id;
  useEffect(() => {
    if (shown === undefined) return;
    const round = ref === undefined ? undefined : parseGapRef(ref).round;
    changeInsight(view, { gap: null, ...(round === undefined ? {} : { compare: round }) });
  }, [view, ref, shown]);
}

/** Puts the markers of the difference that is looked at in the light. */
function useLitMarkers(): void {
  const { view } = useOpenBoard();
  const active = useActiveGap();
  const shown = useShown();
  const gap = active ? gapIn(shown, active.ref) : undefined;
  useEffect(() => {
    const isNamed = gap !== undefined && shown.kind === 'named';
    changeInsight(view, { lit: isNamed ? markersOfGap(gap, shown.picture) : null });
  }, [view, gap, shown]);
}
