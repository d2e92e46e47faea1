import type { Spread } from '@samenspel/shared/insight';
import * as m from '../../../i18n/generated/messages.js';

/** What people said instead of a level, in words; undefined when nobody did. */
export function besideLadder({ none, unknown }: Spread): string | undefined {
  const said = [
    ...(none > 0 ? [m.insight_none()] : []),
    ...(unknown > 0 ? [m.insight_unknown()] : []),
  ];
  return said.length > 0 ? said.join(', ') : undefined;
}

/** "2", "1–3" or what was said instead of a level. */
export function rangeWords(spread: Spread): string {
  const { lowest: low, highest: high } = spread;
  if (low === null) return besideLadder(spread) ?? '–';
  return low === high ? String(low) : m.insight_range({ low, high });
}

/** The same to be heard: "niveau 1 tot 3". */
export function spokenRange(spread: Spread): string {
  const { lowest: low, highest: high } = spread;
  if (low === null) return besideLadder(spread) ?? m.insight_empty_cell();
  return low === high
    ? m.insight_level_words({ level: low })
    : m.insight_range_words({ low, high });
}
