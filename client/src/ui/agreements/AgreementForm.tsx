import { type BoardSettings, LIMITS } from '@samenspel/shared/records';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describeLane, describeProfile } from '../describe.ts';
import { Button, Select, TextArea, TextField } from '../primitives/index.ts';
import styles from './Agreements.module.css';
import type { AgreementDraft } from './newAgreement.ts';

interface FormProps {
  /** Names the form. */
  readonly label: string;
  readonly draft: AgreementDraft;
  /** On its button. */
  readonly save: string;
  /** Lets one choose the subject; else it stays the one it stands under. */
  readonly withSubject?: boolean;
  readonly onSave: (draft: AgreementDraft) => void;
  readonly onCancel: () => void;
}

/** What, who, by when and for which subject. Nothing is on the board before it is saved. */
export function AgreementForm(props: FormProps) {
  const { label, draft: first, save, withSubject = false, onSave, onCancel } = props;
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const settings = useBoard((state) => state.settings);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const change = (part: Partial<AgreementDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = draft.text.trim();
    setMissing(text === '');
    if (text === '') form.current?.querySelector('textarea')?.focus();
    else onSave({ ...draft, text, owner: draft.owner.replace(/\s+/gu, ' ').trim() });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any field gives up
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <TextArea
        label={m.votes_what()}
        rows={2}
        value={draft.text}
        limit={LIMITS.note}
        error={missing ? m.votes_what_missing() : undefined}
        onValue={(text) => change({ text })}
      />
      {settings ? (
        <Owner settings={settings} owner={draft.owner} onOwner={(owner) => change({ owner })} />
      ) : null}
      <TextField
        type="date"
        label={m.votes_when()}
        value={draft.due}
        onValue={(due) => change({ due })}
      />
      {withSubject ? <LaneChoice lane={draft.lane} onLane={(lane) => change({ lane })} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="small">
          {save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {m.cancel()}
        </Button>
      </div>
    </form>
  );
}

/** Typed, or made of a role and a partner. */
function Owner({
  settings,
  owner,
  onOwner,
}: {
  readonly settings: BoardSettings;
  readonly owner: string;
  readonly onOwner: (owner: string) => void;
}) {
  const [role, setRole] = useState('');
  const [municipality, setMunicipality] = useState('');
  const compose = (ofRole: string, ofMunicipality: string) => {
    setRole(ofRole);
    setMunicipality(ofMunicipality);
    const named = (all: readonly { id: string; name: string }[], id: string) =>
      all.find((one) => one.id === id)?.name ?? '';
    const both = ofRole !== '' && ofMunicipality !== '';
    onOwner(
      both
        ? describeProfile(settings, { name: '', municipality: ofMunicipality, role: ofRole })
        : named(settings.roles, ofRole) + named(settings.municipalities, ofMunicipality),
    );
  };
  return (
    <fieldset className={styles.owner}>
      <legend>{m.votes_who()}</legend>
      <div className={styles.pair}>
        <Select
          label={m.votes_who_role()}
          value={role}
          options={choices(settings.roles)}
          onValue={(id) => compose(id, municipality)}
        />
        <Select
          label={m.votes_who_partner()}
          value={municipality}
          options={choices(settings.municipalities)}
          onValue={(id) => compose(role, id)}
        />
      </div>
      <TextField
        label={m.votes_who_words()}
        value={owner}
        limit={LIMITS.owner}
        autoComplete="off"
        onValue={onOwner}
      />
    </fieldset>
  );
}

function choices(all: readonly { readonly id: string; readonly name: string }[]) {
  return [
    { value: '', label: m.votes_who_any() },
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** The subjects on the ladder, and the one it is for now where that has left it. */
function LaneChoice({
  lane,
  onLane,
}: {
  readonly lane: string;
  readonly onLane: (lane: string) => void;
}) {
  const lanes = useBoard((state) => state.lanes);
  const items = useBoard((state) => state.items);
  const all = lanes.includes(lane) ? lanes : [...lanes, lane];
  const options = all.map((value) => ({ value, label: describeLane({ items }, value) }));
  return <Select label={m.votes_lane()} value={lane} options={options} onValue={onLane} />;
}
