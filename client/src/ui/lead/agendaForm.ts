/** How the agenda fits in the header: all names; the name of the step one is at with the others as dots; that one alone. */
export type AgendaForm = 'names' | 'dots' | 'one';

/** CSS pixels, measured at 15px in the house's typeface: rather a little too much. */
const LETTER = 7.7;
const AROUND_NAME = 38;
const DOT = 34;
const FRAME = 10;

const nameWidth = (name: string) => name.length * LETTER + AROUND_NAME;

/**
 * The fullest form that fits.
 * @param room in CSS pixels
 * @param current index of the step one is at
 */
export function agendaForm(room: number, names: readonly string[], current: number): AgendaForm {
  const all = names.reduce((sum, name) => sum + nameWidth(name), FRAME);
  if (all <= room) return 'names';
  const dots = nameWidth(names[current] ?? '') + (names.length - 1) * DOT + FRAME;
  return dots <= room ? 'dots' : 'one';
}
