import type { Round } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button, Dialog } from '../primitives/index.ts';
import { roundInSentence } from '../roundName.ts';
import { useAgenda, useLead } from './useLeading.ts';

interface Props {
  readonly round: Round;
  readonly onClose: () => void;
}

/** Asks whether to reveal while fewer than half have finished. Mount it to open it. */
export function RevealEarly(props: Props & { readonly done: number; readonly of: number }) {
  const { round, onClose, done, of } = props;
  useLocale();
  const { reveal } = useAgenda();
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={m.lead_reveal_title()}
      description={m.lead_reveal_text({ done, of })}
      footer={
        <>
          <Button onClick={onClose}>{m.lead_reveal_wait()}</Button>
          <Button
            variant="primary"
            onClick={() => {
              onClose();
              void reveal(round.id);
            }}
          >
            {m.lead_reveal_now()}
          </Button>
        </>
      }
    />
  );
}

/** Asks whether a round is to be given up: nothing of it is ever shown. Mount it to open it. */
export function CancelRound({ round, onClose }: Props) {
  useLocale();
  const lead = useLead();
  const name = useBoard(({ method }) => roundInSentence(round, method.meetings));
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={m.lead_cancel_title({ round: name })}
      description={m.lead_cancel_text()}
      footer={
        <>
          <Button onClick={onClose}>{m.lead_cancel_keep()}</Button>
          <Button
            variant="danger"
            onClick={() => {
              onClose();
              void lead({ type: 'cancelRound', round: round.id });
            }}
          >
            {m.lead_round_cancel()}
          </Button>
        </>
      }
    />
  );
}
