import { Check } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Marker } from '../primitives/index.ts';
import styles from './Guide.module.css';

/** How many have finished, per partner that is here; never who. */
export function ProgressList() {
  const progress = useBoard((state) => state.progress);
  const partners = useBoard((state) => state.settings?.municipalities);
  const here = partners?.filter(({ id }) => progress.has(id)) ?? [];
  if (here.length === 0) return <p className={styles.quiet}>{m.guide_nobody_here()}</p>;
  return (
    <ul className={styles.progress}>
      {here.map(({ id, name, short, colour }) => {
        const [done, of] = progress.get(id) ?? [0, 0];
        return (
          <li key={id}>
            <Marker colour={colour} short={short} size={32} />
            <span className={styles.grow}>{name}</span>
            <span>{m.guide_done_of({ done, of })}</span>
            {done === of ? <Check aria-hidden className={styles.doneMark} /> : <span />}
          </li>
        );
      })}
    </ul>
  );
}
