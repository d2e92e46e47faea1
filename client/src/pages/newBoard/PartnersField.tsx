import { type Ref, useMemo } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { MultiCombobox } from '../../ui/primitives/Combobox.tsx';
import { Select } from '../../ui/primitives/Select.tsx';
import { ChosenPartners } from './ChosenPartners.tsx';
import { type ChosenPartner, type StartRegion, withMunicipalities, withRegion } from './draft.ts';
import { OtherPartner } from './OtherPartner.tsx';
import styles from './NewBoardPage.module.css';
import { searchNames } from './searchMunicipalities.ts';
import type { Reference } from './useReference.ts';

interface Props {
  readonly reference: Reference;
  readonly region: StartRegion | undefined;
  readonly partners: readonly ChosenPartner[];
  readonly error: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onRegion: (region: StartRegion | undefined, partners: ChosenPartner[]) => void;
  readonly onPartners: (partners: ChosenPartner[]) => void;
}

/** Who take part: from a region, by a few letters, or by name. */
export function PartnersField(props: Props) {
  const { reference, region, partners, error, inputRef, onRegion, onPartners } = props;
  useLocale();
  const { regions, safetyRegions } = reference;
  const items = useMemo(
    () =>
      reference.municipalities.map(({ code, name, province, aliases }) => ({
        id: code,
        code,
        name,
        aliases,
        label: name,
        hint: aliases[0] === undefined ? province : `${aliases[0]} · ${province}`,
      })),
    [reference],
  );
  const codes = new Set(partners.map(({ code }) => code));
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{m.new_partners()}</legend>
      <p className={styles.hint}>{m.new_partners_hint()}</p>
      <div className={styles.pair}>
        <Select
          label={m.new_region()}
          value={region?.id ?? ''}
          options={[
            { value: '', label: m.new_region_none() },
            { group: m.new_regions(), options: regions.map(toOption) },
            { group: m.new_safety_regions(), options: safetyRegions.map(toOption) },
          ]}
          onValue={(id) => {
            const chosen = [...regions, ...safetyRegions].find((known) => known.id === id);
            onRegion(chosen, withRegion(partners, chosen));
          }}
        />
        <MultiCombobox
          label={m.new_pick()}
          placeholder={m.new_pick_placeholder()}
          items={items}
          search={searchNames}
          value={items.filter(({ code }) => codes.has(code))}
          onValue={(picked) => onPartners(withMunicipalities(partners, picked))}
          inputRef={inputRef}
          error={error}
        />
      </div>
      <OtherPartner partners={partners} onPartners={onPartners} />
      <ChosenPartners partners={partners} onPartners={onPartners} />
    </fieldset>
  );
}

const toOption = ({ id, name }: StartRegion) => ({ value: id, label: name });
