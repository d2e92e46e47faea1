import { type Municipality, PARTNER_COLOURS } from '@samenspel/shared/records';
import { useId } from 'react';
import { m } from '../../../i18n/index.ts';
import { usePatientChoice } from '../../outline/usePatientChoice.ts';
import styles from './Ladder.module.css';

/** Names of PARTNER_COLOURS, in the same order: a colour is never shown without its name and number. */
const NAMES = [
  m.panels_colour_0,
  m.panels_colour_1,
  m.panels_colour_2,
  m.panels_colour_3,
  m.panels_colour_4,
  m.panels_colour_5,
  m.panels_colour_6,
  m.panels_colour_7,
  m.panels_colour_8,
  m.panels_colour_9,
  m.panels_colour_10,
  m.panels_colour_11,
  m.panels_colour_12,
  m.panels_colour_13,
  m.panels_colour_14,
  m.panels_colour_15,
] as const satisfies readonly (() => string)[] & { readonly length: typeof PARTNER_COLOURS.length };

/** "3. Paars (Nijkerk)": number, name, and which other partners have it. */
function colourWords(index: number, others: readonly Municipality[]): string {
  const colour = m.panels_colour_numbered({ number: index + 1, name: NAMES[index]?.() ?? '' });
  const names = others
    .filter((partner) => partner.colour === PARTNER_COLOURS[index])
    .map((partner) => partner.name)
    .join(', ');
  return names === '' ? colour : m.panels_colour_used_by({ colour, names });
}

/** A partner's colour, from those that white letters can be read on. */
export function ColourChoice({
  partner,
  partners,
  onColour,
}: {
  readonly partner: Municipality;
  readonly partners: readonly Municipality[];
  readonly onColour: (colour: string) => void;
}) {
  const name = useId();
  const choice = usePatientChoice(partner.colour, onColour);
  const others = partners.filter(({ id }) => id !== partner.id);
  const chosen = PARTNER_COLOURS.findIndex((colour) => colour === choice.value);
  return (
    <fieldset>
      <legend className={styles.legend}>{m.panels_partner_colour()}</legend>
      <div className={styles.swatches}>
        {PARTNER_COLOURS.map((colour, i) => (
          <label key={colour} className={styles.swatch} style={{ background: colour }}>
            <input
              type="radio"
              name={name}
              value={colour}
              checked={colour === choice.value}
              aria-label={colourWords(i, others)}
              onChange={choice.onChange}
              onBlur={choice.onBlur}
            />
            <span aria-hidden="true">{i + 1}</span>
          </label>
        ))}
      </div>
      {chosen === -1 ? null : (
        <p className={styles.quiet} aria-hidden="true">
          {colourWords(chosen, others)}
        </p>
      )}
    </fieldset>
  );
}
