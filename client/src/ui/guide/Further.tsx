import { Handshake, UnfoldHorizontal } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { roundOf } from '../../state/round.ts';
import { Button } from '../primitives/index.ts';
import styles from './Guide.module.css';

/** The ways to what follows from the answers: who sees it differently, and what is agreed. */
export function Further() {
  const { view } = useOpenBoard();
  const shown = useBoard((board) => roundOf(board) !== undefined && board.countdown === null);
  if (!shown) return null;
  return (
    <nav aria-label={m.guide_further()} className={styles.further}>
      <Button
        icon={<UnfoldHorizontal aria-hidden />}
        onClick={() => view.setState({ panel: 'insight' })}
      >
        {m.insight_title()}
      </Button>
      <Button icon={<Handshake aria-hidden />} onClick={() => view.setState({ panel: 'agreed' })}>
        {m.board_panel_agreed()}
      </Button>
    </nav>
  );
}
