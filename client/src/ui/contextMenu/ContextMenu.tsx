import { Fragment, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { MenuPlace } from '../../state/viewStore.ts';
import { afterClosing, boardSurface } from '../commands/closing.ts';
import { lookOf } from '../commands/looks.ts';
import { MenuAt, MenuItem, MenuSeparator } from '../primitives/Menu.tsx';
import { keysOf } from '../useAction.ts';
import { menuGroups } from './menuGroups.ts';

interface Props {
  readonly on: MenuPlace;
  /** CSS pixels from the canvas's top left corner. */
  readonly at: readonly [number, number];
  readonly onClose: () => void;
}

/** What one can do with what is under the pointer, at that place. */
export function ContextMenu({ on, at, onClose }: Props) {
  useLocale();
  const { context, actions } = boardTools(useOpenBoard());
  // As it was when it opened: nothing moves under the finger.
  const [groups] = useState(() => menuGroups(actions.all(), on, context));
  const surface = boardSurface()?.getBoundingClientRect();
  return (
    <MenuAt
      x={at[0] + (surface?.left ?? 0)}
      y={at[1] + (surface?.top ?? 0)}
      label={nameOf(on)}
      focusAfter={boardSurface}
      onClose={onClose}
    >
      {groups.map((group, i) => (
        <Fragment key={group[0]?.group}>
          {i === 0 ? null : <MenuSeparator />}
          {group.map((action) => {
            const Icon = lookOf(action.id)?.icon;
            return (
              <MenuItem
                key={action.id}
                icon={Icon ? <Icon aria-hidden /> : undefined}
                keys={keysOf(action)}
                onSelect={() =>
                  afterClosing(() => {
                    if (action.when(context)) action.perform(context);
                  })
                }
              >
                {action.label()}
              </MenuItem>
            );
          })}
        </Fragment>
      ))}
    </MenuAt>
  );
}

function nameOf(on: MenuPlace): string {
  switch (on) {
    case 'chosen':
      return m.commands_menu_chosen();
    case 'ladder':
      return m.commands_menu_ladder();
    case 'board':
      return m.commands_menu_board();
  }
}
