import { Check, Minus } from 'lucide-react';
import { useMemo } from 'react';
import { useBoard, usePresence } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { usePeople } from '../people/usePeople.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './AttendanceTable.module.css';
import { attendanceOf } from './attendance.ts';

/** For the facilitator: which partners and roles are in the room, and which are missing. */
export function AttendanceTable() {
  const settings = useBoard((board) => board.settings);
  const people = usePeople();
  const here = usePresence((presence) => presence.here);
  const attendance = useMemo(
    () => settings && attendanceOf(settings, people, here),
    [settings, people, here],
  );
  if (!settings || !attendance || attendance.all === 0) return null;
  const { rows, present, all } = attendance;
  return (
    <details className={styles.fold}>
      <summary>
        {m.follow_attendance()}
        <span className={styles.count}>{m.follow_attendance_count({ present, all })}</span>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- with many roles it scrolls sideways, by keyboard too */}
      <section className={styles.frame} aria-label={m.follow_attendance()} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.follow_attendance_partner()}</th>
              {settings.roles.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ partner, here: counts }) => (
              <tr key={partner.id}>
                <th scope="row">{partner.name}</th>
                {counts.map(({ role, count }) => (
                  <td key={role.id}>
                    <Count count={count} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>{m.follow_attendance_note()}</p>
    </details>
  );
}

function Count({ count }: { readonly count: number }) {
  if (count === 0) {
    return (
      <span className={styles.missing}>
        <Minus aria-hidden />
        <VisuallyHidden>{m.follow_attendance_missing()}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={styles.present}>
      <Check aria-hidden />
      <span aria-hidden="true">{count}</span>
      <VisuallyHidden>{m.follow_attendance_here({ count })}</VisuallyHidden>
    </span>
  );
}
