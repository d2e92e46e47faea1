import type { ItemId, VoteOption } from '@samenspel/shared/records';
import { useId } from 'react';
import { m } from '../../i18n/index.ts';
import { Checkbox } from '../primitives/index.ts';
import { titleOf } from './ballot.ts';
import type { Candidates } from './candidates.ts';
import styles from './Votes.module.css';

interface ChoiceProps {
  readonly chosen: ReadonlySet<ItemId>;
  readonly onChosen: (chosen: ReadonlySet<ItemId>) => void;
}

/** Which tasks and notes are put to the vote. */
export function OptionChoice({
  candidates: { tasks, notes },
  error,
  ...choice
}: ChoiceProps & { readonly candidates: Candidates; readonly error: string | undefined }) {
  const id = useId();
  return (
    <fieldset
      className={styles.choice}
      {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
    >
      <legend>{m.votes_options()}</legend>
      {tasks.length + notes.length === 0 ? <p>{m.votes_options_none()}</p> : null}
      <Group heading={m.votes_options_tasks()} options={tasks} {...choice} />
      <Group heading={m.votes_options_notes()} options={notes} {...choice} />
      <p id={`${id}-error`} className={styles.problem} role="alert">
        {error}
      </p>
    </fieldset>
  );
}

/** All of a kind at once, or one by one. */
function Group({
  heading,
  options,
  chosen,
  onChosen,
}: ChoiceProps & { readonly heading: string; readonly options: readonly VoteOption[] }) {
  if (options.length === 0) return null;
  const all = options.every(({ id }) => chosen.has(id));
  const choose = (ids: readonly ItemId[], wanted: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    onChosen(next);
  };
  return (
    <div className={styles.group}>
      <Checkbox
        label={<strong>{heading}</strong>}
        checked={all}
        onChecked={(wanted) =>
          choose(
            options.map(({ id }) => id),
            wanted,
          )
        }
      />
      <ul>
        {options.map((option) => (
          <li key={option.id}>
            <Checkbox
              label={titleOf(option)}
              checked={chosen.has(option.id)}
              onChecked={(wanted) => choose([option.id], wanted)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
