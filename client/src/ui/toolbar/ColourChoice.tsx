import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Toggle } from '@base-ui/react/toggle';
import type { Colour } from '@samenspel/shared/records';
import { Check } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { tip } from '../primitives/tip.ts';
import styles from './ColourChoice.module.css';
import type { NamedColour } from './colours.ts';

interface Props {
  readonly choices: readonly NamedColour[];
  readonly value: Colour | undefined;
  readonly onChoose: (colour: Colour) => void;
  readonly upright?: boolean;
}

/** Colours by name; the chosen one has a tick, so that nobody needs to see the colour. */
export function ColourChoice({ choices, value, onChoose, upright = false }: Props) {
  useLocale();
  return (
    <ToggleGroup
      className={styles.group}
      aria-label={m.canvas_colour()}
      orientation={upright ? 'vertical' : 'horizontal'}
      data-upright={upright}
      value={value === undefined ? [] : [value]}
    >
      {choices.map(({ colour, name, shown }) => (
        <Toggle
          key={colour}
          {...tip(name(), { side: upright ? 'right' : 'top' })}
          value={colour}
          aria-label={name()}
          className={styles.colour}
          onClick={() => onChoose(colour)}
        >
          <span className={styles.spot} style={{ backgroundColor: shown }}>
            {colour === value ? <Check aria-hidden className={styles.tick} /> : null}
          </span>
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
