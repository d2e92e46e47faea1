import { setConcern } from '@samenspel/shared/commands';
import type { ItemId, MunicipalityId } from '@samenspel/shared/records';
import { Check } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { Marker } from '../../primitives/index.ts';
import { useMayEdit } from '../../useMayEdit.ts';
import styles from './TaskPanel.module.css';

/** Which partners a task concerns; nobody ticked means everybody. */
export function TaskConcerns({
  id,
  concerns,
}: {
  readonly id: ItemId;
  readonly concerns: readonly MunicipalityId[];
}) {
  const { dispatch } = useOpenBoard();
  const edits = useMayEdit();
  const partners = useBoard((state) => state.settings?.municipalities);
  if (!partners || partners.length === 0) return null;
  const chosen = partners.filter((partner) => concerns.includes(partner.id));
  return (
    <fieldset className={styles.concerns}>
      <legend>{m.panels_task_concerns()}</legend>
      {chosen.length === 0 ? <p className={styles.quiet}>{m.panels_task_concerns_all()}</p> : null}
      <div className={styles.chips}>
        {partners.map(({ id: municipality, name, short, colour }) => (
          <label key={municipality} className={styles.chip}>
            <input
              type="checkbox"
              checked={concerns.includes(municipality)}
              disabled={!edits}
              onChange={({ target }) =>
                dispatch(setConcern({ id, municipality, concerned: target.checked }))
              }
            />
            <Marker colour={colour} short={short} size={28} />
            <span>{name}</span>
            <Check aria-hidden className={styles.tick} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
