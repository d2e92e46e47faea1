import type { Colour } from '@samenspel/shared/records';
import { HIGHLIGHTS, NOTE_COLOURS, PEN_COLOURS } from '../../canvas/paint/colours.ts';
import { m } from '../../i18n/index.ts';

export interface NamedColour {
  readonly colour: Colour;
  readonly name: () => string;
  /** How it looks, as CSS takes it. */
  readonly shown: string;
}

/** What a colour is called depends on what it colours: dark for a pen is grey for a note. */
export const NOTE_CHOICES: readonly NamedColour[] = [
  { colour: 'yellow', name: () => m.canvas_colour_yellow(), shown: NOTE_COLOURS.yellow },
  { colour: 'green', name: () => m.canvas_colour_green(), shown: NOTE_COLOURS.green },
  { colour: 'blue', name: () => m.canvas_colour_blue(), shown: NOTE_COLOURS.blue },
  { colour: 'pink', name: () => m.canvas_colour_pink(), shown: NOTE_COLOURS.pink },
  { colour: 'amber', name: () => m.canvas_colour_amber(), shown: NOTE_COLOURS.amber },
  { colour: 'white', name: () => m.canvas_colour_white(), shown: NOTE_COLOURS.white },
];

export const PEN_CHOICES: readonly NamedColour[] = [
  { colour: 'ink', name: () => m.canvas_colour_ink(), shown: PEN_COLOURS.ink },
  { colour: 'blue', name: () => m.canvas_colour_blue(), shown: PEN_COLOURS.blue },
  { colour: 'red', name: () => m.canvas_colour_red(), shown: PEN_COLOURS.red },
  { colour: 'green', name: () => m.canvas_colour_green(), shown: PEN_COLOURS.green },
  { colour: 'pink', name: () => m.canvas_colour_pink(), shown: PEN_COLOURS.pink },
  { colour: 'amber', name: () => m.canvas_colour_amber(), shown: PEN_COLOURS.amber },
];

export const HIGHLIGHT_CHOICES: readonly NamedColour[] = [
  { colour: 'yellow', name: () => m.canvas_colour_yellow(), shown: HIGHLIGHTS.yellow },
  { colour: 'green', name: () => m.canvas_colour_green(), shown: HIGHLIGHTS.green },
  { colour: 'blue', name: () => m.canvas_colour_blue(), shown: HIGHLIGHTS.blue },
  { colour: 'pink', name: () => m.canvas_colour_pink(), shown: HIGHLIGHTS.pink },
  { colour: 'amber', name: () => m.canvas_colour_amber(), shown: HIGHLIGHTS.amber },
];
