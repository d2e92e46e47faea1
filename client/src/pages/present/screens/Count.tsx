import styles from './Count.module.css';

/** Three, two, one: over the ladder on which everybody will stand. */
export function Count({ left }: { readonly left: number }) {
  return (
    <div className={styles.veil}>
      <p key={left} className={styles.count}>
        {left}
      </p>
    </div>
  );
}
