import { type Agreement, byDue, intersects, isOverdue, Item } from '@samenspel/shared/records';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { placeItem } from '../src/canvas/items/index.ts';
import { lookOf } from '../src/canvas/paint/index.ts';
import { textCopy } from '../src/export/textCopy.ts';
import { dayInWords, today } from '../src/i18n/dates.ts';
import { whoAndWhen } from '../src/ui/agreements/describe.ts';
import { ACTIONS } from '../src/tools/index.ts';
import { emptyDraft, newAgreement } from '../src/ui/agreements/newAgreement.ts';
import { earlierHeading, meetingOf, partsOf } from '../src/ui/agreements/parts.ts';
import { changesBetween, tell } from '../src/ui/panels/announce.ts';
import { ANNA, board, FATMA } from './panels/room.ts';
import { workbench } from './support/workbench.ts';

const agreement = (change: Partial<Agreement> = {}): Agreement => ({
  id: 'afspraak',
  type: 'agreement',
  pos: [0, 900],
  size: [260, 116],
  order: 'a5',
  style: { colour: 'green' },
  by: ANNA,
  text: 'Eén raadsagenda per kwartaal',
  lane: 'energie',
  owner: 'Griffies',
  due: '2026-03-01',
  done: false,
  ...change,
});

const withItems = (...more: Agreement[]) =>
  board({ items: new Map([...board().items, ...more.map((one) => [one.id, one] as const)]) });

describe('when', () => {
  test('by date, without a date after those in the order they were made, what is done last', () => {
    const all = [
      agreement({ id: 'done', done: true, due: '2020-01-01' }),
      agreement({ id: 'agreed last', due: '', createdAt: 9000 }),
      agreement({ id: 'never', due: '', createdAt: 4000 }),
      agreement({ id: 'late', due: '2026-12-01' }),
      agreement({ id: 'soon', due: '2026-02-28' }),
      agreement({ id: 'also', due: '2026-02-28' }),
    ];
    expect(all.toSorted(byDue).map(({ id }) => id)).toEqual([
      'also',
      'soon',
      'late',
      'never',
      'agreed last',
      'done',
    ]);
  });

  test('its own day is in time, the day after is late; what is done is never late', () => {
    expect(isOverdue(agreement(), '2026-03-01')).toBe(false);
    expect(isOverdue(agreement(), '2026-03-02')).toBe(true);
    expect(isOverdue(agreement({ done: true }), '2026-03-02')).toBe(false);
    expect(isOverdue(agreement({ due: '' }), '2026-03-02')).toBe(false);
  });

  test('in words of either language, the same day wherever one is', () => {
    expect(dayInWords('2026-03-01', 'nl')).toBe('1 maart 2026');
    expect(dayInWords('2026-03-01', 'en')).toBe('1 March 2026');
    expect(dayInWords('', 'nl')).toBe('');
    expect(today(new Date(2026, 2, 1, 0, 5))).toBe('2026-03-01');
  });

  test('that a date has passed is said, not only shown', () => {
    expect(whoAndWhen(agreement(), 'nl', '2026-01-01')).toBe('Griffies · uiterlijk 1 maart 2026');
    expect(whoAndWhen(agreement(), 'nl', '2026-04-01')).toBe(
      'Griffies · uiterlijk 1 maart 2026 · de datum is voorbij',
    );
    expect(whoAndWhen(agreement({ owner: ' ', due: '' }), 'en', '2026-04-01')).toBe(
      'Nobody yet · no date',
    );
  });
});

describe('in a next meeting', () => {
  /** The second meeting began at 100, the third at 200. */
  const meetings = [{ startedAt: 100 }, { startedAt: 200 }];
  const all = [
    agreement({ id: 'old', due: '2026-05-01' }),
    agreement({ id: 'second', due: '2026-04-01', createdAt: 150 }),
    agreement({ id: 'kept', due: '2026-01-01', createdAt: 50, done: true }),
    agreement({ id: 'now', createdAt: 200 }),
  ];
  const ids = (kept?: ReadonlyMap<string, 'earlier' | 'fresh' | 'done'>) => {
    const { earlier, fresh, done } = partsOf(all, meetings, kept);
    return [earlier, fresh, done].map((part) => part.map(({ id }) => id));
  };

  test('first what is open from before, then what is new, and what is done; without a time it is of the first', () => {
    expect(ids()).toEqual([['second', 'old'], ['now'], ['kept']]);
    expect(all.map((one) => meetingOf(one, meetings))).toEqual([1, 2, 1, 3]);
  });

  test('in a first meeting all of it is new', () => {
    const { earlier, fresh, done } = partsOf(all, []);
    expect([earlier.length, fresh.length, done.length]).toEqual([0, 3, 1]);
  });

  test('what was checked off here stays where it stood, by its date', () => {
    expect(ids(new Map([['kept', 'earlier']]))).toEqual([['kept', 'second', 'old'], ['now'], []]);
  });

  test('it is asked of the last meeting, or of more', () => {
    const [old, second] = all;
    if (!old || !second) throw new Error('agreements');
    expect(earlierHeading([second], meetings)).toBe('Uit de vorige bijeenkomst: klaar?');
    expect(earlierHeading([second, old], meetings)).toBe('Uit eerdere bijeenkomsten: klaar?');
  });

  test('an agreement from before there was a time, or with one that makes no sense, is still one', () => {
    expect(v.parse(Item, agreement())).toEqual(agreement());
    expect(v.parse(Item, { ...agreement(), createdAt: 'gisteren' })).toMatchObject({
      text: 'Eén raadsagenda per kwartaal',
      createdAt: undefined,
    });
    expect(v.parse(Item, agreement({ createdAt: 150 }))).toMatchObject({ createdAt: 150 });
  });
});

function laidOut(item: Item) {
  const placed = placeItem(item);
  if (!placed) throw new Error('an agreement that is not drawn');
  return placed.layout;
}

const coverOf = (item: Item) => laidOut(item).box;

describe('on the board', () => {
  test('a card says subject, owner and day in the language of the board', () => {
    const words = lookOf(withItems(), 1).agreementWords;
    expect(words(agreement())).toEqual({
      head: 'Afspraak · Energietransitie',
      owner: 'Griffies',
      due: '1 maart 2026',
    });
    expect(words(agreement({ done: true, lane: 'whole', owner: '', due: '' }))).toEqual({
      head: 'Gedaan · De samenwerking',
      owner: 'Nog niemand',
      due: '',
    });
  });

  test('cards made one after the other, short and long, do not lie over each other', () => {
    let state = withItems();
    for (let i = 0; i < 12; i++) {
      const text = 'Samen optrekken bij het stroomnet. '.repeat(1 + (i % 4) * 3);
      const made = newAgreement(state, { ...emptyDraft('energie'), text }, 0);
      for (const other of state.items.values())
        expect(intersects(coverOf(made), coverOf(other))).toBe(false);
      state = { ...state, items: new Map(state.items).set(made.id, made) };
    }
  });

  test('a long text makes the card higher, never cut off', () => {
    const long = agreement({ text: 'woord '.repeat(80) });
    const { box, blocks } = laidOut(long);
    const lines = blocks.text?.lines.length ?? 0;
    expect(box.height).toBeGreaterThan((blocks.text?.y ?? 0) + lines * 23);
  });

  test('Enter types in its text, and the details are in the panel of what was agreed', () => {
    const { context, view } = workbench([agreement()]);
    context.setView({ selection: new Set(['afspraak']) });
    ACTIONS.edit.perform(context);
    expect(view().editing).toEqual({ id: 'afspraak', field: 'text' });
    ACTIONS.details.perform(context);
    expect(view()).toMatchObject({ panel: 'agreed', openAgreement: 'afspraak' });
  });
});

test('it is told when somebody else makes one, and it is in the copy as text', () => {
  const theirs = agreement({ by: FATMA });
  const [before, after] = [withItems(), withItems(theirs)];
  expect(tell(after, changesBetween(before, after))).toBe(
    'Raad van Ede maakte een afspraak over Energietransitie.',
  );
  expect(textCopy(withItems(agreement({ done: true })))).toContain(
    'Gedaan · Energietransitie\nEén raadsagenda per kwartaal\nGriffies\n1 maart 2026',
  );
});
