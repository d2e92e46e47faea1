import { type BoardSettings, LIMITS, OFF_LADDER, type Place } from '@samenspel/shared/records';
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { bandColour } from '../../canvas/ladder/scene.ts';
import { m } from '../../i18n/index.ts';
import { municipalityName, placeHeading } from '../describe.ts';
import { Button, cx, TextField } from '../primitives/index.ts';
import styles from './LevelChoice.module.css';
import type { MyAnswer } from './myAnswer.ts';
import { usePatientChoice } from './usePatientChoice.ts';

/** The levels as large answers to one question, for the marker that is chosen above. */
export function LevelChoice({
  settings,
  answer,
}: {
  readonly settings: BoardSettings;
  readonly answer: MyAnswer;
}) {
  const own = useBoard((state) => state.profile?.municipality === answer.subject.about);
  const role = useBoard((state) => state.profile?.role);
  const choice = usePatientChoice(answer.marker?.level, answer.place);
  const name = useId();
  const levels = settings.ladder.map((level, i) => ({ level, index: i })).toReversed();
  const option = (place: Place) => ({
    name,
    value: place,
    checked: choice.value === place,
    onChange: choice.onChange,
    onBlur: choice.onBlur,
  });
  return (
    <div className={styles.choice}>
      <fieldset>
        <legend className={styles.question}>{question(settings, answer, own)}</legend>
        <div className={styles.levels}>
          {levels.map(({ level, index }) => (
            <label
              key={level.id}
              className={styles.level}
              style={{ background: bandColour(index, settings.ladder.length) }}
            >
              <input type="radio" className={styles.input} {...option(level.id)} />
              <span className={styles.ring} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>
                  <span className={styles.spoken}>{placeHeading(settings, level.id)}</span>
                  <span aria-hidden="true">{level.name}</span>
                </span>
                <span className={styles.line}>
                  {(own && role ? level.roles[role] : undefined) || level.description}
                </span>
              </span>
              <Check aria-hidden className={styles.check} />
            </label>
          ))}
        </div>
        <div className={styles.off}>
          {OFF_LADDER.map((place) => (
            <label key={place} className={cx(styles.level, styles.offLevel)}>
              <input type="radio" className={styles.input} {...option(place)} />
              {placeHeading(settings, place)}
            </label>
          ))}
        </div>
      </fieldset>
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
function Placed({ answer, reason }: { readonly answer: MyAnswer; readonly reason: string }) {
  const [typed, setTyped] = useState<
    { readonly text: string; readonly over: string } | undefined
  >();
  // What another window of one's own, or undo, makes of it meanwhile is the newer one.
  const draft = typed?.over === reason ? typed.text : reason;
  const save = () => {
    const text = draft.trim();
    setTyped(undefined);
    if (text !== reason) answer.giveReason(text);
  };
  return (
    <div className={styles.placed}>
      <TextField
        label={m.panels_list_reason()}
        value={draft}
        limit={LIMITS.reason}
        onValue={(text) => setTyped({ text, over: reason })}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      <Button variant="quiet" size="small" onClick={answer.takeBack}>
        {m.panels_list_take_back()}
      </Button>
    </div>
  );
}
