import type { Colour } from '@samenspel/shared/records';

/** Inks and papers of the board, as in the theme: painters know no CSS. */
export const INK = '#12333C';
export const INK_2 = '#3D5A61';
export const LINE = '#C8D3D5';
export const WHITE = '#FFFFFF';
export const PAPER = '#F6F5F1';
export const ACTION = '#0B6E99';
export const ACTION_SOFT = '#DCEBF2';
/** Of agreements: their paper, their edge and box, and words on that paper (7:1). */
export const AGREEMENT = { paper: '#E2F1E8', edge: '#2E7D4F', words: '#1E5636' } as const;

/** Paper of a note; ink reads on each at 7:1 or more. */
export const NOTE_COLOURS: Readonly<Record<Colour, string>> = {
  yellow: '#FFE9A6',
  green: '#CFEBD6',
  blue: '#CFE4F2',
  pink: '#F8D7E3',
  white: '#FFFFFF',
  ink: '#DDE5E7',
  amber: '#FBD9A0',
  red: '#F9CFC4',
};

/** Pen lines and free text on paper, at least 3:1. */
export const PEN_COLOURS: Readonly<Record<Colour, string>> = {
  ink: INK,
  blue: ACTION,
  red: '#C2502D',
  green: '#2E7D4F',
  pink: '#B0307A',
  amber: '#B87503',
  yellow: '#8A6A00',
  white: '#5F6B6D',
};

/** What a highlighter leaves; ink reads through each. */
export const HIGHLIGHTS: Readonly<Record<Colour, string>> = {
  yellow: '#FFE55C',
  green: '#A8EBB4',
  blue: '#A5D8FF',
  pink: '#FFB0D2',
  amber: '#FFC978',
  red: '#FFB8A8',
  ink: '#BCC9CD',
  white: '#D9DEE0',
};
