import { type Image, packPoints, type Item, type Stroke } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { asHtml, COPY_LIMITS, fromHtml } from '../src/ui/clipboard/payload.ts';
import { pasteItems, shiftOf } from '../src/ui/clipboard/paste.ts';
import { wordsOf } from '../src/ui/clipboard/words.ts';
import { ME, note, task, workbench } from './support/workbench.ts';

const AWAY = 2000;
const stroke: Stroke = {
  id: 'line',
  type: 'stroke',
  pos: [0, 0],
  size: [10, 10],
  order: 'a9',
  style: { colour: 'ink' },
  by: ME,
  points: packPoints([
    [0, 0, 0.5],
    [10, 10, 0.5],
  ]),
};

const html = (items: readonly Item[], board = 'board') => asHtml({ board, items }, 'woorden') ?? '';
const carrying = (value: unknown) => `<div data-samenspel="${btoa(JSON.stringify(value))}"></div>`;

describe('what the clipboard carries', () => {
  test('items come out as they went in, pen lines too', () => {
    const items = [note('a', [1, 2], 'één "briefje" <b>\n& twee'), stroke];
    expect(fromHtml(html(items))).toEqual({ board: 'board', items });
  });

  test('other programs read the words, and markup in them is words', () => {
    const written = asHtml({ board: 'b', items: [] }, '<img src=x onerror=alert(1)>\ntwee');
    expect(written).toContain('<div>&lt;img src=x onerror=alert(1)&gt;</div><div>twee</div>');
    expect(wordsOf([note('b', [0, 50], 'twee'), task('a', [0, 0], 'een'), stroke])).toBe(
      'een\ntwee',
    );
  });

  test('what is no item is left out; what is no copy at all is nothing', () => {
    const odd = { ...note('x', [0, 0]), pos: [Number.MAX_VALUE, 0] };
    const held = {
      version: 1,
      board: 'b',
      items: [odd, null, 'text', { type: 'script' }, note('a', [0, 0])],
    };
    expect(fromHtml(carrying(held))?.items.map(({ id }) => id)).toEqual(['a']);
    expect(fromHtml('<div data-samenspel="!!"></div>')).toBeUndefined();
    expect(fromHtml('<div data-samenspel="AAAA"></div>')).toBeUndefined();
    expect(fromHtml(carrying({ version: 2, board: 'b', items: [] }))).toBeUndefined();
    expect(fromHtml('<table><tr><td>een</td></tr></table>')).toBeUndefined();
  });

  test('too much is neither copied nor pasted', () => {
    const many = Array.from({ length: COPY_LIMITS.items + 1 }, (_, i) => note(`n${i}`, [0, 0]));
    expect(asHtml({ board: 'b', items: many }, '')).toBeUndefined();
    expect(fromHtml(carrying({ version: 1, board: 'b', items: many }))).toBeUndefined();
    const long = Array.from({ length: 60 }, (_, i) => note(`n${i}`, [0, 0], 'x'.repeat(19_000)));
    expect(asHtml({ board: 'b', items: long }, '')).toBeUndefined();
    expect(fromHtml(carrying({ version: 1, board: 'b', items: long }))).toBeUndefined();
  });
});

describe('pasting', () => {
  test('puts the middle of what was copied at the point, chosen, as one change', () => {
    const bench = workbench([]);
    const payload = { board: 'board', items: [note('a', [0, 0]), note('b', [400, 0])] };
    expect(pasteItems(bench.context, payload, [AWAY, 500])).toEqual({ items: 2, images: 0 });
    const places = bench.items().map(({ pos }) => pos);
    expect(places).toEqual([
      [AWAY - 300, 500 - 58],
      [AWAY + 100, 500 - 58],
    ]);
    expect(bench.view().selection.size).toBe(2);
    expect(bench.commands.map(({ name }) => name)).toEqual(['addItems']);
    expect(bench.items().some(({ id }) => id === 'a')).toBe(false);
  });

  test('on another board nothing points at what that board does not have', () => {
    const bench = workbench([]);
    const image: Item = {
      ...note('i', [0, 0]),
      type: 'image',
      hash: 'a'.repeat(64),
      natural: [10, 10],
      alt: '',
    };
    const agreement: Item = {
      ...note('g', [0, 200]),
      type: 'agreement',
      lane: 'elsewhere',
      owner: '',
      due: '',
      done: false,
    };
    const items = [{ ...task('t', [0, 0]), concerns: ['GM0228'] }, image, agreement];
    expect(pasteItems(bench.context, { board: 'other', items }, [AWAY, 0])).toEqual({
      items: 2,
      images: 1,
    });
    expect(bench.items()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'task', concerns: [] }),
        expect.objectContaining({ type: 'agreement', lane: 'whole' }),
      ]),
    );
    expect(pasteItems(bench.context, { board: 'board', items: [image] }, [0, 0])).toEqual({
      items: 1,
      images: 0,
    });
  });

  test('an image that was brought lies by the others as it did, and ends no typing', () => {
    const bench = workbench([]);
    const [came, lost]: [Image, Image] = [
      { ...note('i', [0, 200]), type: 'image', hash: 'a'.repeat(64), natural: [10, 10], alt: '' },
      { ...note('j', [0, 400]), type: 'image', hash: 'b'.repeat(64), natural: [10, 10], alt: '' },
    ];
    const grouped = { ...note('a', [0, 0]), group: 'g' };
    const payload = { board: 'other', items: [grouped, { ...came, group: 'g' }, lost] };
    const wanted = new Set([came.hash, lost.hash]);
    const by = shiftOf(bench.context.board(), payload, [AWAY, 0], wanted);
    bench.context.setView({ selection: new Set(['elsewhere']), tool: 'note' });
    expect(
      pasteItems(bench.context, payload, [AWAY, 0], { brought: new Set([came.hash]), by }),
    ).toEqual({ items: 2, images: 1 });
    const [first, second] = bench.items();
    expect(first?.pos).toEqual([AWAY - 100, -258]);
    expect(second).toMatchObject({ type: 'image', pos: [AWAY - 100, -58], hash: came.hash });
    expect(second?.group).toBe(first?.group);
    expect([...bench.view().selection]).toEqual(['elsewhere']);
    expect(bench.commands.map(({ name }) => name)).toEqual(['addItems']);
  });
});
