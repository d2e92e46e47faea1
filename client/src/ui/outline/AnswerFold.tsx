import type { BoardSettings, Place } from '@samenspel/shared/records';
import { useState } from 'react';
import { m } from '../../i18n/index.ts';
import { describePlace } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { LevelChoice } from './LevelChoice.tsx';
import type { MyAnswer } from './myAnswer.ts';
import styles from './Outline.module.css';

/** One's own answer in words, with a button that unfolds the choice. */
export function AnswerFold({
  title,
  settings,
  answer,
}: {
  readonly title: string;
  readonly settings: BoardSettings;
  readonly answer: MyAnswer;
}) {
  const [open, setOpen] = useState(false);
  const place: Place | undefined = answer.marker?.level;
  const first = place === undefined ? m.panels_list_answer() : m.panels_list_answer_change();
  const action = open ? m.panels_list_answer_done() : first;
  return (
    <>
      <div className={styles.answer}>
        <p>
          {place === undefined
            ? m.panels_list_your_answer_none()
            : m.panels_list_your_answer({ place: describePlace(settings, place) })}
        </p>
        <Button
          size="small"
          variant={place === undefined ? 'primary' : 'secondary'}
          aria-expanded={open}
          aria-label={m.panels_list_answer_of({ action, lane: title })}
          onClick={() => setOpen(!open)}
        >
          {action}
        </Button>
      </div>
      {open ? (
        <LevelChoice
          key={`${answer.subject.about}|${answer.subject.kind}`}
          settings={settings}
          answer={answer}
        />
      ) : null}
    </>
  );
}
