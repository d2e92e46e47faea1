import { useBoard } from '../../board/index.ts';
import { canPlace } from '../../tools/placing.ts';
import { GuideButton } from '../guide/GuideButton.tsx';
import { useCompact } from '../guide/useCompact.ts';
import { LadderCard } from './LadderCard.tsx';
import { TrayBar } from './TrayBar.tsx';
import { TrayStop } from './TrayStop.tsx';

/** One's own markers, at the bottom, for who takes part; and the card of a marker, for everybody. */
export function Tray() {
  const may = useBoard(canPlace);
  const compact = useCompact();
  return (
    <>
      {compact ? <GuideButton /> : null}
      {may ? <TrayBar /> : <TrayStop />}
      <LadderCard />
    </>
  );
}
