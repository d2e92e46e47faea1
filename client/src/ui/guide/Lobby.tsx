import type { Step } from '@samenspel/shared/records';
import { UsersRound } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isFinished } from '../../state/round.ts';
import { describeLane } from '../describe.ts';
import { instructionOf, stepName } from '../lead/words.ts';
import { LevelList } from '../outline/LevelList.tsx';
import { useHere } from '../people/usePeople.ts';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { OwnMark } from './OwnMark.tsx';
import { Practice } from './Practice.tsx';
import { Sections } from './Sections.tsx';

/** A step in which nothing is placed: what it is about, who is here, and what there is to read. */
export function Lobby({ step }: { readonly step: Step }) {
  const here = useHere().length;
  const settings = useBoard((state) => state.settings);
  const begins = useBoard(({ method, profile }) => method.rounds.size === 0 && profile);
  const finished = useBoard(isFinished);
  if (!settings) return null;
  return (
    <Frame mark={<OwnMark />} title={stepName(step)} subtitle={settings.title}>
      <Finished />
      <Instruction step={step} />
      <p className={styles.lock}>
        <UsersRound aria-hidden />
        {m.guide_here({ count: here })}
      </p>
      <Sections />
      <Lanes />
      {finished ? null : begins ? (
        <Practice settings={settings} />
      ) : (
        <LevelList levels={settings.ladder} />
      )}
    </Frame>
  );
}

/** That it was the last of this meeting, once the board is locked. */
export function Finished() {
  useLocale();
  const finished = useBoard(isFinished);
  return finished ? <p className={styles.instruction}>{m.guide_finished()}</p> : null;
}

/** What a step asks of participants, in the language of the interface. */
export function Instruction({ step }: { readonly step: Step }) {
  const words = instructionOf(step, useLocale());
  return words === '' ? null : <p className={styles.instruction}>{words}</p>;
}

/** The subjects on the ladder, and the tasks beside it. */
function Lanes() {
  const lanes = useBoard((state) => state.lanes);
  const items = useBoard((state) => state.items);
  const beside = [...items.values()].filter(
    (item) => item.type === 'task' && !lanes.includes(item.id),
  );
  const all = [...lanes, ...beside.map(({ id }) => id)];
  return (
    <section>
      <h3 className={styles.heading}>{m.guide_subjects()}</h3>
      <ul className={styles.subjects}>
        {all.map((lane) => {
          const task = items.get(lane);
          return (
            <li key={lane}>
              <p className={styles.rowTitle}>{describeLane({ items }, lane)}</p>
              {task?.type === 'task' && task.description !== '' ? (
                <p className={styles.long}>{task.description}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
