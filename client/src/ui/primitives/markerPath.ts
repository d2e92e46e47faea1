import type { RoleShape } from '@samenspel/shared/records';

/** Outline of each role's shape as an SVG path in a box of 40 by 40; all look equally large. */
export const MARKER_PATHS: Record<RoleShape, string> = {
  circle: 'M20 3.5a16.5 16.5 0 1 1 0 33a16.5 16.5 0 1 1 0-33z',
  square:
    'M10 4.5h20a5.5 5.5 0 0 1 5.5 5.5v20a5.5 5.5 0 0 1-5.5 5.5h-20a5.5 5.5 0 0 1-5.5-5.5v-20a5.5 5.5 0 0 1 5.5-5.5z',
  hexagon: 'M11.2 4.8h17.6L38 20l-9.2 15.2H11.2L2 20z',
  diamond: 'M20 1l19 19l-19 19l-19-19z',
  triangle: 'M20 2.5L39 35.5H1z',
  pentagon: 'M20 2l18 13.3l-6.9 21.2H8.9L2 15.3z',
  octagon: 'M13.2 3.5h13.6l9.7 9.7v13.6l-9.7 9.7H13.2l-9.7-9.7V13.2z',
  shield: 'M4.5 4.5h31v15c0 9-6.5 14.5-15.5 18.5C11 34 4.5 28.5 4.5 19.5z',
};
