import { type BoardSettings, LIMITS, newId, type Role, RoleShape } from '@samenspel/shared/records';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { m } from '../../../i18n/index.ts';
import { Button, IconButton, Marker, Select, TextField } from '../../primitives/index.ts';
import { SavedField } from '../SavedField.tsx';
import { useFacilitate } from '../useFacilitate.ts';
import styles from './Ladder.module.css';
import { useOffer } from './useOffer.ts';

/** Ink: a shape is shown by itself, of no partner. */
const NO_PARTNER = '#12333C';

function shapeName(shape: RoleShape): string {
  switch (shape) {
    case 'circle':
      return m.panels_shape_circle();
    case 'square':
      return m.panels_shape_square();
    case 'hexagon':
      return m.panels_shape_hexagon();
    case 'diamond':
      return m.panels_shape_diamond();
    case 'triangle':
      return m.panels_shape_triangle();
    case 'pentagon':
      return m.panels_shape_pentagon();
    case 'octagon':
      return m.panels_shape_octagon();
    case 'shield':
      return m.panels_shape_shield();
  }
}

/** The roles of a board: their names and the shapes of their markers. */
export function RolesEditor({ settings }: { readonly settings: BoardSettings }) {
  const { roles, locale } = settings;
  return (
    <section aria-labelledby="ladder-roles" className={styles.part}>
      <h3 id="ladder-roles" tabIndex={-1}>
        {m.panels_roles()}
      </h3>
      <p className={styles.quiet}>{m.panels_roles_text()}</p>
      <ul className={styles.rows}>
        {roles.map((role) => (
          <RoleEditor key={role.id} role={role} only={roles.length === 1} />
        ))}
      </ul>
      {roles.length < LIMITS.rolesMost ? <AddRole roles={roles} locale={locale} /> : null}
    </section>
  );
}

function RoleEditor({ role, only }: { readonly role: Role; readonly only: boolean }) {
  const { id, name, shape } = role;
  const { send, error } = useFacilitate();
  const offer = useOffer();
  const remove = async () => {
    if (!(await send({ type: 'removeRole', role: id }))) return;
    document.getElementById('ladder-roles')?.focus();
    offer(m.panels_role_removed({ name }), [
      { type: 'addRole', name, id },
      { type: 'updateRole', role: id, shape },
    ]);
  };
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <Marker shape={shape} colour={NO_PARTNER} short="" size={32} />
        <SavedField
          label={m.panels_role_name()}
          hideLabel
          value={name}
          limit={LIMITS.roleName}
          toCommand={(text) => ({ type: 'updateRole', role: id, name: text })}
        />
        {only ? null : (
          <IconButton
            label={m.panels_role_remove({ name })}
            side="left"
            onClick={() => void remove()}
          >
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </div>
      <Select
        label={m.panels_role_shape_of({ name })}
        value={shape}
        options={RoleShape.options.map((value) => ({ value, label: shapeName(value) }))}
        onValue={(value) => {
          const chosen = RoleShape.options.find((one) => one === value);
          if (chosen) void send({ type: 'updateRole', role: id, shape: chosen });
        }}
        error={error}
      />
    </li>
  );
}

/** Id of the role that is offered ready-made: the council clerk has a place of its own in a collaboration. */
const CLERK = 'clerk';

function AddRole({
  roles,
  locale,
}: {
  readonly roles: readonly Role[];
  readonly locale: BoardSettings['locale'];
}) {
  const { send, error, busy } = useFacilitate();
  const [name, setName] = useState('');
  const [empty, setEmpty] = useState(false);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const clean = name.replace(/\s+/gu, ' ').trim();
    setEmpty(clean === '');
    if (clean !== '' && (await send({ type: 'addRole', name: clean, id: newId() }))) setName('');
  };
  const addClerk = () =>
    send({ type: 'addRole', id: CLERK, name: m.panels_role_griffie({}, { locale }) });
  return (
    <form className={styles.lines} onSubmit={(event) => void add(event)}>
      <TextField
        label={m.panels_role_new()}
        value={name}
        limit={LIMITS.roleName}
        autoComplete="off"
        error={empty ? m.panels_refused_empty() : error}
        onValue={(text) => {
          setName(text);
          setEmpty(false);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" disabled={busy}>
          {m.panels_role_add()}
        </Button>
        {roles.some(({ id }) => id === CLERK) ? null : (
          <Button variant="quiet" disabled={busy} onClick={() => void addClerk()}>
            {m.panels_role_suggestion()}
          </Button>
        )}
      </div>
    </form>
  );
}
