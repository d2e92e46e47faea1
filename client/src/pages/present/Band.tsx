import { spellJoinCode } from '@samenspel/shared/protocol';
import type { Step } from '@samenspel/shared/records';
import { CircleHelp, Clock, WifiOff } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { roundOf, stepOf } from '../../state/round.ts';
import { useSinceReveal } from '../../ui/insight/useSinceReveal.ts';
import { Timer } from '../../ui/lead/Timer.tsx';
import { instructionOf, stepName } from '../../ui/lead/words.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { roundFirst } from '../../ui/roundName.ts';
import styles from './Band.module.css';

import type { Join } from './useJoin.ts';
import type { Pages } from './usePages.ts';

/** An instruction of more characters than this is set smaller, in three lines. */
const LONG = 70;

interface Props {
  readonly join: Join;
  readonly pages: Pages;
  /** Said in place of the instruction, such as that a second press reveals. */
  readonly notice: string | undefined;
  /** What is on the screen is of the round that is shown. */
  readonly saysRound: boolean;
  /** The screen itself says how to join. */
  readonly saysJoin: boolean;
  readonly onHelp: () => void;
}

/** The one line of words under everything: where we are, what to do, how long, and how to join. */
export function Band({ join, pages, notice, saysRound, saysJoin, onHelp }: Props) {
  const settings = useBoard((board) => board.settings);
  const step = useBoard(stepOf);
  const number = useBoard(
    ({ method }) => method.agenda.steps.findIndex(({ id }) => id === method.agenda.current) + 1,
  );
  const offline = useBoard(({ connection }) => connection.kind === 'offline');
  return (
    <footer className={styles.band}>
      <p className={styles.step}>
        {step ? m.present_step({ number, name: stepName(step) }) : settings?.title}
      </p>
      <Words step={step} notice={notice} />
      <Timer className={styles.clock} />
      {saysRound ? <RoundWords /> : null}
      <Caveat />
      {pages.count > 1 ? (
        <p className={styles.page}>
          {m.present_page({ page: pages.page + 1, count: pages.count })}
          {pages.held ? ` ${m.present_page_held()}` : ''}
        </p>
      ) : null}
      {offline ? (
        <p className={styles.offline}>
          <WifiOff aria-hidden />
          {m.present_offline()}
        </p>
      ) : null}
      {saysJoin ? null : <JoinWords join={join} />}
      <button type="button" className={styles.help} onClick={onHelp} aria-label={m.present_help()}>
        <CircleHelp aria-hidden />
      </button>
    </footer>
  );
}

function Words({
  step,
  notice,
}: {
  readonly step: Step | undefined;
  readonly notice: string | undefined;
}) {
  const locale = useBoard((board) => board.settings?.locale ?? 'nl');
  if (notice !== undefined) return <p className={styles.notice}>{notice}</p>;
  const words = step ? instructionOf(step, locale) : '';
  return <p className={cx(styles.words, words.length > LONG && styles.long)}>{words}</p>;
}

function RoundWords() {
  const name = useBoard((board) => {
    const round = roundOf(board);
    return round && roundFirst(round, board.method.meetings);
  });
  const isLate = useSinceReveal().late.size > 0;
  if (name === undefined) return null;
  return (
    <p className={styles.round}>
      {name}
      {isLate ? (
        <span className={styles.late}>
          <Clock aria-hidden />
          {m.insight_late()}
        </span>
      ) : null}
    </p>
  );
}

/** What is on the screen may not be what it seems: the room must know. */
function Caveat() {
  const example = useBoard((board) => board.settings?.example ?? false);
  const rehearsal = useBoard((board) => roundOf(board)?.rehearsal ?? false);
  if (rehearsal) return <p className={styles.caveat}>{m.present_rehearsal()}</p>;
  return example ? <p className={styles.caveat}>{m.present_example()}</p> : null;
}

function JoinWords({ join: { code, takePart } }: { readonly join: Join }) {
  if (code === undefined && takePart === undefined) return null;
  return (
    <p className={styles.join}>
      {m.present_join()} <span className={styles.host}>{location.host}</span>
      {code === undefined ? null : <strong className={styles.code}>{spellJoinCode(code)}</strong>}
    </p>
  );
}
