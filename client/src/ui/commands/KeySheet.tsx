import { Fragment, useRef, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { keysText } from '../../tools/index.ts';
import { Dialog } from '../primitives/Dialog.tsx';
import { isMac } from '../useAction.ts';
import styles from './KeySheet.module.css';
import { gestures, sheetGroups, type SheetRow } from './sheet.ts';

/** All keys of the board by group, and what mouse and fingers do. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { actions } = boardTools(useOpenBoard());
  const all = useRef<HTMLElement>(null);
  const [groups] = useState(() => sheetGroups(actions.all()));
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={m.commands_keys()}
      description={m.commands_keys_lead()}
      initialFocus={all}
    >
      <section
        ref={all}
        className={styles.columns}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows scroll it
        tabIndex={0}
        aria-label={m.commands_keys()}
      >
        {groups.map(({ heading, rows }) => (
          <section key={heading} className={styles.group}>
            <h3 className={styles.heading}>{heading}</h3>
            <dl>
              {rows.map((row) => (
                <Row key={row.label} {...row} />
              ))}
            </dl>
          </section>
        ))}
        <section className={styles.group}>
          <h3 className={styles.heading}>{m.commands_group_gestures()}</h3>
          <dl>
            {gestures().map(({ how, does }) => (
              <div key={how} className={styles.gesture}>
                <dt>{how}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </section>
    </Dialog>
  );
}

function Row({ label, keys }: SheetRow) {
  const mac = isMac();
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd className={styles.keys}>
        {keys.map((held, i) => {
          const text = keysText(held, mac);
          return (
            <Fragment key={text}>
              {i === 0 || keys.length > 2 ? null : (
                <span className={styles.or}>{m.commands_or()}</span>
              )}
              <kbd className={styles.key}>{text}</kbd>
            </Fragment>
          );
        })}
      </dd>
    </div>
  );
}
