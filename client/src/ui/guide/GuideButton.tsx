import { ListChecks } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { roundOf } from '../../state/round.ts';
import { Button } from '../primitives/Button.tsx';
import styles from './GuideButton.module.css';
import { guideStateOf } from './moment.ts';
import { answeredOf, screensOf } from './questions.ts';
import { useCompact } from './useCompact.ts';

/** The way to the guide, and back to it: beside the tray, and on a phone above the tools. */
export function GuideButton() {
  useLocale();
  const { view } = useOpenBoard();
  const compact = useCompact();
  const open = useView((state) => state.panel === 'guide');
  const words = useBoard(useShallow((board) => wordsOf(board, compact)));
  if (open || !words) return null;
  return (
    <Button
      variant={words.urgent ? 'primary' : 'secondary'}
      className={compact ? styles.pill : styles.beside}
      icon={<ListChecks aria-hidden />}
      onClick={() => view.setState({ panel: 'guide' })}
    >
      {words.text}
    </Button>
  );
}

/** What the button says; undefined: there is nothing to go to. */
function wordsOf(
  board: BoardState,
  compact: boolean,
): { readonly text: string; readonly urgent: boolean } | undefined {
  const round = roundOf(board);
  switch (guideStateOf(board)) {
    case undefined:
      return undefined;
    case 'step':
      return { text: m.guide_button_step(), urgent: false };
    case 'revealed':
    case 'closed':
      return { text: m.guide_button_answers(), urgent: false };
    case 'placing': {
      if (!round || !board.profile || board.capability === 'view')
        return { text: m.guide_button_progress(), urgent: false };
      if (board.done.has(round.id)) return { text: m.guide_button_done(), urgent: false };
      if (compact) return { text: m.guide_button_back(), urgent: true };
      const screens = screensOf(round, board.settings?.municipalities ?? []);
      const done = answeredOf(board, screens).size;
      return { text: m.guide_button_ask({ done, count: screens.length }), urgent: true };
    }
  }
}
