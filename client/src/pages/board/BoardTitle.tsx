import { LIMITS, type Locale } from '@samenspel/shared/records';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { showToast } from '../../ui/primitives/toasts.ts';
import styles from './BoardTitle.module.css';

/** From so many characters on a title is set smaller, in two lines. */
const LONG = 26;

interface Props {
  readonly title: string;
  readonly locale: Locale;
}

/** The board's title; a facilitator presses it to change it. */
export function BoardTitle({ title, locale }: Props) {
  useLocale();
  const { capability, facilitate } = useOpenBoard();
  const [typed, setTyped] = useState<string>();

  const keep = async (text: string) => {
    setTyped(undefined);
    const next = text.replace(/\s+/gu, ' ').trim();
    if (next === '' || next === title) return;
    const answer = await facilitate({ type: 'setTitle', title: next });
    if (answer.ok) return;
    showToast({
      text: m.board_title_failed(),
      tone: 'problem',
      action: { label: m.board_retry(), perform: () => void keep(next) },
    });
  };
  const look = cx(styles.title, title.length > LONG && styles.long);
  if (capability !== 'facilitate') {
    return (
      <h1 className={look} lang={locale} title={title}>
        <span className={styles.text}>{title}</span>
      </h1>
    );
  }
  if (typed !== undefined) {
    return (
      <input
        ref={selectAll}
        className={styles.input}
        aria-label={m.board_title()}
        lang={locale}
        maxLength={LIMITS.boardTitle}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep(typed)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setTyped(undefined);
        }}
      />
    );
  }
  return (
    <h1 className={look} lang={locale}>
      <button
        type="button"
        className={styles.button}
        title={`${title} (${m.board_rename()})`}
        onClick={() => setTyped(title)}
      >
        <span className={styles.text}>{title}</span>
        <Pencil aria-label={m.board_rename()} className={styles.pencil} />
      </button>
    </h1>
  );
}

function selectAll(field: HTMLInputElement | null) {
  field?.select();
}
