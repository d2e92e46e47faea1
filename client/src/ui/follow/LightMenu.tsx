import { newId } from '@samenspel/shared/records';
import { Lightbulb, Spotlight } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describeLane } from '../describe.ts';
import { LeadButton } from '../lead/LeadButton.tsx';
import { cx } from '../primitives/cx.ts';
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../primitives/Menu.tsx';
import styles from './FollowControls.module.css';
import { litThing, targetOf } from './spotlight.ts';
import { useLead } from '../lead/useLeading.ts';

/** Light on one subject of the ladder; other things have it with what one chooses on the board. */
export function LightMenu() {
  const { board } = useOpenBoard();
  const lead = useLead();
  const items = useBoard((state) => state.items);
  const lanes = useBoard((state) => state.lanes);
  const lit = useBoard(litThing);
  const isDark = lit !== undefined;
  const options = lanes.map((lane) => ({ value: lane, label: describeLane({ items }, lane) }));
  const show = (thing: string) => {
    const target = targetOf(board.getState(), thing);
    void lead({ type: 'focus', focus: newId(), target, spotlight: true });
  };
  return (
    <Menu
      trigger={
        <LeadButton
          foldsAt={1}
          opens
          variant="quiet"
          icon={<Spotlight aria-hidden />}
          label={m.follow_lights()}
          className={cx(isDark && styles.on)}
        />
      }
    >
      {isDark ? (
        <>
          <MenuItem icon={<Lightbulb />} onSelect={() => void lead({ type: 'endFocus' })}>
            {m.follow_lights_on()}
          </MenuItem>
          <MenuSeparator />
        </>
      ) : null}
      <MenuChoice
        label={m.follow_lights_off_but()}
        value={lit ?? ''}
        options={options}
        onValue={show}
      />
    </Menu>
  );
}
