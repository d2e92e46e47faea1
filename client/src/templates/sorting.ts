import * as m from '../i18n/generated/messages.js';
import { figure, frame, type Template, words } from './template.ts';

const AREA = { width: 470, height: 250, gap: 16 } as const;
/** Room for what the rows and columns mean. */
const LEFT = 150;
const TOP = 214;
const PAD = 24;

const COLUMNS = [m.templates_sorting_alone, m.templates_sorting_together];
const ROWS = [m.templates_sorting_now, m.templates_sorting_later];
const AREAS = [
  [
    { name: m.templates_sorting_now_alone, colour: 'blue' },
    { name: m.templates_sorting_now_together, colour: 'green' },
  ],
  [
    { name: m.templates_sorting_later_alone, colour: 'ink' },
    { name: m.templates_sorting_later_together, colour: 'yellow' },
  ],
] as const;

const left = (column: number) => LEFT + column * (AREA.width + AREA.gap);
const top = (row: number) => TOP + row * (AREA.height + AREA.gap);

/** Four areas to lay tasks in: now or later, alone or together. */
export const sorting: Template = {
  id: 'sorting',
  name: m.templates_sorting,
  about: m.templates_sorting_about,
  draw: (say) => [
    frame(say(m.templates_sorting), [0, 0, left(1) + AREA.width + PAD, top(1) + AREA.height + PAD]),
    words(say(m.templates_sorting_question), [PAD, PAD, 1000], { fontSize: 'large' }),
    words(say(m.templates_sorting_lead), [PAD, PAD + 52, 1080]),
    ...COLUMNS.map((title, column) =>
      words(say(title), [left(column), TOP - 48, AREA.width], { align: 'centre', colour: 'blue' }),
    ),
    ...ROWS.map((title, row) =>
      words(say(title), [PAD, top(row) + AREA.height / 2 - 14, LEFT - 2 * PAD], { colour: 'blue' }),
    ),
    ...AREAS.flatMap((areas, row) =>
      areas.flatMap(({ name, colour }, column) => [
        figure('', [left(column), top(row), AREA.width, AREA.height], {
          colour,
          fill: 'tint',
          width: 'thin',
          opacity: 0.6,
        }),
        words(say(name), [left(column) + PAD, top(row) + PAD - 4, AREA.width - 2 * PAD]),
      ]),
    ),
  ],
};
