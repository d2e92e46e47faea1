import type { Round } from '@samenspel/shared/records';
import { CircleX, Eye, ListChecks, StickyNote } from 'lucide-react';
import { useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { roundFirst } from '../roundName.ts';
import { CancelRound, RevealEarly } from './AskFirst.tsx';
import styles from './FacilitatorBar.module.css';
import { LeadButton } from './LeadButton.tsx';
import { openLead } from './leadView.ts';
import { ProgressButton } from './ProgressButton.tsx';
import { primaryOf, type Stage, stageOf } from './stage.ts';
import { useAgenda, useLead } from './useLeading.ts';

/** Where the round is, and what can be done with it. A round is an offer: a free board stays free. */
export function RoundGroup() {
  useLocale();
  const method = useBoard((board) => board.method);
  const progress = useBoard((board) => board.progress);
  const countdown = useBoard((board) => board.countdown);
  const board = { method, progress, countdown };
  const stage = stageOf(board);
  const primary = primaryOf(board);
  switch (stage.kind) {
    case 'free':
      return <OpenRound again={false} primary={primary === 'open'} />;
    case 'placing':
      return <Placing stage={stage} />;
    case 'counting':
      return <output className={styles.words}>{m.lead_round_counting()}</output>;
    case 'revealed':
      return <Revealed round={stage.round} />;
    case 'closed':
      return (
        <>
          <span className={styles.words}>
            {m.lead_round_closed({ round: roundFirst(stage.round, method.meetings) })}
          </span>
          <OpenRound again primary={primary === 'open'} />
          <FreeBoard />
        </>
      );
  }
}

function OpenRound({ again, primary }: { readonly again: boolean; readonly primary: boolean }) {
  const { view } = useOpenBoard();
  return (
    <LeadButton
      foldsAt={primary ? undefined : 2}
      variant={primary ? 'primary' : 'secondary'}
      icon={<ListChecks aria-hidden />}
      label={again ? m.lead_round_again() : m.lead_round_open()}
      onClick={() => openLead(view, 'round')}
    />
  );
}

function FreeBoard() {
  const lead = useLead();
  return (
    <LeadButton
      foldsAt={2}
      variant="quiet"
      icon={<StickyNote aria-hidden />}
      label={m.lead_round_free()}
      onClick={() => void lead({ type: 'showFreeBoard' })}
    />
  );
}

function Revealed({ round }: { readonly round: Round }) {
  const lead = useLead();
  const name = useBoard(({ method }) => roundFirst(round, method.meetings));
  return (
    <>
      <span className={styles.words}>{m.lead_round_revealed({ round: name })}</span>
      <Button
        size="small"
        variant="primary"
        onClick={() => void lead({ type: 'closeRound', round: round.id })}
      >
        {m.lead_round_close()}
      </Button>
    </>
  );
}

function Placing({ stage }: { readonly stage: Extract<Stage, { kind: 'placing' }> }) {
  const { reveal } = useAgenda();
  const [asks, setAsks] = useState<'reveal' | 'cancel' | undefined>();
  const { round, done, of, few } = stage;
  const close = () => setAsks(undefined);
  return (
    <>
      <ProgressButton done={done} of={of} />
      <Button
        size="small"
        variant="primary"
        icon={<Eye aria-hidden />}
        onClick={() => (few ? setAsks('reveal') : void reveal(round.id))}
      >
        {m.lead_round_reveal()}
      </Button>
      <LeadButton
        foldsAt={2}
        variant="quiet"
        icon={<CircleX aria-hidden />}
        label={m.lead_round_cancel()}
        onClick={() => setAsks('cancel')}
      />
      {asks === 'reveal' ? <RevealEarly {...{ round, done, of }} onClose={close} /> : null}
      {asks === 'cancel' ? <CancelRound round={round} onClose={close} /> : null}
    </>
  );
}
