import { Menu as Base } from '@base-ui/react/menu';
import { Toolbar } from '@base-ui/react/toolbar';
import { Layers, LayoutDashboard, LockOpen } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { boardTools } from '../../canvas/boardTools.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { CHOSEN_ACTIONS, type ChosenActionId } from '../../tools/actions/chosenActions.ts';
import type { Action } from '../../tools/index.ts';
import { LOOKS } from '../commands/looks.ts';
import { Menu, MenuItem, MenuSeparator } from '../primitives/Menu.tsx';
import { tip } from '../primitives/tip.ts';
import { keysOf } from '../useAction.ts';
import styles from './ArrangeMenu.module.css';

/** Where things lie beside each other: small pictures say it shortest, in two rows. */
const LINES = [
  ['align-left', 'align-centre', 'align-right', 'spread-across'],
  ['align-top', 'align-middle', 'align-bottom', 'spread-down'],
] as const satisfies readonly (readonly ChosenActionId[])[];

const PILE = ['to-front', 'forward', 'backward', 'to-back'] as const;
const TOGETHER = ['group', 'ungroup', 'lock', 'unlock'] as const;

type Shown = (typeof PILE | typeof TOGETHER)[number] | 'stack-grid';

interface Props {
  readonly several: boolean;
  /** All of it is locked: then there is nothing to arrange until it is unlocked. */
  readonly locked: boolean;
}

/** How what is chosen lies: beside each other, over each other, together. Of one thing only the last two. */
export default function ArrangeMenu({ several, locked }: Props) {
  return locked ? <Unlock /> : <Arrange several={several} />;
}

function Unlock() {
  useLocale();
  const { context } = boardTools(useOpenBoard());
  const { unlock } = CHOSEN_ACTIONS;
  return (
    <Toolbar.Button
      className={styles.trigger}
      data-worded
      onClick={() => (unlock.when(context) ? unlock.perform(context) : undefined)}
    >
      <LockOpen aria-hidden />
      <span>{unlock.label()}</span>
    </Toolbar.Button>
  );
}

function Arrange({ several }: Pick<Props, 'several'>) {
  useLocale();
  const { context } = boardTools(useOpenBoard());
  const label = several ? m.arrange_menu() : m.arrange_pile();
  const Icon = several ? LayoutDashboard : Layers;
  const applies = (id: ChosenActionId) => actionOf(id).when(context);
  const perform = (id: ChosenActionId) => {
    if (applies(id)) actionOf(id).perform(context);
  };
  const item = (id: Shown) => {
    const { icon: Look } = LOOKS[id];
    return (
      <MenuItem
        key={id}
        icon={<Look aria-hidden />}
        keys={keysOf(actionOf(id))}
        onSelect={() => perform(id)}
      >
        {actionOf(id).label()}
      </MenuItem>
    );
  };
  return (
    <Menu
      align="center"
      trigger={
        <Toolbar.Button
          className={styles.trigger}
          {...tip(label, { side: 'top' })}
          aria-label={label}
        >
          <Icon aria-hidden />
        </Toolbar.Button>
      }
    >
      {several ? (
        <>
          {LINES.map((row) => (
            <div key={row[0]} className={styles.row} role="presentation">
              {row.map((id) => (
                <LineItem key={id} id={id} enabled={applies(id)} onSelect={() => perform(id)} />
              ))}
            </div>
          ))}
          {item('stack-grid')}
          <MenuSeparator />
        </>
      ) : null}
      {PILE.map(item)}
      <MenuSeparator />
      {TOGETHER.filter(applies).map(item)}
    </Menu>
  );
}

const actionOf = (id: ChosenActionId): Action => CHOSEN_ACTIONS[id];

function LineItem({
  id,
  enabled,
  onSelect,
}: {
  readonly id: (typeof LINES)[number][number];
  readonly enabled: boolean;
  readonly onSelect: () => void;
}) {
  const { icon: Look } = LOOKS[id];
  const label = actionOf(id).label();
  return (
    <Base.Item
      className={styles.line}
      disabled={!enabled}
      aria-label={label}
      onClick={onSelect}
      {...tip(label, { keys: keysOf(actionOf(id)), side: 'top' })}
    >
      <Look aria-hidden />
    </Base.Item>
  );
}
