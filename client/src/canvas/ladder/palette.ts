export { INK, LINE, WHITE } from '../paint/colours.ts';

/** Colours of the ladder alone; those of municipalities are the board's. */

/** Darker than the second ink elsewhere: it reads at 4.5:1 on the deepest band too. */
export const SECOND_INK = '#2E4A52';
export const FRAME = '#86AEB8';
export const AMBER = '#D98E04';
/** The edge of everything amber: amber alone does not stand out from the deeper bands. */
export const AMBER_EDGE = '#8F5E02';
export const SHADE = 'rgba(18, 51, 60, 0.07)';
/** The paper over what is not asked about now: what lies below can still be read. */
export const VEIL = 'rgba(246, 245, 241, 0.72)';
