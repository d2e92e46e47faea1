import type { BoardSettings, Place } from '@samenspel/shared/records';
import { useState } from 'react';
import { m } from '../../i18n/index.ts';
import { describePlace } from '../describe.ts';
import { Levels } from '../outline/Levels.tsx';
import styles from './Guide.module.css';
import { OwnMark } from './OwnMark.tsx';

/** To try placing before it counts: the marker is this screen's alone, and nobody keeps it. */
export function Practice({ settings }: { readonly settings: BoardSettings }) {
  const [place, setPlace] = useState<Place>();
  return (
    <section className={styles.practice}>
      <h3 className={styles.heading}>{m.guide_practice()}</h3>
      <p>{m.guide_practice_question()}</p>
      <p className={styles.quiet}>{m.guide_practice_note()}</p>
      <Levels
        settings={settings}
        legend={m.guide_practice_question()}
        hideLegend
        value={place}
        own={false}
        onPlace={setPlace}
      />
      <p className={styles.lock} aria-live="polite">
        {place === undefined ? null : (
          <>
            <OwnMark size={36} />
            {m.guide_practice_placed({ place: describePlace(settings, place) })}
          </>
        )}
      </p>
    </section>
  );
}
