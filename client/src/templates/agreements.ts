import type { Style } from '@samenspel/shared/records';
import * as m from '../i18n/generated/messages.js';
import { figure, frame, type Template, words } from './template.ts';

const PAD = 24;
const TOP = 118;
const HEAD = 52;
const ROW = 76;
const ROWS = 5;
const GAP = 8;

const COLUMNS = [
  { title: m.templates_agreements_what, width: 460 },
  { title: m.templates_agreements_task, width: 280 },
  { title: m.templates_agreements_who, width: 240 },
  { title: m.templates_agreements_when, width: 180 },
] as const;

const HEADING: Style = { colour: 'blue', fill: 'solid', width: 'thin' };
const CELL: Style = { colour: 'white', fill: 'tint', width: 'thin', align: 'left' };

const left = (column: number) =>
  PAD + COLUMNS.slice(0, column).reduce((sum, { width }) => sum + width + GAP, 0);
const top = (row: number) => TOP + HEAD + GAP + row * (ROW + GAP);

/** A table of who does what by when, to fill in together. */
export const agreements: Template = {
  id: 'agreements',
  name: m.templates_agreements,
  about: m.templates_agreements_about,
  draw: (say) => [
    frame(say(m.templates_agreements), [
      0,
      0,
      left(COLUMNS.length) - GAP + PAD,
      top(ROWS) - GAP + PAD,
    ]),
    words(say(m.templates_agreements_question), [PAD, PAD, 900], { fontSize: 'large' }),
    ...COLUMNS.flatMap(({ title, width }, column) => [
      figure(say(title), [left(column), TOP, width, HEAD], HEADING),
      ...Array.from({ length: ROWS }, (_, row) =>
        figure('', [left(column), top(row), width, ROW], CELL),
      ),
    ]),
  ],
};
