import { markerPath } from '../markers/index.ts';
import styles from './Wordmark.module.css';

/** The name with three markers that step up: council, executive and civil service. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg width="44" height="36" viewBox="0 0 88 72" aria-hidden="true">
        <path
          d={markerPath('circle')}
          transform="translate(0 34) scale(.9)"
          className={styles.first}
        />
        <path
          d={markerPath('square')}
          transform="translate(27 17) scale(.9)"
          className={styles.second}
        />
        <path
          d={markerPath('hexagon')}
          transform="translate(52 0) scale(.9)"
          className={styles.third}
        />
      </svg>
      Samenspel
    </span>
  );
}
