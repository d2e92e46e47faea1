/** Colours of the ladder; those of municipalities are the board's. */
export const INK = '#12333C';
export const SECOND_INK = '#2E4A52';
export const WHITE = '#FFFFFF';
export const LINE = '#C8D3D5';
export const FRAME = '#86AEB8';
export const AMBER = '#D98E04';
/** The edge of everything amber: amber alone does not stand out from the deeper bands. */
export const AMBER_EDGE = '#8F5E02';
export const SHADE = 'rgba(18, 51, 60, 0.07)';
