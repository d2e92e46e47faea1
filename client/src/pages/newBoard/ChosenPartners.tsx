import { newSettings } from '@samenspel/shared/session';
import { X } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { Marker } from '../../ui/primitives/Marker.tsx';
import type { ChosenPartner } from './draft.ts';
import styles from './ChosenPartners.module.css';

interface Props {
  readonly partners: readonly ChosenPartner[];
  readonly onPartners: (partners: ChosenPartner[]) => void;
}

/** Those chosen, with the code and the colour they will have on the board. */
export function ChosenPartners({ partners, onPartners }: Props) {
  const locale = useLocale();
  const { municipalities } = newSettings('', locale, partners);
  return (
    <div>
      <div className={styles.head}>
        <output className={styles.count}>
          {partners.length === 0 ? m.new_chosen_none() : m.new_chosen({ count: partners.length })}
        </output>
        {partners.length > 1 ? (
          <Button variant="quiet" size="small" onClick={() => onPartners([])}>
            {m.new_clear()}
          </Button>
        ) : null}
      </div>
      <ul className={styles.chips}>
        {partners.map((partner, index) => {
          const shown = municipalities[index];
          return (
            <li key={`${partner.code ?? partner.kind}${partner.name}`} className={styles.chip}>
              {shown ? <Marker colour={shown.colour} short={shown.short} size={32} /> : null}
              <span className={styles.name}>{partner.name}</span>
              <button
                type="button"
                className={styles.remove}
                aria-label={m.new_remove({ name: partner.name })}
                onClick={() => onPartners(partners.filter((other) => other !== partner))}
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
