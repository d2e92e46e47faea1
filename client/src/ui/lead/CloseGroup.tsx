import { Lock } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { roundOf, stepOf } from '../../state/round.ts';
import { Button } from '../primitives/Button.tsx';
import { showToast } from '../primitives/toasts.ts';
import { useLead } from './useLeading.ts';

/** In the last step: the round is closed, board and markers are locked, and a version is kept of how it ended. */
export function CloseGroup() {
  useLocale();
  const lead = useLead();
  const closing = useBoard((board) => stepOf(board)?.kind === 'close');
  const round = useBoard(roundOf);
  const locked = useBoard(({ method: { locks } }) => locks.canvas && locks.markers);
  if (!closing || locked || round?.phase === 'placing') return null;
  const finish = async () => {
    const done = await lead(
      ...(round?.phase === 'revealed' ? [{ type: 'closeRound', round: round.id } as const] : []),
      { type: 'setLocks', canvas: true, markers: true },
      { type: 'keepVersion' },
    );
    if (done) showToast({ text: m.lead_finished(), tone: 'done' });
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
