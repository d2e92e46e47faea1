import type { Step } from '@samenspel/shared/records';
import { useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { instructionOf, stepName } from '../../ui/lead/words.ts';
import { VisuallyHidden } from '../../ui/primitives/VisuallyHidden.tsx';
import type { Screen } from './screen.ts';

interface Moment {
  readonly kind: Screen['kind'];
  readonly step: Step['id'] | undefined;
}

/** Tells a screen reader which step the room is at, that everybody places, and what the reveal shows. */
export function RoomAnnouncer({ kind }: { readonly kind: Screen['kind'] }) {
  const locale = useLocale();
  const step = useBoard(stepOf);
  const count = useBoard(({ markers }) => markers.size);
  const number = useBoard(
    ({ method }) => method.agenda.steps.findIndex(({ id }) => id === method.agenda.current) + 1,
  );
  const now: Moment = { kind, step: step?.id };
  const stepWords = step
    ? `${m.present_step({ number, name: stepName(step) })}. ${instructionOf(step, locale)}`
    : '';
  const [before, setBefore] = useState(now);
  const [said, setSaid] = useState(stepWords);
  if (now.kind !== before.kind || now.step !== before.step) {
    setBefore(now);
    const words = [happened(before, now, count), now.step === before.step ? '' : stepWords];
    const news = words.filter((part) => part !== '').join(' ');
    if (news !== '') setSaid(news);
  }
  return (
    <VisuallyHidden>
      <output aria-live="polite">{said}</output>
    </VisuallyHidden>
  );
}

function happened(before: Moment, now: Moment, count: number): string {
  if (now.kind === before.kind) return '';
  if (now.kind === 'count') return m.present_said_count();
  if (now.kind === 'placing') return m.present_placing();
  return before.kind === 'count' ? m.present_said_revealed({ count }) : '';
}
