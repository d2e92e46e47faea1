import type { Who } from '../people.ts';

/** Who comes to the work session, with what in hand, and what they will answer. */
export interface Seat extends Who {
  /** Their levels: for the collaboration as a whole, and for energy. */
  readonly answers: readonly [number, number];
}

export const WHOLE = 'De samenwerking als geheel';
export const ENERGY = 'Energietransitie';
export const WORK = 'Arbeidsmarkt';

const seat = (
  name: string,
  municipality: string,
  role: Who['role'],
  answers: readonly [number, number],
): Seat => ({ name, municipality, role, answers });

/** Four phones: the first in WebKit, and four laptops: one of them with Firefox. */
export const SEATS = {
  ans: seat('Ans', 'Ede', 'Raad', [3, 2]),
  fatma: seat('Fatma', 'Barneveld', 'Raad', [1, 2]),
  ineke: seat('Ineke', 'Nijkerk', 'Raad', [2, 2]),
  // Comes when the others are done.
  loes: seat('Loes', 'Barneveld', 'College', [2, 3]),
  bert: seat('Bert', 'Ede', 'College', [4, 4]),
  gijs: seat('Gijs', 'Barneveld', 'Ambtelijke organisatie', [4, 4]),
  joost: seat('Joost', 'Nijkerk', 'College', [2, 3]),
  kees: seat('Kees', 'Nijkerk', 'Ambtelijke organisatie', [2, 2]),
} as const;

const phone = (width: number, height: number) => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
});
export const PHONE = phone(390, 844);
export const SMALL_PHONE = phone(360, 640);
export const PHONE_ON_ITS_SIDE = phone(844, 390);
export const HALL = { width: 1920, height: 1080 };
