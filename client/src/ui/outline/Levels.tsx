import { type BoardSettings, OFF_LADDER, type Place } from '@samenspel/shared/records';
import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useBoard } from '../../board/index.ts';
import { bandColour } from '../../canvas/ladder/scene.ts';
import { placeHeading } from '../describe.ts';
import { cx, VisuallyHidden } from '../primitives/index.ts';
import styles from './LevelChoice.module.css';
import { usePatientChoice } from './usePatientChoice.ts';

interface Props {
  readonly settings: BoardSettings;
  /** What is asked. */
  readonly legend: ReactNode;
  /** The question stands above it already: said to screen readers only. */
  readonly hideLegend?: boolean;
  readonly value: Place | undefined;
  /** About the own municipality: each level says what it asks of one's own role. */
  readonly own: boolean;
  readonly onPlace: (place: Place) => void;
}

/** The levels of the ladder as large answers to one question, the highest on top. */
export function Levels({ settings, legend, hideLegend = false, value, own, onPlace }: Props) {
  const role = useBoard((state) => state.profile?.role);
  const choice = usePatientChoice(value, onPlace);
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
    <fieldset>
      <legend className={cx(!hideLegend && styles.question)}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
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
  );
}
