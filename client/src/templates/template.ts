import {
  type Colour,
  type Item,
  newId,
  ordersBetween,
  type Locale,
  type Shape,
  type Style,
} from '@samenspel/shared/records';

/** A text in a language that is asked for: what a template writes is in the board's, whatever the screen's. */
type Words = (inputs: Record<string, never>, options: { readonly locale: Locale }) => string;

/** A message in the language a template is made in. */
export type Say = (words: Words) => string;

/** A layout for a workshop, made of what one could draw oneself. */
export interface Template {
  readonly id: TemplateId;
  readonly name: Words;
  readonly about: Words;
  /** Its items from bottom to top, round a top left corner of [0, 0]; board units. */
  readonly draw: (say: Say) => readonly Item[];
}

export const TEMPLATE_IDS = ['wall', 'sorting', 'agreements', 'parking'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** x, y, width and height in board units. */
type Box = readonly [number, number, number, number];

const begin = ([x, y, width, height]: Box): Pick<Item, 'id' | 'order' | 'by' | 'pos' | 'size'> => ({
  id: newId(),
  order: '',
  by: '',
  pos: [x, y],
  size: [width, height],
});

/** A titled area; its title stands over it. */
export function frame(title: string, box: Box): Item {
  return { ...begin(box), type: 'frame', style: { colour: 'ink' }, title };
}

/** A note to write on; `text` says what for. */
export function note(text: string, colour: Colour, [x, y]: readonly [number, number]): Item {
  return { ...begin([x, y, NOTE.width, NOTE.height]), type: 'note', style: { colour }, text };
}

/** Words straight on the paper, at most `width` wide. */
export function words(
  text: string,
  [x, y, width]: readonly [number, number, number],
  style: Partial<Style> = {},
): Item {
  return { ...begin([x, y, width, 27]), type: 'text', style: { colour: 'ink', ...style }, text };
}

/** A figure with words in the middle of it. */
export function figure(
  text: string,
  box: Box,
  style: Style,
  form: Shape['form'] = 'rectangle',
): Item {
  return { ...begin(box), type: 'shape', form, style, text };
}

/** Board units, as notes are made. */
export const NOTE = { width: 200, height: 116, gap: 24 } as const;

/** A template's items in a language, in the order in which they lie. */
export function drawn({ draw }: Template, locale: Locale): Item[] {
  const items = draw((message) => message({}, { locale }));
  const orders = ordersBetween(null, null, items.length);
  return items.map((item, i) => ({ ...item, order: orders[i] ?? item.order }));
}
