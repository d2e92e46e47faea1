import { cx } from '../../../ui/primitives/cx.ts';
import type { PartnerIn } from '../who.ts';
import styles from './PartnerChips.module.css';

/** Partners by name and code, with how many of each are in. Of whom nobody is in shows quietly. */
export function PartnerChips({ partners }: { readonly partners: readonly PartnerIn[] }) {
  return (
    <ul className={styles.chips}>
      {partners.map(({ partner, count }) => (
        <li key={partner.id} className={cx(styles.chip, count === 0 && styles.none)}>
          <span
            className={styles.code}
            style={count === 0 ? {} : { background: partner.colour, color: '#fff' }}
          >
            {partner.short}
          </span>
          <span className={styles.name}>{partner.name}</span>
          {count > 0 ? <strong className={styles.count}>{count}</strong> : null}
        </li>
      ))}
    </ul>
  );
}
