import { setTheme } from '@samenspel/shared/commands';
import { type ItemId, LIMITS } from '@samenspel/shared/records';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import type { BoardState } from '../../../state/boardStore.ts';
import { Button, TextField } from '../../primitives/index.ts';
import { useMayEdit } from '../../useMayEdit.ts';
import styles from './TaskPanel.module.css';

/** Themes that tasks on this board have, in alphabetical order of the board's language. */
export function themesInUse({ items, settings }: Pick<BoardState, 'items' | 'settings'>): string[] {
  const themes = new Set<string>();
  for (const item of items.values()) {
    if (item.type === 'task' && item.theme !== '') themes.add(item.theme);
  }
  return [...themes].toSorted((a, b) => a.localeCompare(b, settings?.locale));
}

/** The theme of a task: typed, or one of those in use. Kept when the field is left. */
export function TaskTheme({ id, theme }: { readonly id: ItemId; readonly theme: string }) {
  const { dispatch, show, takesText } = useOpenBoard();
  const edits = useMayEdit();
  const themes = useBoard(useShallow(themesInUse));
  const [typed, setTyped] = useState<
    { readonly text: string; readonly over: string } | undefined
  >();
  // A theme that somebody else chooses meanwhile is the newer one.
  const draft = typed?.over === theme ? typed.text : theme;
  const keep = (text: string) => {
    const clean = text.replace(/\s+/gu, ' ').trim();
    setTyped(undefined);
    if (clean !== theme) dispatch(setTheme({ id, theme: clean }));
  };
  const others = themes.filter((known) => known !== theme);
  return (
    <div className={styles.theme}>
      <TextField
        label={m.panels_task_theme()}
        value={draft}
        limit={LIMITS.theme}
        readOnly={!takesText(id)}
        placeholder={m.panels_task_theme_hint()}
        autoComplete="off"
        onValue={(text) => setTyped({ text, over: theme })}
        onFocus={() => show({ editing: id })}
        onBlur={() => {
          keep(draft);
          show({ editing: undefined });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep(draft);
        }}
      />
      {others.length === 0 || !edits ? null : (
        <ul className={styles.themes} aria-label={m.panels_task_themes()}>
          {others.map((known) => (
            <li key={known}>
              <Button size="small" onClick={() => keep(known)}>
                {known}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
