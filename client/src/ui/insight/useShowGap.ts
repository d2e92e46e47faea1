import type { Gap } from '@samenspel/shared/insight';
import { type LaneId, newId } from '@samenspel/shared/records';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { focusRect } from '../../canvas/focusRect.ts';
import { m } from '../../i18n/index.ts';
import { cameraToFit, isNarrow } from '../../state/viewStore.ts';
import { failureWords } from '../panels/refusals.ts';
import { showToast } from '../primitives/index.ts';
import { activeGap, gapRef } from './gapRef.ts';
import { changeInsight } from './InsightHost.tsx';

/** Takes this window to a lane. */
function goToLane({ board, view }: OpenBoard, lane: LaneId): void {
  const rect = focusRect(board.getState(), { kind: 'lane', lane });
  if (rect) view.setState({ camera: cameraToFit(view.getState(), rect) });
}

async function focus(
  { facilitate }: OpenBoard,
  target: { readonly lane: LaneId; readonly gap: string } | null,
): Promise<void> {
  const answer = await facilitate(
    target
      ? { type: 'focus', focus: newId(), target: { kind: 'gap', ...target }, spotlight: true }
      : { type: 'endFocus' },
  );
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
    const now = current();
    const leads = capability === 'facilitate';
    if (now?.ref === ref && (leads || !now.toAll)) return stop();
    // There it lies over the board.
    if (isNarrow(view.getState())) view.setState({ panel: null });
    if (leads) {
      // Being shown something takes this window along as well.
      changeInsight(view, { gap: null });
      void focus(open, { lane: gap.lane, gap: ref });
      return;
    }
    if (now?.ref !== ref) changeInsight(view, { gap: ref });
    goToLane(open, gap.lane);
  };
  const action = capability === 'facilitate' ? m.insight_show_all : m.insight_show_me;
  return { show, stop, action };
}
