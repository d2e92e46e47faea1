import { LIMITS, type PartnerKind } from '@samenspel/shared/records';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { Select } from '../../ui/primitives/Select.tsx';
import { TextField } from '../../ui/primitives/TextField.tsx';
import { type ChosenPartner, withOther } from './draft.ts';
import { kindName, OTHER_KINDS } from './kinds.ts';
import styles from './NewBoardPage.module.css';

interface Props {
  readonly partners: readonly ChosenPartner[];
  readonly onPartners: (partners: ChosenPartner[]) => void;
}

/** A partner that is no municipality: folded away until it is asked for. */
export function OtherPartner({ partners, onPartners }: Props) {
  useLocale();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<PartnerKind>('waterBoard');
  const [wrong, setWrong] = useState<'empty' | 'double'>();

  const add = () => {
    const clean = name.replace(/\s+/gu, ' ').trim();
    if (clean === '') return setWrong('empty');
    const next = withOther(partners, { kind, name: clean });
    if (!next) return setWrong('double');
    onPartners(next);
    setName('');
    setWrong(undefined);
  };
  if (!open) {
    return (
      <Button
        variant="quiet"
        className={styles.more}
        icon={<Plus aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {m.new_other()}
      </Button>
    );
  }
  return (
    <div className={styles.other}>
      <TextField
        label={m.new_other_name()}
        // Pressing the button asks for this field.
        ref={focusOnce}
        limit={LIMITS.name}
        value={name}
        onValue={(value) => {
          setName(value);
          setWrong(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // Enter adds the partner; it does not send the whole form.
          event.preventDefault();
          add();
        }}
        error={wrong && (wrong === 'empty' ? m.new_other_empty() : m.new_other_double())}
      />
      <Select
        label={m.new_other_kind()}
        value={kind}
        options={OTHER_KINDS.map((value) => ({ value, label: kindName(value) }))}
        onValue={(value) => setKind(OTHER_KINDS.find((known) => known === value) ?? 'other')}
      />
      <Button onClick={add}>{m.new_other_add()}</Button>
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null) {
  field?.focus();
}
