import { ChevronLeft, ChevronRight, CirclePlay } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { IconButton } from '../primitives/IconButton.tsx';
import { LeadButton } from './LeadButton.tsx';
import { primaryOf, stageOf, stepsRound } from './stage.ts';
import { useAgenda } from './useLeading.ts';
import { stepName } from './words.ts';

/** To the step before and the next; without an agenda, the offer to start one. */
export function AgendaGroup() {
  useLocale();
  const method = useBoard((board) => board.method);
  const primary = useBoard(primaryOf);
  const { start, goTo } = useAgenda();
  const { at, before, after } = stepsRound({ method });
  const placing = useBoard((board) => stageOf(board).kind === 'placing');
  if (!at) {
    return (
      <Button
        size="small"
        variant={primary === 'start-agenda' ? 'primary' : 'secondary'}
        icon={<CirclePlay aria-hidden />}
        onClick={() => void start()}
      >
        {m.lead_agenda_start()}
      </Button>
    );
  }
  // There the button that reveals takes the agenda along: two that seem to do the same would be one too many.
  const byReveal = placing && at.kind === 'place' && after?.kind === 'reveal';
  return (
    <>
      <IconButton
        size="small"
        variant="secondary"
        label={m.lead_previous()}
        disabled={!before}
        onClick={() => (before ? void goTo(before) : undefined)}
      >
        <ChevronLeft aria-hidden />
      </IconButton>
      {after && !byReveal ? (
        <LeadButton
          foldsAt={primary === 'next' ? undefined : 3}
          iconLast
          variant={primary === 'next' ? 'primary' : 'secondary'}
          icon={<ChevronRight aria-hidden />}
          label={m.lead_next_named({ step: stepName(after) })}
          onClick={() => void goTo(after)}
        />
      ) : null}
    </>
  );
}
