import type { Item, Note, Point, Shape } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { type Action, actionFor, ACTIONS, createRegistry } from '../../src/tools/index.ts';
import { CHOSEN_ACTIONS, type ChosenActionId } from '../../src/tools/actions/chosenActions.ts';
import { ME, note, task, workbench } from '../support/workbench.ts';

const AWAY = 2000;
type Bench = ReturnType<typeof workbench>;

const chosen = (bench: Bench, ...ids: string[]) => {
  bench.context.setView({ selection: new Set(ids) });
  return bench;
};

/** Asks for an action, as a menu does: only when it applies. */
function ask(bench: Bench, id: ChosenActionId): boolean {
  const action: Action = CHOSEN_ACTIONS[id];
  if (!action.when(bench.context)) return false;
  action.perform(bench.context);
  return true;
}

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const registry = createRegistry(ACTIONS);
registry.add(CHOSEN_ACTIONS);

function press(bench: Bench, key: string, held: Partial<typeof plain> = {}): string | undefined {
  const action = actionFor(registry.all(), { ...plain, key, ...held }, bench.context, 'board');
  action?.perform(bench.context);
  return action?.id;
}

const at = (bench: Bench, id: string) => bench.item(id)?.pos;
const higher = (item: Note, order: string, change: Partial<Note> = {}): Item => ({
  ...item,
  order,
  ...change,
});

function figure(id: string, pos: Point, angle?: number): Shape {
  const shared = { id, type: 'shape', form: 'rectangle', text: '', order: 'a1', by: ME } as const;
  const look = { style: { colour: 'ink' } as const, ...(angle !== undefined && { angle }) };
  return { ...shared, ...look, pos, size: [200, 100] };
}

describe('arranging what is chosen', () => {
  const three = () =>
    workbench([note('a', [AWAY, 0]), note('b', [AWAY + 33, 300]), note('c', [AWAY + 70, 900])]);

  test('on one line, in one change; a second time changes nothing', () => {
    const bench = chosen(three(), 'a', 'b', 'c');
    expect(ask(bench, 'align-left')).toBe(true);
    expect(['a', 'b', 'c'].map((id) => at(bench, id)?.[0])).toEqual([AWAY, AWAY, AWAY]);
    ask(bench, 'align-left');
    expect(bench.commands.map(({ name }) => name)).toEqual(['moveItems']);
  });

  test('with equal room between, and in tidy rows', () => {
    const bench = chosen(three(), 'a', 'b', 'c');
    ask(bench, 'spread-down');
    expect(['a', 'b', 'c'].map((id) => at(bench, id)?.[1])).toEqual([0, 450, 900]);
    ask(bench, 'stack-grid');
    const places = ['a', 'b', 'c'].map((id) => at(bench, id));
    expect(places).toEqual([
      [AWAY, 0],
      [AWAY + 220, 0],
      [AWAY, 136],
    ]);
  });

  test('needs several, that are not locked and not on the ladder', () => {
    const one = chosen(three(), 'a');
    expect(ask(one, 'align-left')).toBe(false);
    expect(ask(chosen(one, 'a', 'b'), 'spread-down')).toBe(false);
    const locked = workbench([note('a', [AWAY, 0]), { ...note('b', [0, 9]), locked: true }]);
    expect(ask(chosen(locked, 'a', 'b'), 'align-left')).toBe(false);
    const looker = workbench([note('a', [AWAY, 0]), note('b', [0, 9])], 'view');
    expect(ask(chosen(looker, 'a', 'b'), 'align-left')).toBe(false);
    const lane = workbench([note('a', [AWAY, 0]), task('t', [0, 9])]);
    const args = { task: 't', before: null };
    lane.context.dispatch({ name: 'putOnLadder', document: 'canvas', args });
    expect(ask(chosen(lane, 'a', 't'), 'align-left')).toBe(false);
  });

  test('takes a group as one, unless it is all that is chosen', () => {
    const items = [
      { ...note('a', [AWAY, 0]), group: 'g' },
      { ...note('b', [AWAY + 100, 300]), group: 'g' },
      note('c', [AWAY - 50, 600]),
    ];
    const bench = chosen(workbench(items), 'a', 'b', 'c');
    ask(bench, 'align-left');
    expect([at(bench, 'a')?.[0], at(bench, 'b')?.[0]]).toEqual([AWAY - 50, AWAY + 50]);
    const alone = chosen(workbench(items), 'a', 'b');
    ask(alone, 'align-left');
    expect([at(alone, 'a')?.[0], at(alone, 'b')?.[0]]).toEqual([AWAY, AWAY]);
  });

  test('aligns what is turned by what it covers', () => {
    const bench = chosen(
      workbench([figure('a', [AWAY, 0], 90), figure('b', [AWAY, 400])]),
      'a',
      'b',
    );
    ask(bench, 'align-left');
    expect([at(bench, 'a'), at(bench, 'b')]).toEqual([
      [AWAY - 50, 0],
      [AWAY, 400],
    ]);
  });
});

describe('the pile', () => {
  test('is changed by keys, past what lies over it', () => {
    const bench = workbench([
      higher(note('a', [AWAY, 0]), 'a0'),
      higher(note('far', [AWAY, 5000]), 'a1'),
      higher(note('b', [AWAY + 20, 20]), 'a2'),
    ]);
    const pile = () =>
      bench
        .items()
        .toSorted((x, y) => (x.order < y.order ? -1 : 1))
        .map(({ id }) => id);
    chosen(bench, 'a');
    expect(press(bench, ']', { ctrlKey: true })).toBe('forward');
    expect(pile()).toEqual(['far', 'b', 'a']);
    expect(press(bench, '{', { ctrlKey: true, shiftKey: true })).toBe('to-back');
    expect(pile()).toEqual(['a', 'far', 'b']);
    press(bench, '}', { ctrlKey: true, shiftKey: true });
    expect(pile()).toEqual(['far', 'b', 'a']);
    press(bench, '[', { ctrlKey: true });
    expect(pile()).toEqual(['far', 'a', 'b']);
  });
});

describe('keeping together and in place', () => {
  test('a group is made and taken apart by keys', () => {
    const bench = chosen(workbench([note('a', [AWAY, 0]), note('b', [AWAY, 300])]), 'a', 'b');
    expect(press(bench, 'g', { ctrlKey: true })).toBe('group');
    const group = bench.item('a')?.group;
    expect(group).toBeDefined();
    expect(bench.item('b')?.group).toBe(group);
    expect(press(bench, 'g', { ctrlKey: true })).toBeUndefined();
    expect(press(bench, 'g', { ctrlKey: true, shiftKey: true })).toBe('ungroup');
    expect(bench.item('a')?.group).toBeUndefined();
    expect(bench.item('b')?.group).toBeUndefined();
  });

  test('what is locked is not moved, resized or deleted until it is unlocked', () => {
    const bench = chosen(workbench([note('a', [AWAY, 0])]), 'a');
    expect(press(bench, 'l', { ctrlKey: true, shiftKey: true })).toBe('lock');
    press(bench, 'ArrowRight');
    expect(press(bench, 'ArrowRight', { altKey: true })).toBeUndefined();
    expect(press(bench, 'Delete')).toBeUndefined();
    expect(bench.item('a')).toMatchObject({ pos: [AWAY, 0], locked: true });
    expect(press(bench, 'l', { ctrlKey: true, shiftKey: true })).toBe('unlock');
    expect(bench.item('a')?.locked).toBeUndefined();
    press(bench, 'ArrowRight');
    expect(at(bench, 'a')).toEqual([AWAY + 1, 0]);
  });

  test('all of a kind are chosen, but for what is locked', () => {
    const locked = { ...note('c', [AWAY, 600]), locked: true };
    const bench = workbench([
      note('a', [AWAY, 0]),
      note('b', [AWAY, 300]),
      locked,
      task('t', [0, 0]),
    ]);
    ask(chosen(bench, 'a'), 'select-alike');
    expect([...bench.view().selection]).toEqual(['a', 'b']);
  });

  test('deleting takes the connectors along that stick to it', () => {
    const line: Item = {
      id: 'line',
      type: 'connector',
      order: 'a5',
      by: ME,
      text: '',
      route: 'straight',
      style: { colour: 'ink' },
      pos: [0, 0],
      size: [0, 0],
      from: { item: 'a' },
      to: { item: 'b' },
      heads: ['none', 'arrow'],
    };
    const bench = workbench([note('a', [AWAY, 0]), note('b', [AWAY, 300]), line]);
    press(chosen(bench, 'b'), 'Delete');
    expect(bench.items().map(({ id }) => id)).toEqual(['a']);
    expect(bench.commands).toHaveLength(1);
  });
});

describe('pulling by keyboard', () => {
  test('alt and an arrow resizes by one, with shift by ten', () => {
    const bench = chosen(workbench([figure('a', [AWAY, 0])]), 'a');
    press(bench, 'ArrowRight', { altKey: true });
    press(bench, 'ArrowDown', { altKey: true, shiftKey: true });
    press(bench, 'ArrowLeft', { altKey: true, shiftKey: true });
    expect(bench.item('a')).toMatchObject({ pos: [AWAY, 0], size: [191, 110] });
  });

  test('brackets turn by fifteen degrees, and only what turns', () => {
    const bench = chosen(workbench([figure('a', [AWAY, 0]), note('b', [AWAY, 400])]), 'a');
    press(bench, ']');
    press(bench, ']');
    press(bench, '[');
    expect(bench.item('a')).toMatchObject({ pos: [AWAY, 0], angle: 15 });
    chosen(bench, 'b');
    expect(press(bench, ']')).toBeUndefined();
  });

  test('on the grid arrows go by its squares', () => {
    const bench = chosen(workbench([note('a', [AWAY, 0])]), 'a');
    bench.context.setView({ grid: true });
    press(bench, 'ArrowRight');
    press(bench, 'ArrowDown', { shiftKey: true });
    expect(at(bench, 'a')).toEqual([AWAY + 8, 40]);
  });
});
