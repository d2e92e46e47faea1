import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { MapPin, Search, X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState, useSyncExternalStore } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { IconButton } from '../primitives/IconButton.tsx';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import { keysOf } from '../useAction.ts';
import { afterClosing, boardSurface } from './closing.ts';
import { actionEntries, type Entry, entryGroups, type EntryGroup, itemEntries } from './entries.ts';
import { goToItem } from './goToItem.ts';
import { lookOf } from './looks.ts';
import styles from './Palette.module.css';
import { recentCommands, rememberCommand } from './recent.ts';

/** All commands that apply now, and all that is on the board, by typing a few letters. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const open = useOpenBoard();
  const { context, actions } = boardTools(open);
  const records = useBoard((board) => board.items);
  const [typed, setTyped] = useState('');
  const [recent] = useState(recentCommands);
  // What applied when it opened: a list that changed under the finger would do something else than was read.
  // Some come a moment after the board, and this may have been opened before them.
  const all = useSyncExternalStore(actions.subscribe, actions.all);
  const offered = useMemo(() => actionEntries(all, context), [all, context]);
  const items = useMemo(() => itemEntries(records), [records]);
  const groups = entryGroups({ actions: offered, items }, typed, recent);
  const choose = (entry: Entry) => {
    onClose();
    afterClosing(() => {
      if (entry.kind === 'item') return goToItem(context, entry.item);
      rememberCommand(entry.action.id);
      if (entry.action.when(context)) entry.action.perform(context);
    });
  };
  // The key that opened it closes it.
  const keyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup className={styles.popup} finalFocus={boardSurface} onKeyDown={keyDown}>
            <Dialog.Title render={<VisuallyHidden />}>{m.commands_title()}</Dialog.Title>
            <Autocomplete.Root
              inline
              open
              mode="none"
              autoHighlight="always"
              keepHighlight
              items={groups}
              value={typed}
              onValueChange={(value, { reason }) => {
                if (reason !== 'item-press') setTyped(value);
              }}
              itemToStringValue={(entry: Entry) => entry.label}
            >
              <div className={styles.head}>
                <Search aria-hidden className={styles.glass} />
                <Autocomplete.Input
                  className={styles.input}
                  aria-label={m.commands_search()}
                  placeholder={m.commands_search()}
                />
                <Dialog.Close
                  render={
                    <IconButton label={m.close()} side="left">
                      <X aria-hidden />
                    </IconButton>
                  }
                />
              </div>
              <Autocomplete.Empty className={styles.empty}>{m.commands_none()}</Autocomplete.Empty>
              <Autocomplete.List className={styles.list} aria-label={m.commands_title()}>
                {(group: EntryGroup) => (
                  <Autocomplete.Group key={group.heading} items={group.items}>
                    <Autocomplete.GroupLabel className={styles.heading}>
                      {group.heading}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(entry: Entry) => (
                        <Line key={entry.key} entry={entry} onChoose={() => choose(entry)} />
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
            <p className={styles.how}>{m.commands_how()}</p>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Line({ entry, onChoose }: { readonly entry: Entry; readonly onChoose: () => void }) {
  const Icon = entry.kind === 'item' ? MapPin : lookOf(entry.action.id)?.icon;
  const keys = entry.kind === 'item' ? undefined : keysOf(entry.action);
  return (
    <Autocomplete.Item value={entry} className={styles.item} onClick={onChoose}>
      <span className={styles.icon}>{Icon ? <Icon aria-hidden /> : null}</span>
      <span className={styles.label}>{entry.label}</span>
      {keys === undefined ? null : (
        <kbd className={styles.keys} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </Autocomplete.Item>
  );
}
