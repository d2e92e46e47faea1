import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../i18n/index.ts';
import styles from './Help.module.css';

/** Which keys and clicker buttons do what. @param leads whether this link may lead the group */
export function Help({
  leads,
  onClose,
}: {
  readonly leads: boolean;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys: readonly (readonly [string, string])[] = [
    ...(leads
      ? ([
          [m.present_keys_next(), m.present_help_next()],
          [m.present_keys_previous(), m.present_help_previous()],
          ['R', m.present_help_reveal()],
        ] as const)
      : []),
    ['F', m.present_help_fullscreen()],
    ['B', m.present_help_blank()],
    ['↑ ↓', m.present_help_pages()],
    ['P', m.present_help_hold()],
    ['?', m.present_help_help()],
  ];
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="room-help" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="room-help">{m.present_help()}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={m.close()}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden />
        </button>
      </div>
      <dl className={styles.keys}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {leads ? null : <p className={styles.note}>{m.present_help_looks()}</p>}
    </dialog>
  );
}
