import type { Gap } from '@samenspel/shared/insight';
import type { LaneId } from '@samenspel/shared/records';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { ladderScene } from '../../canvas/ladder/index.ts';
import { m } from '../../i18n/index.ts';
import { cameraToFit, isNarrow } from '../../state/viewStore.ts';
import { failureWords } from '../panels/refusals.ts';
import { showToast } from '../primitives/index.ts';
import { activeGap, gapRef } from './gapRef.ts';
import { changeInsight } from './InsightHost.tsx';

/** Takes this window to a lane, and the panel out of the way where it lies over the board. */
function goToLane({ board, view }: OpenBoard, lane: LaneId): void {
  const { layout } = ladderScene(board.getState());
  const head = layout.heads.find((one) => one.lane === lane);
  if (!head) return;
  if (isNarrow(view.getState())) view.setState({ panel: null });
  const rect = { ...head.rect, height: layout.bounds.height };
  view.setState({ camera: cameraToFit(view.getState(), rect) });
}

async function focus(
  { facilitate }: OpenBoard,
  target: { readonly lane: LaneId; readonly gap: string } | null,
): Promise<void> {
  const answer = await facilitate({
    type: 'focus',
    target: target && { kind: 'gap', ...target },
    spotlight: target !== null,
  });
  if (!answer.ok) showToast({ text: failureWords(answer), tone: 'problem' });
}

/**
 * Shows a difference, or ends that when it is the one that is shown: whoever facilitates takes everybody there,
 * all others only themselves.
 */
export function useShowGap() {
  const open = useOpenBoard();
  const { view, board, capability } = open;
  const current = () => activeGap(view.getState().insight, board.getState().method.focus);
  const stop = () => {
    if (current()?.toAll && capability === 'facilitate') void focus(open, null);
    changeInsight(view, { gap: null });
  };
  const show = (gap: Gap) => {
    const ref = gapRef(gap, view.getState().insight.compare);
    if (current()?.ref === ref) {
      if (capability === 'facilitate' || !current()?.toAll) return stop();
    } else if (capability === 'facilitate') {
      changeInsight(view, { gap: null });
      void focus(open, { lane: gap.lane, gap: ref });
    } else {
      changeInsight(view, { gap: ref });
    }
    goToLane(open, gap.lane);
  };
  const action = capability === 'facilitate' ? m.insight_show_all : m.insight_show_me;
  return { show, stop, action };
}
