import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { type InterfaceLocale, m, useLocale } from '../i18n/index.ts';
import { forgetBoard, type KnownBoard, keepBoard, knownBoards } from '../state/myBoards.ts';
import { IconButton } from '../ui/primitives/IconButton.tsx';
import { showToast } from '../ui/primitives/toasts.ts';
import { boardPath } from './boardLink.ts';
import card from './Card.module.css';
import styles from './MyBoards.module.css';

/** What a link lets one do, in words. */
export function capabilityWords(capability: KnownBoard['capability']): string {
  switch (capability) {
    case 'facilitate':
      return m.home_facilitate();
    case 'edit':
      return m.home_edit();
    case 'view':
      return m.home_view();
  }
}

const day = (iso: string, locale: InterfaceLocale) =>
  new Date(iso).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** The boards this device has opened; leaving the list is taken back by the message's button. */
export function MyBoards() {
  const locale = useLocale();
  const [boards, setBoards] = useState(knownBoards);
  const forget = (board: KnownBoard) => {
    forgetBoard(board.id);
    setBoards(knownBoards());
    showToast({
      text: m.home_forgotten({ title: board.title }),
      action: {
        label: m.home_put_back(),
        perform: () => {
          keepBoard(board);
          setBoards(knownBoards());
        },
      },
    });
  };
  return (
    <section className={card.card} aria-labelledby="my-boards">
      <h2 id="my-boards" className={card.heading}>
        {m.home_mine()}
      </h2>
      {boards.length === 0 ? <p className={card.hint}>{m.home_mine_empty()}</p> : null}
      <ul className={styles.list}>
        {boards.map((board) => (
          <li key={board.id} className={styles.row}>
            <Link href={boardPath(board.id)} className={styles.link}>
              <span className={styles.title}>{board.title}</span>
              <span className={styles.facts}>
                {capabilityWords(board.capability)} ·{' '}
                {m.home_opened({ date: day(board.opened, locale) })}
              </span>
            </Link>
            <IconButton
              label={m.home_forget({ title: board.title })}
              side="left"
              onClick={() => forget(board)}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
