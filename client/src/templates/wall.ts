import type { Colour } from '@samenspel/shared/records';
import * as m from '../i18n/generated/messages.js';
import { frame, NOTE, note, type Template, words } from './template.ts';

const PAD = 24;
const COLUMN = {
  width: NOTE.width + 2 * PAD,
  height: 3 * (NOTE.height + PAD) + PAD,
  gap: 32,
} as const;
const TOP = 176;

const COLUMNS = [
  { title: m.templates_wall_known, hint: m.templates_wall_known_hint, colour: 'green' },
  { title: m.templates_wall_asked, hint: m.templates_wall_asked_hint, colour: 'yellow' },
  { title: m.templates_wall_who, hint: m.templates_wall_who_hint, colour: 'blue' },
  { title: m.templates_wall_next, hint: m.templates_wall_next_hint, colour: 'pink' },
] as const satisfies readonly { colour: Colour; [words: string]: unknown }[];

/** Questions on notes, in columns from what is known to what is to be found out. */
export const wall: Template = {
  id: 'wall',
  name: m.templates_wall,
  about: m.templates_wall_about,
  draw: (say) => [
    words(say(m.templates_wall), [0, 0, 900], { fontSize: 'huge' }),
    words(say(m.templates_wall_lead), [0, 76, 1000]),
    ...COLUMNS.flatMap(({ title, hint, colour }, column) => {
      const x = column * (COLUMN.width + COLUMN.gap);
      const y = (row: number) => TOP + PAD + row * (NOTE.height + PAD);
      return [
        frame(say(title), [x, TOP, COLUMN.width, COLUMN.height]),
        note(say(hint), colour, [x + PAD, y(0)]),
        note('', colour, [x + PAD, y(1)]),
        note('', colour, [x + PAD, y(2)]),
      ];
    }),
  ],
};
