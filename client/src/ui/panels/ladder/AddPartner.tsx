import { LIMITS, type Municipality, newId, type PartnerKind } from '@samenspel/shared/records';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { m } from '../../../i18n/index.ts';
import { kindName, OTHER_KINDS } from '../../../pages/newBoard/kinds.ts';
import { searchNames } from '../../../pages/newBoard/searchMunicipalities.ts';
import { Button, Combobox, type ComboboxItem, Select, TextField } from '../../primitives/index.ts';
import { useFacilitate } from '../useFacilitate.ts';
import styles from './Ladder.module.css';

interface Known extends ComboboxItem {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** All municipalities; fetched when this panel opens, as they are many. */
function useMunicipalities(): readonly Known[] {
  const [known, setKnown] = useState<readonly Known[]>([]);
  useEffect(() => {
    let left = false;
    void import('@samenspel/shared/reference/municipalities').then(({ MUNICIPALITIES }) => {
      if (left) return;
      setKnown(
        MUNICIPALITIES.map(({ code, name, aliases, province }) => ({
          id: code,
          label: name,
          name,
          aliases,
          hint: aliases[0] === undefined ? province : `${aliases[0]} · ${province}`,
        })),
      );
    });
    return () => {
      left = true;
    };
  }, []);
  return known;
}

/** Adds a municipality by a few letters, or another partner by name and kind. */
export function AddPartner({ partners }: { readonly partners: readonly Municipality[] }) {
  return (
    <>
      <AddMunicipality partners={partners} />
      <details className={styles.fold}>
        <summary>{m.panels_partner_add_other()}</summary>
        <AddOther />
      </details>
    </>
  );
}

function AddMunicipality({ partners }: { readonly partners: readonly Municipality[] }) {
  const known = useMunicipalities();
  const { send, error } = useFacilitate();
  // A fresh field after each addition: the next few letters are for the next municipality.
  const [added, setAdded] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (added > 0) field.current?.focus();
  }, [added]);
  const free = known.filter(({ id }) => !partners.some((partner) => partner.id === id));
  const add = async (item: Known | null) => {
    if (!item) return;
    const { id, name } = item;
    if (await send({ type: 'addPartner', kind: 'municipality', name, id })) {
      setAdded((count) => count + 1);
    }
  };
  return (
    <Combobox
      key={added}
      label={m.panels_partner_add_municipality()}
      placeholder={m.panels_partner_add_hint()}
      items={free}
      search={searchNames}
      value={null}
      inputRef={field}
      onValue={(item) => void add(item)}
      error={error}
    />
  );
}

function AddOther() {
  const { send, error, busy } = useFacilitate();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PartnerKind>('waterBoard');
  const [empty, setEmpty] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const clean = name.replace(/\s+/gu, ' ').trim();
    setEmpty(clean === '');
    if (clean !== '' && (await send({ type: 'addPartner', kind, name: clean, id: newId() })))
      setName('');
  };
  return (
    <form className={styles.lines} onSubmit={(event) => void add(event)}>
      <TextField
        label={m.panels_partner_name()}
        value={name}
        limit={LIMITS.name}
        autoComplete="off"
        error={empty ? m.panels_refused_empty() : error}
        onValue={(text) => {
          setName(text);
          setEmpty(false);
        }}
      />
      <Select
        label={m.panels_partner_kind()}
        value={kind}
        options={OTHER_KINDS.map((value) => ({ value, label: kindName(value) }))}
        onValue={(value) => setKind(OTHER_KINDS.find((one) => one === value) ?? 'other')}
      />
      <Button type="submit" disabled={busy}>
        {m.panels_partner_add()}
      </Button>
    </form>
  );
}
