import { useBoard } from '../../board/index.ts';
import { canPlace } from '../../tools/placing.ts';
import { LadderCard } from './LadderCard.tsx';
import { TrayBar } from './TrayBar.tsx';

/** One's own markers, at the bottom, for who takes part; and the card of a marker, for everybody. */
export function Tray() {
  const may = useBoard(canPlace);
  return (
    <>
      {may ? <TrayBar /> : null}
      <LadderCard />
    </>
  );
}
