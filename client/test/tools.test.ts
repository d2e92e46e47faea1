import { unpackPoints } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { note, task, workbench } from './support/workbench.ts';

const AWAY = 2000;
const chosen = (bench: ReturnType<typeof workbench>) => [...bench.view().selection].toSorted();

describe('choosing', () => {
  const two = () => workbench([note('a', [AWAY, 0]), note('b', [AWAY, 300])]);

  test('a click chooses one, shift adds and takes away, a click beside it chooses nothing', () => {
    const bench = two();
    bench.pointer.click(AWAY + 10, 10);
    expect(chosen(bench)).toEqual(['a']);
    bench.pointer.click(AWAY + 10, 310, { shift: true });
    expect(chosen(bench)).toEqual(['a', 'b']);
    bench.pointer.click(AWAY + 10, 10, { shift: true });
    expect(chosen(bench)).toEqual(['b']);
    bench.pointer.click(AWAY + 500, 700);
    expect(chosen(bench)).toEqual([]);
    expect(bench.commands).toEqual([]);
  });

  test('a click on one of several chooses that one', () => {
    const bench = two();
    bench.context.setView({ selection: new Set(['a', 'b']) });
    bench.pointer.click(AWAY + 10, 10);
    expect(chosen(bench)).toEqual(['a']);
  });

  test('a rectangle chooses what it touches; Escape gives back what was chosen', () => {
    const bench = two();
    bench.context.setView({ selection: new Set(['b']) });
    bench.pointer.down(AWAY - 50, -50);
    bench.pointer.move(AWAY + 50, 50);
    expect(bench.view().marquee).toEqual({ x: AWAY - 50, y: -50, width: 100, height: 100 });
    expect(chosen(bench)).toEqual(['a']);
    expect(bench.runner.cancel()).toBe(true);
    expect(chosen(bench)).toEqual(['b']);
    expect(bench.view().marquee).toBeNull();
  });

  test('a finger on empty board moves the board', () => {
    const bench = two();
    const finger = { device: 'touch' } as const;
    bench.pointer.down(AWAY + 500, 600, finger);
    bench.pointer.move(AWAY + 530, 610, finger);
    bench.pointer.up(AWAY + 530, 610, finger);
    expect(bench.view().camera).toEqual({ x: -30, y: -10, zoom: 1 });
    expect(bench.view().marquee).toBeNull();
  });

  describe('a finger that is to choose more', () => {
    const finger = { device: 'touch' } as const;
    const gathering = () => {
      const bench = two();
      bench.context.setView({ selection: new Set(['a']), gathering: true });
      return bench;
    };

    test('adds what it taps, and takes it back', () => {
      const bench = gathering();
      bench.pointer.click(AWAY + 80, 360, finger);
      expect(chosen(bench)).toEqual(['a', 'b']);
      bench.pointer.wait();
      // Not at a corner: a handle is there.
      bench.pointer.click(AWAY + 80, 60, finger);
      expect(chosen(bench)).toEqual(['b']);
    });

    test('adds what its rectangle touches, and keeps all when it taps beside', () => {
      const bench = gathering();
      bench.pointer.down(AWAY - 50, 420, finger);
      bench.pointer.move(AWAY + 50, 350, finger);
      bench.pointer.up(AWAY + 50, 350, finger);
      expect(chosen(bench)).toEqual(['a', 'b']);
      expect(bench.view().camera).toEqual({ x: 0, y: 0, zoom: 1 });
      bench.pointer.wait();
      bench.pointer.click(AWAY + 500, 600, finger);
      expect(chosen(bench)).toEqual(['a', 'b']);
    });
  });
});

describe('moving', () => {
  test('a drag is a ghost for others until the release makes it one change', () => {
    const bench = workbench([note('a', [AWAY, 0]), note('b', [AWAY, 300])]);
    bench.context.setView({ selection: new Set(['a', 'b']) });
    bench.pointer.down(AWAY + 10, 10);
    bench.pointer.move(AWAY + 60, 30);
    const gesture = { kind: 'move', ids: ['a', 'b'], by: [50, 20] };
    expect(bench.view().gesture).toEqual(gesture);
    expect(bench.shown.at(-1)).toEqual({ gesture });
    expect(bench.commands).toEqual([]);
    bench.pointer.up(AWAY + 60, 30);
    expect(bench.commands.map(({ name }) => name)).toEqual(['moveItems']);
    expect(bench.item('a')?.pos).toEqual([AWAY + 50, 20]);
    expect(bench.item('b')?.pos).toEqual([AWAY + 50, 320]);
    expect(bench.view().gesture).toBeNull();
    expect(bench.shown.at(-1)).toEqual({ gesture: undefined });
  });

  test('the ghost keeps the same list of ids: the still layer is not drawn again', () => {
    const bench = workbench([note('a', [AWAY, 0])]);
    const idsNow = () => {
      const { gesture } = bench.view();
      return gesture?.kind === 'move' ? gesture.ids : undefined;
    };
    bench.pointer.down(AWAY + 10, 10);
    bench.pointer.move(AWAY + 60, 30);
    const ids = idsNow();
    bench.pointer.move(AWAY + 90, 60);
    expect(ids).toBeDefined();
    expect(idsNow()).toBe(ids);
  });

  test('Escape puts it back; so does a tremble that is no drag', () => {
    const bench = workbench([note('a', [AWAY, 0])]);
    bench.pointer.down(AWAY + 10, 10);
    bench.pointer.move(AWAY + 60, 30);
    bench.runner.cancel();
    bench.pointer.up(AWAY + 60, 30);
    bench.pointer.wait();
    bench.pointer.drag([AWAY + 10, 10], [AWAY + 12, 11]);
    expect(bench.commands).toEqual([]);
    expect(bench.view().gesture).toBeNull();
    expect(bench.item('a')?.pos).toEqual([AWAY, 0]);
  });

  test('what a colleague deletes during the drag stays deleted, the rest moves', () => {
    const bench = workbench([note('a', [AWAY, 0]), note('b', [AWAY, 300])]);
    bench.context.setView({ selection: new Set(['a', 'b']) });
    bench.pointer.down(AWAY + 10, 10);
    bench.pointer.move(AWAY + 60, 30);
    bench.context.dispatch({ name: 'deleteItems', document: 'canvas', args: { ids: ['b'] } });
    bench.pointer.up(AWAY + 60, 30);
    expect(bench.item('a')?.pos).toEqual([AWAY + 50, 20]);
    expect(bench.item('b')).toBeUndefined();
  });

  test('who may only look chooses but moves nothing', () => {
    const bench = workbench([note('a', [AWAY, 0])], 'view');
    bench.pointer.drag([AWAY + 10, 10], [AWAY + 100, 100]);
    expect(chosen(bench)).toEqual(['a']);
    expect(bench.commands).toEqual([]);
  });
});

describe('the ladder', () => {
  const headOf = (bench: ReturnType<typeof workbench>, lane: string): [number, number] => {
    const rect = bench.ladder().heads.find((head) => head.lane === lane)?.rect;
    return [(rect?.x ?? NaN) + 20, (rect?.y ?? NaN) + 20];
  };
  const onLadder = (...ids: string[]) => {
    const bench = workbench(ids.map((id) => task(id, [AWAY, 0])));
    for (const id of ids) {
      const args = { task: id, before: null };
      bench.context.dispatch({ name: 'putOnLadder', document: 'canvas', args });
    }
    return bench;
  };

  test('a task let go on it becomes a lane where the line showed', () => {
    const bench = workbench([task('a', [AWAY, 0]), task('b', [AWAY, 300])]);
    bench.pointer.drag([AWAY + 10, 10], [400, 200]);
    expect(bench.lanes()).toEqual(['whole', 'a']);
    bench.pointer.wait();
    const [x, y] = headOf(bench, 'a');
    bench.pointer.down(AWAY + 10, 310);
    bench.pointer.move(x, y);
    expect(bench.view().drop).toEqual({ before: 'a' });
    bench.pointer.up(x, y);
    expect(bench.lanes()).toEqual(['whole', 'b', 'a']);
    expect(bench.view().drop).toBeNull();
  });

  test('a note let go on it is moved there, no more', () => {
    const bench = workbench([note('a', [AWAY, 0])]);
    bench.pointer.drag([AWAY + 10, 10], [400, 200]);
    expect(bench.lanes()).toEqual(['whole']);
    expect(bench.item('a')?.pos).toEqual([400 - 10, 200 - 10]);
  });

  test('a head dragged along it moves its lane', () => {
    const bench = onLadder('a', 'b');
    bench.pointer.drag(headOf(bench, 'b'), headOf(bench, 'a'));
    expect(bench.lanes()).toEqual(['whole', 'b', 'a']);
  });

  test('a head dragged off it is a card again, where it was let go', () => {
    const bench = onLadder('a');
    const [x, y] = headOf(bench, 'a');
    bench.pointer.drag([x, y], [x + 100, y + 900]);
    expect(bench.lanes()).toEqual(['whole']);
    expect(bench.item('a')?.pos).toEqual([x - 20 + 100, y - 20 + 900]);
  });

  test('Escape leaves the lane where it was; the collaboration as a whole stays first', () => {
    const bench = onLadder('a', 'b');
    bench.pointer.down(...headOf(bench, 'b'));
    bench.pointer.move(...headOf(bench, 'a'));
    expect(bench.view().carriedHead?.task).toBe('b');
    bench.runner.cancel();
    expect(bench.view().carriedHead).toBeNull();
    bench.pointer.wait();
    bench.pointer.drag(headOf(bench, 'whole'), headOf(bench, 'b'));
    expect(bench.lanes()).toEqual(['whole', 'a', 'b']);
  });

  test('a click on a head chooses its task, a double click opens it', () => {
    const bench = onLadder('a');
    bench.pointer.click(...headOf(bench, 'a'));
    expect(chosen(bench)).toEqual(['a']);
    expect(bench.view().panel).toBeNull();
    bench.pointer.wait();
    bench.pointer.doubleClick(...headOf(bench, 'a'));
    expect(bench.view()).toMatchObject({ panel: 'task', openTask: 'a' });
  });
});

describe('making', () => {
  test.each(['task', 'note', 'text'] as const)('a %s is put and opened for typing', (tool) => {
    const bench = workbench([note('below', [AWAY, 0])]);
    bench.choose(tool);
    bench.pointer.click(AWAY + 50, 50);
    const [, made] = bench.items().toSorted((a, b) => (a.order < b.order ? -1 : 1));
    expect(made?.type).toBe(tool);
    const field = tool === 'task' ? 'title' : 'text';
    expect(bench.view()).toMatchObject({ tool: 'select', editing: { id: made?.id, field } });
    expect(chosen(bench)).toEqual([made?.id]);
  });

  test('after making one, the same pointer chooses and moves it', () => {
    const bench = workbench([]);
    bench.choose('note');
    bench.pointer.click(AWAY, 100);
    bench.pointer.wait();
    const [made] = bench.items();
    bench.pointer.drag([AWAY, 100], [AWAY + 40, 100]);
    expect(bench.items()).toHaveLength(1);
    expect(bench.items()[0]?.pos[0]).toBe((made?.pos[0] ?? NaN) + 40);
  });

  test('a double click on empty board puts a note, on a note types in it, on a task opens it', () => {
    const bench = workbench([note('a', [AWAY, 0]), task('t', [AWAY, 300])]);
    bench.pointer.doubleClick(AWAY + 10, 10);
    expect(bench.view().editing).toEqual({ id: 'a', field: 'text' });
    bench.pointer.wait();
    bench.pointer.doubleClick(AWAY + 10, 310);
    expect(bench.view()).toMatchObject({ panel: 'task', openTask: 't', editing: null });
    bench.pointer.wait();
    bench.pointer.doubleClick(AWAY, 900);
    expect(bench.items().map(({ type }) => type)).toEqual(['note', 'task', 'note']);
  });

  test('who may only look makes nothing', () => {
    const bench = workbench([], 'view');
    bench.choose('note');
    bench.pointer.doubleClick(AWAY, 900);
    bench.choose('select');
    bench.pointer.wait();
    bench.pointer.doubleClick(AWAY, 900);
    expect(bench.items()).toEqual([]);
  });
});

describe('the pen', () => {
  test('others see the line grow; the release stores it once, and the pen stays in hand', () => {
    const bench = workbench([]);
    bench.choose('pen');
    bench.pointer.down(AWAY, 100);
    bench.pointer.move(AWAY + 10, 105);
    expect(bench.shown.at(-1)?.gesture).toMatchObject({
      kind: 'draw',
      points: [AWAY, 100, AWAY + 10, 105],
    });
    expect(bench.items()).toEqual([]);
    bench.pointer.move(AWAY - 20, 90);
    bench.pointer.up(AWAY - 20, 90);
    const [line] = bench.items();
    expect(line).toMatchObject({ type: 'stroke', pos: [AWAY - 20, 90], size: [30, 15] });
    const points = line?.type === 'stroke' ? unpackPoints(line.points) : [];
    expect(points.map(([x, y]) => [x, y])).toEqual([
      [20, 10],
      [30, 15],
      [0, 0],
    ]);
    expect(bench.view().tool).toBe('pen');
    expect(bench.view().stroke).toBeNull();
    expect(bench.shown.at(-1)).toEqual({ gesture: undefined });
  });

  test('Escape drops the line', () => {
    const bench = workbench([]);
    bench.choose('pen');
    bench.pointer.down(AWAY, 100);
    bench.pointer.move(AWAY + 10, 105);
    expect(bench.runner.cancel()).toBe(true);
    bench.pointer.up(AWAY + 10, 105);
    expect(bench.items()).toEqual([]);
    expect(bench.view().stroke).toBeNull();
  });

  test('a line longer than can be stored goes on as another', () => {
    const bench = workbench([]);
    bench.choose('pen');
    bench.pointer.down(0, 3000);
    for (let x = 0; x <= 20_000; x += 500) bench.pointer.move(x, 3000);
    bench.pointer.up(20_000, 3000);
    const ends = bench.items().map(({ pos, size }) => [pos[0], pos[0] + size[0]]);
    expect(ends.length).toBe(3);
    expect(ends.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [0, 8000],
      [8000, 16_000],
      [16_000, 20_000],
    ]);
  });
});

describe('a finger', () => {
  const finger = { device: 'touch' } as const;

  test('moves the board from wherever it starts, until it has chosen what to move', () => {
    const bench = workbench([note('a', [AWAY, 0])]);
    bench.pointer.down(AWAY + 10, 10, finger);
    bench.pointer.move(AWAY + 40, 10, finger);
    bench.pointer.move(AWAY + 60, 10, finger);
    bench.pointer.up(AWAY + 60, 10, finger);
    expect(bench.item('a')?.pos).toEqual([AWAY, 0]);
    expect(bench.view().camera.x).toBe(-20);
    expect(chosen(bench)).toEqual([]);
    bench.pointer.wait();
    bench.pointer.click(AWAY + 10, 10, finger);
    expect(chosen(bench)).toEqual(['a']);
    bench.pointer.wait();
    bench.pointer.down(AWAY + 10, 10, finger);
    bench.pointer.move(AWAY + 60, 10, finger);
    bench.pointer.up(AWAY + 60, 10, finger);
    expect(bench.item('a')?.pos).toEqual([AWAY + 50, 0]);
  });
});
