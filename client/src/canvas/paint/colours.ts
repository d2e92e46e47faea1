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

/** Figures that are filled: white reads on each at 4.5:1 or more. */
export const SOLID_COLOURS: Readonly<Record<Colour, string>> = {
  ...PEN_COLOURS,
  amber: '#96600A',
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

/** Darker than ink, for words on what is neither dark nor light. */
const DEEP = '#04151A';

const known = new Map<string, string>();

/** The colour of words that are read best, at 4.5:1 or more, on a colour that so much of covers the paper (0 to 1). */
export function readableOn(colour: string, opacity: number): string {
  const key = `${colour} ${opacity}`;
  let words = known.get(key);
  if (!words) {
    const behind = lightOf(colour, opacity);
    const onWhite = (lightOf(WHITE, 1) + 0.05) / (behind + 0.05);
    const onDeep = (behind + 0.05) / (lightOf(DEEP, 1) + 0.05);
    known.set(key, (words = onWhite >= onDeep || onWhite >= 4.5 ? WHITE : DEEP));
  }
  return words;
}

/** How light a colour over paper is, 0 to 1, as WCAG measures it. */
function lightOf(colour: string, opacity: number): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const own = Number.parseInt(colour.slice(at, at + 2), 16);
    const paper = Number.parseInt(PAPER.slice(at, at + 2), 16);
    const part = (own * opacity + paper * (1 - opacity)) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
