import type { BoardSettings } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { municipalityName } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import styles from './LevelChoice.module.css';
import { Levels } from './Levels.tsx';
import type { MyAnswer } from './myAnswer.ts';
import { Reason } from './Reason.tsx';

/** The levels as large answers to one question, for the marker that is chosen above. */
export function LevelChoice({
  settings,
  answer,
}: {
  readonly settings: BoardSettings;
  readonly answer: MyAnswer;
}) {
  const own = useBoard((state) => state.profile?.municipality === answer.subject.about);
  return (
    <div className={styles.choice}>
      <Levels
        settings={settings}
        legend={question(settings, answer, own)}
        value={answer.marker?.level}
        own={own}
        onPlace={answer.place}
      />
      {answer.marker ? <Placed answer={answer} reason={answer.marker.reason ?? ''} /> : null}
    </div>
  );
}

function question(settings: BoardSettings, { subject }: MyAnswer, own: boolean): string {
  const municipality = municipalityName(settings, subject.about);
  if (subject.kind === 'now') return m.panels_list_question_now({ municipality });
  return own
    ? m.panels_list_question_ambition({ municipality })
    : m.panels_list_question_ambition_other({ municipality });
}

/** What one may add to a marker that stands: why; and how to take it back. */
export function Placed({ answer, reason }: { readonly answer: MyAnswer; readonly reason: string }) {
  return (
    <div className={styles.placed}>
      <Reason reason={reason} onReason={answer.giveReason} />
      <Button variant="quiet" size="small" onClick={answer.takeBack}>
        {m.panels_list_take_back()}
      </Button>
    </div>
  );
}
