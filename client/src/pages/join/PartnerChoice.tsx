import type { Municipality } from '@samenspel/shared/records';
import { m, useLocale } from '../../i18n/index.ts';
import { Combobox } from '../../ui/primitives/Combobox.tsx';
import { Marker } from '../../ui/primitives/Marker.tsx';
import { RadioGroup } from '../../ui/primitives/RadioGroup.tsx';
import { searchNames } from '../newBoard/searchMunicipalities.ts';
import styles from './JoinForm.module.css';
import { useAliases } from './useAliases.ts';

/** More than this are searched instead of shown. */
const SHOWN = 12;

interface Props {
  readonly partners: readonly Municipality[];
  readonly value: string | undefined;
  readonly onValue: (partner: string | undefined) => void;
  readonly error: string | undefined;
}

/** Which partner one belongs to. */
export function PartnerChoice({ partners, value, onValue, error }: Props) {
  useLocale();
  const searched = partners.length > SHOWN;
  const aliases = useAliases(searched);
  const onlyMunicipalities = partners.every(({ kind }) => kind === 'municipality');
  const label = onlyMunicipalities ? m.board_join_municipality() : m.board_join_partner();
  const items = partners
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ id, name, colour, short }) => ({
      id,
      name,
      aliases: aliases.get(id) ?? [],
      label: name,
      mark: <Marker colour={colour} short={short} size={32} />,
    }));
  if (partners.length === 0) {
    return (
      <div>
        <p className={styles.none}>{m.board_join_no_partners()}</p>
      </div>
    );
  }
  if (!searched) {
    return (
      <div>
        <RadioGroup
          size="small"
          label={label}
          value={value}
          options={items.map((item) => ({ value: item.id, label: item.label, mark: item.mark }))}
          onValue={onValue}
          error={error}
        />
      </div>
    );
  }
  return (
    <div>
      <Combobox
        label={label}
        hint={m.board_join_partner_hint()}
        items={items}
        search={searchNames}
        value={items.find(({ id }) => id === value) ?? null}
        onValue={(item) => onValue(item?.id)}
        error={error}
      />
    </div>
  );
}
