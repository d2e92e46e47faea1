import type { Colour } from '@samenspel/shared/records';
import * as m from '../i18n/generated/messages.js';

const NAMES: Readonly<Record<Colour, () => string>> = {
  yellow: () => m.canvas_colour_yellow(),
  green: () => m.canvas_colour_green(),
  blue: () => m.canvas_colour_blue(),
  pink: () => m.canvas_colour_pink(),
  white: () => m.canvas_colour_white(),
  ink: () => m.canvas_colour_ink(),
  amber: () => m.canvas_colour_amber(),
  red: () => m.canvas_colour_red(),
};

/** What a colour is called, as a choice or a label. */
export function colourName(colour: Colour): string {
  return NAMES[colour]();
}
