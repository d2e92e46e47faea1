import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useId } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { tip } from '../primitives/tip.ts';
import { ColourChoice } from './ColourChoice.tsx';
import type { NamedColour } from './colours.ts';
import { LOOK_ROWS, type LookRow, type PictureField } from './lookOptions.tsx';
import type { LookField, Looks, Shown } from './looks.ts';
import styles from './StylePanel.module.css';

interface Props {
  readonly fields: readonly LookField[];
  readonly shown: Shown;
  readonly colours: readonly NamedColour[];
  readonly onChange: (change: Partial<Looks>) => void;
  /** Two rows abreast where there is room: so low that it stands beside what it is about. */
  readonly low?: boolean;
}

/** All that can be chosen about how something looks, a row each; what is chosen now is pressed. */
export function StylePanel({ fields, shown, colours, onChange, low = false }: Props) {
  useLocale();
  return (
    <fieldset className={styles.panel} data-low={low || undefined} aria-label={m.canvas_style()}>
      {fields.map((field) =>
        field === 'colour' ? (
          <div key={field} className={styles.row}>
            <span className={styles.label} aria-hidden>
              {m.canvas_colour()}
            </span>
            <ColourChoice
              choices={colours}
              value={shown.colour}
              onChoose={(colour) => onChange({ colour })}
            />
          </div>
        ) : (
          <Row
            key={field}
            row={rowOf(field)}
            value={shown[field]}
            onChoose={(value) => onChange({ [field]: value })}
          />
        ),
      )}
    </fieldset>
  );
}

/** A row whose values only go back to the field they came from. */
function rowOf(field: PictureField): LookRow {
  return LOOK_ROWS[field];
}

interface RowProps {
  readonly row: LookRow;
  readonly value: string | number | undefined;
  readonly onChoose: (value: string | number) => void;
}

function Row({ row: { label, options }, value, onChoose }: RowProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <span id={id} className={styles.label}>
        {label()}
      </span>
      <ToggleGroup
        className={styles.options}
        aria-labelledby={id}
        value={value === undefined ? [] : [String(value)]}
      >
        {options.map((option) => (
          <Toggle
            key={option.value}
            {...tip(option.name(), { side: 'top' })}
            value={String(option.value)}
            aria-label={option.name()}
            className={styles.option}
            onClick={() => onChoose(option.value)}
          >
            {option.icon}
          </Toggle>
        ))}
      </ToggleGroup>
    </div>
  );
}
