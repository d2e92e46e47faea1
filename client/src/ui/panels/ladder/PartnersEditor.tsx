import { LIMITS, type Municipality } from '@samenspel/shared/records';
import { Trash2 } from 'lucide-react';
import { m } from '../../../i18n/index.ts';
import { kindName } from '../../../pages/newBoard/kinds.ts';
import { Button, Marker } from '../../primitives/index.ts';
import { SavedField } from '../SavedField.tsx';
import { useFacilitate } from '../useFacilitate.ts';
import { ColourChoice } from './ColourChoice.tsx';
import styles from './Ladder.module.css';
import { useOffer } from './useOffer.ts';

/** The partners of a board, each with its code and its colour. */
export function PartnersEditor({ partners }: { readonly partners: readonly Municipality[] }) {
  if (partners.length === 0) return <p className={styles.quiet}>{m.panels_partners_none()}</p>;
  return (
    <ul className={styles.rows}>
      {partners.map((partner) => (
        <li key={partner.id}>
          <details className={styles.partner}>
            <summary>
              <Marker colour={partner.colour} short={partner.short} />
              <span className={styles.partnerName}>
                {partner.name}
                {partner.kind === 'municipality' ? null : (
                  <span className={styles.kind}>{kindName(partner.kind)}</span>
                )}
              </span>
            </summary>
            <PartnerEditor partner={partner} partners={partners} />
          </details>
        </li>
      ))}
    </ul>
  );
}

const SHORT = /^[\p{Lu}\p{N}]{2,4}$/u;

function PartnerEditor({
  partner,
  partners,
}: {
  readonly partner: Municipality;
  readonly partners: readonly Municipality[];
}) {
  const { id, name, short, colour, kind } = partner;
  const { send, error } = useFacilitate();
  const offer = useOffer();
  const remove = async () => {
    if (!(await send({ type: 'removePartner', partner: id }))) return;
    document.getElementById('ladder-partners')?.focus();
    // Who comes back gets a free code and colour; these were its own.
    offer(m.panels_partner_removed({ name }), [
      { type: 'addPartner', kind, name, id },
      { type: 'updatePartner', partner: id, short, colour },
    ]);
  };
  return (
    <div className={styles.lines}>
      <SavedField
        label={m.panels_partner_name()}
        value={name}
        limit={LIMITS.name}
        toCommand={(text) => ({ type: 'updatePartner', partner: id, name: text })}
      />
      <SavedField
        label={m.panels_partner_short()}
        value={short}
        limit={LIMITS.short}
        className={styles.short}
        check={(text) =>
          SHORT.test(text.toUpperCase()) ? undefined : m.panels_refused_short_form()
        }
        toCommand={(text) => ({ type: 'updatePartner', partner: id, short: text.toUpperCase() })}
      />
      <ColourChoice
        partner={partner}
        partners={partners}
        onColour={(chosen) => void send({ type: 'updatePartner', partner: id, colour: chosen })}
      />
      <Button
        size="small"
        variant="danger"
        icon={<Trash2 aria-hidden />}
        aria-label={m.panels_partner_remove({ name })}
        onClick={() => void remove()}
      >
        {m.panels_partner_remove_short()}
      </Button>
      <p role="alert" className={styles.error}>
        {error}
      </p>
    </div>
  );
}
