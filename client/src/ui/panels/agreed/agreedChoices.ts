import type { Agreed, BoardSettings, Place } from '@samenspel/shared/records';
import * as m from '../../../i18n/generated/messages.js';
import { placesOf } from '../../outline/outline.ts';
import { placeHeading } from '../../describe.ts';

/** The choice "good as it is": the wanted level is the level now. */
export const AS_IT_IS = 'as-it-is';
/** The choice "not discussed yet". */
export const OPEN = 'open';

export interface AgreedChoice {
  readonly value: string;
  readonly label: string;
}

function choice(settings: BoardSettings, place: Place): AgreedChoice {
  return { value: `place:${place}`, label: placeHeading(settings, place) };
}

function placeOf(value: string): Place | null {
  return value.startsWith('place:') ? value.slice('place:'.length) : null;
}

/** The choices for one end; what is held is always among them, also when its level has gone. */
function choicesFor(settings: BoardSettings, held: Place | null): AgreedChoice[] {
  const places = placesOf(settings);
  if (held !== null && !places.includes(held)) places.unshift(held);
  return [
    { value: OPEN, label: placeHeading(settings, null) },
    ...places.map((place) => choice(settings, place)),
  ];
}

export function nowChoices(settings: BoardSettings, agreed: Agreed): AgreedChoice[] {
  return choicesFor(settings, agreed.now);
}

/** With a level now there is "good as it is", in place of that level itself. */
export function wantedChoices(settings: BoardSettings, agreed: Agreed): AgreedChoice[] {
  const [open, ...places] = choicesFor(settings, agreed.wanted);
  if (!open || agreed.now === null) return open ? [open, ...places] : places;
  const same = { value: AS_IT_IS, label: m.panels_agreed_good_as_is() };
  return [open, same, ...places.filter(({ value }) => value !== `place:${agreed.now}`)];
}

export function nowValue({ now }: Agreed): string {
  return now === null ? OPEN : `place:${now}`;
}

export function wantedValue({ now, wanted }: Agreed): string {
  if (wanted === null) return OPEN;
  return wanted === now ? AS_IT_IS : `place:${wanted}`;
}

/** "Good as it is" goes along when the level now is chosen anew. */
export function withNow(agreed: Agreed, value: string): Agreed {
  const now = placeOf(value);
  const asItIs = agreed.wanted !== null && agreed.wanted === agreed.now;
  return { now, wanted: asItIs ? now : agreed.wanted };
}

export function withWanted(agreed: Agreed, value: string): Agreed {
  return { now: agreed.now, wanted: value === AS_IT_IS ? agreed.now : placeOf(value) };
}
