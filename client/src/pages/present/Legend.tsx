import { useBoard } from '../../board/index.ts';
import { MARKER_BOX, markerPath } from '../../markers/index.ts';
import type { RoomLayout } from './fit.ts';
import styles from './Legend.module.css';

/** Which shape is which role, in the corner above the levels. */
export function Legend({ layout }: { readonly layout: RoomLayout }) {
  const roles = useBoard((board) => board.settings?.roles);
  return (
    <ul
      className={styles.legend}
      style={{ width: `${layout.label}rem`, height: `${layout.head}rem` }}
    >
      {roles?.map(({ id, name, shape }) => (
        <li key={id} className={styles.role}>
          <svg viewBox={`0 0 ${MARKER_BOX} ${MARKER_BOX}`} className={styles.shape} aria-hidden>
            <path d={markerPath(shape)} />
          </svg>
          <span className={styles.name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
