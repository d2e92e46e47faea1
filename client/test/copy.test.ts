import type { Connector, ConnectorEnd, Item, Note } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../src/tools/index.ts';
import { ME, note, task, workbench } from './support/workbench.ts';

const AWAY = 2000;

const line = (id: string, from: ConnectorEnd, to: ConnectorEnd): Connector => ({
  id,
  type: 'connector',
  pos: [0, 0],
  size: [0, 0],
  order: 'a5',
  style: { colour: 'ink' },
  by: ME,
  from,
  to,
  route: 'straight',
  heads: ['none', 'arrow'],
  text: '',
});

/** Duplicates what has these ids, and gives the copies. */
function duplicate(bench: ReturnType<typeof workbench>, ...ids: string[]): Item[] {
  bench.context.setView({ selection: new Set(ids) });
  ACTIONS.duplicate.perform(bench.context);
  return [...bench.view().selection].flatMap((id) => bench.item(id) ?? []);
}

const of = <Type extends Item['type']>(items: readonly Item[], type: Type) =>
  items.filter((item): item is Extract<Item, { type: Type }> => item.type === type);

describe('duplicating', () => {
  test('a copy has an id of its own, lies beside and on top, and is chosen', () => {
    const bench = workbench([note('a', [AWAY, 0], 'stroomnet'), note('b', [AWAY, 300])]);
    const [copy] = duplicate(bench, 'a');
    expect(copy).toMatchObject({ type: 'note', text: 'stroomnet', pos: [AWAY + 24, 24], by: ME });
    expect(copy?.id).not.toBe('a');
    expect((copy?.order ?? '') > 'a0').toBe(true);
    expect(bench.items()).toHaveLength(3);
    expect(bench.commands.map(({ name }) => name)).toEqual(['addItems']);
  });

  test('a connector among them sticks to the copies', () => {
    const bench = workbench([
      note('a', [AWAY, 0]),
      note('b', [AWAY + 500, 0]),
      line('l', { item: 'a' }, { item: 'b', at: [0, 0.5] }),
    ]);
    const copies = duplicate(bench, 'a', 'b', 'l');
    const [first, second] = of(copies, 'note').toSorted((x, y) => x.pos[0] - y.pos[0]);
    const [copied] = of(copies, 'connector');
    expect(copied?.from).toEqual({ item: first?.id });
    expect(copied?.to).toEqual({ item: second?.id, at: [0, 0.5] });
  });

  test('a connector lets go of what was not copied, and ends beside where it was drawn', () => {
    const bench = workbench([
      note('a', [AWAY, 0]),
      note('b', [AWAY + 500, 0]),
      line('l', { item: 'a' }, { item: 'b' }),
    ]);
    const [, to] = bench.context.endsOf('l') ?? [];
    const [copied] = of(duplicate(bench, 'a', 'l'), 'connector');
    expect(copied?.from).toHaveProperty('item');
    expect(copied?.to).toEqual({ by: to });
    expect(bench.context.endsOf(copied?.id ?? '')?.[1]).toEqual([
      (to?.[0] ?? 0) + 24,
      (to?.[1] ?? 0) + 24,
    ]);
  });

  test('groups are renewed, each apart; nothing of a copy is locked', () => {
    const held = (id: string, group: string): Note => ({
      ...note(id, [AWAY, 0]),
      group,
      locked: true,
    });
    const bench = workbench([held('a', 'g'), held('b', 'g'), held('c', 'h')]);
    const copies = duplicate(bench, 'a', 'b', 'c');
    const groups = copies.map(({ group }) => group);
    expect(new Set(groups).size).toBe(2);
    expect(groups).not.toContain('g');
    expect(groups).not.toContain(undefined);
    expect(copies.every(({ locked }) => locked === undefined)).toBe(true);
  });

  test('copies lie as their originals lay, whatever the order in which these were chosen', () => {
    const bench = workbench([
      { ...note('low', [AWAY, 0], 'onder'), order: 'a1' },
      { ...note('high', [AWAY, 0], 'boven'), order: 'a2' },
    ]);
    const copies = of(duplicate(bench, 'high', 'low'), 'note');
    const orders = new Map(copies.map(({ text, order }) => [text, order]));
    expect((orders.get('onder') ?? '') < (orders.get('boven') ?? '')).toBe(true);
    expect((orders.get('onder') ?? '') > 'a2').toBe(true);
  });

  test('a frame takes along what lies in it', () => {
    const around: Item = {
      ...note('f', [AWAY, 0]),
      type: 'frame',
      size: [600, 400],
      title: 'Wonen',
      order: 'Zz',
    };
    const bench = workbench([around, note('in', [AWAY + 100, 100]), note('out', [AWAY + 900, 0])]);
    const copies = duplicate(bench, 'f');
    expect(copies.map(({ type }) => type).toSorted()).toEqual(['frame', 'note']);
    const [[low], [high]] = [of(copies, 'frame'), of(copies, 'note')];
    expect((low?.order ?? '') < (high?.order ?? '')).toBe(true);
  });

  test('a lane is copied as a card beside the ladder', () => {
    const bench = workbench([task('t', [AWAY, 0])]);
    bench.context.dispatch({
      name: 'putOnLadder',
      document: 'canvas',
      args: { task: 't', before: null },
    });
    const [copy] = duplicate(bench, 't');
    expect(copy).toMatchObject({ type: 'task', title: 'Wonen' });
    expect(bench.lanes()).toEqual(['whole', 't']);
  });

  test('who may only look duplicates nothing', () => {
    const bench = workbench([note('a', [AWAY, 0])], 'view');
    bench.context.setView({ selection: new Set(['a']) });
    expect(ACTIONS.duplicate.when(bench.context)).toBe(false);
    expect(ACTIONS.paste.when(bench.context)).toBe(false);
    expect(ACTIONS.copy.when(bench.context)).toBe(true);
  });
});
