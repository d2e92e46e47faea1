import { type BoardSettings, type LevelId, LIMITS, newId } from '@samenspel/shared/records';
import { useState } from 'react';
import { m } from '../../../i18n/index.ts';
import { useFacilitate } from '../useFacilitate.ts';
import styles from './Ladder.module.css';
import { LevelEditor } from './LevelEditor.tsx';
import { useOffer } from './useOffer.ts';

/** The levels, highest on top as they are drawn. */
export function LevelsEditor({ settings }: { readonly settings: BoardSettings }) {
  const { send, error } = useFacilitate();
  const offer = useOffer();
  const [fresh, setFresh] = useState<LevelId | undefined>();
  const { ladder, locale, roles } = settings;

  const add = async (above: number) => {
    const id = newId();
    setFresh(id);
    await send({
      type: 'addLevel',
      above,
      id,
      name: m.panels_level_new_name({}, { locale }),
      description: '',
      roles: {},
    });
  };
  const remove = async (index: number) => {
    const level = ladder[index];
    if (!level || !(await send({ type: 'removeLevel', level: level.id }))) return;
    document.getElementById('ladder-levels')?.focus();
    offer(m.panels_level_removed({ name: level.name }), [
      { type: 'addLevel', above: index, ...level },
    ]);
  };
  return (
    <section aria-labelledby="ladder-levels" className={styles.part}>
      <h3 id="ladder-levels" tabIndex={-1}>
        {m.panels_ladder_levels()}
      </h3>
      <ol reversed className={styles.rows}>
        {ladder
          .map((level, index) => ({ level, index }))
          .toReversed()
          .map(({ level, index }) => (
            <LevelEditor
              key={level.id}
              level={level}
              number={index + 1}
              roles={roles}
              fresh={level.id === fresh}
              onAddAbove={ladder.length < LIMITS.levelsMost ? () => void add(index + 1) : undefined}
              onAddBelow={ladder.length < LIMITS.levelsMost ? () => void add(index) : undefined}
              onRemove={ladder.length > LIMITS.levelsLeast ? () => void remove(index) : undefined}
            />
          ))}
      </ol>
      <p className={styles.quiet}>
        {ladder.length >= LIMITS.levelsMost
          ? m.panels_levels_most({ most: LIMITS.levelsMost })
          : ''}
        {ladder.length <= LIMITS.levelsLeast
          ? m.panels_levels_least({ least: LIMITS.levelsLeast })
          : ''}
      </p>
      <p className={styles.quiet}>{m.panels_level_remove_text()}</p>
      <p role="alert" className={styles.error}>
        {error}
      </p>
    </section>
  );
}
