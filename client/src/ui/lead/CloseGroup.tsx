import { Lock } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isFinished, roundOf, stepOf } from '../../state/round.ts';
import { Button } from '../primitives/Button.tsx';
import { useNarrow } from '../primitives/useNarrow.ts';
import { ClosedCard } from './ClosedCard.tsx';
import { useLead } from './useLeading.ts';

/** In the last step: the round is closed, board and markers are locked, and a version is kept of how it ended. */
export function CloseGroup() {
  useLocale();
  const lead = useLead();
  const closing = useBoard((board) => stepOf(board)?.kind === 'close');
  const round = useBoard(roundOf);
  const finished = useBoard(isFinished);
  const narrow = useNarrow();
  // In the bar it would not fit: there it stands below.
  if (finished) return narrow ? <ClosedCard /> : null;
  if (!closing || round?.phase === 'placing') return null;
  const finish = async () => {
    await lead(
      ...(round?.phase === 'revealed' ? [{ type: 'closeRound', round: round.id } as const] : []),
      { type: 'keepVersion' },
      { type: 'setLocks', canvas: true, markers: true },
    );
  };
  return (
    <Button
      size="small"
      variant="primary"
      icon={<Lock aria-hidden />}
      onClick={() => void finish()}
    >
      {m.lead_finish()}
    </Button>
  );
}
