import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { AgreedLanes } from '../panels/agreed/AgreedLanes.tsx';

/** In the guide, in the step for it: what is agreed about each subject, and who does what by when. */
export function AgreementsSection() {
  useLocale();
  const agreeing = useBoard((state) => stepOf(state)?.kind === 'agreements');
  if (!agreeing) return null;
  return (
    <section aria-label={m.panels_agreed_heading()}>
      <p>{m.panels_agreed_note()}</p>
      <AgreedLanes />
    </section>
  );
}
