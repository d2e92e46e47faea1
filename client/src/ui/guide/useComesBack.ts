import { useEffect, useRef } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { callOf, guideStateOf, isBusy } from './moment.ts';
import { useCompact } from './useCompact.ts';

const TYPES_IN = 'input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]';

/**
 * Brings participants to the guide when something new is asked of them, unless they are typing or dragging; whoever
 * leads decides for themselves. With nothing left to guide through it closes.
 */
export function useComesBack(): void {
  const { view, capability } = useOpenBoard();
  const compact = useCompact();
  const call = useBoard((board) => callOf(board, compact));
  const guides = useBoard((board) => guideStateOf(board) !== undefined);
  const answered = useRef<string>(undefined);
  useEffect(() => {
    if (call === undefined || answered.current === call) return;
    answered.current = call;
    const types = document.activeElement?.matches(TYPES_IN) ?? false;
    if (capability === 'facilitate' || types || isBusy(view.getState())) return;
    view.setState({ panel: 'guide' });
  }, [call, capability, view]);
  useEffect(() => {
    if (!guides && view.getState().panel === 'guide') view.setState({ panel: null });
  }, [guides, view]);
}
