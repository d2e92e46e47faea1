import { type Command, setMarker, takeBackMarker } from '@samenspel/shared/commands';
import type { LadderLayout } from '@samenspel/shared/ladder';
import { type Marker, OPEN_ROUND, sessionMarkerKey } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { hitLadder, ladderScene } from '../../src/canvas/ladder/index.ts';
import type { BoardState } from '../../src/state/boardStore.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { placeTool, pressOnLadder } from '../../src/tools/place.ts';
import { selectTool } from '../../src/tools/select/index.ts';
import { firstCell, stepCell } from '../../src/tools/placing.ts';
import type { PointerInput, ToolContext, ToolState } from '../../src/tools/tool.ts';
import { ANNA, board, FATMA, JOOST, marker, markers } from '../panels/room.ts';

const OWN = { about: null, kind: 'now' } as const;

/** A pointer on a board, and what became of it. */
function room(change: Partial<BoardState> = {}, start: ToolState = placeTool.idle) {
  const state = board(change);
  const view = createViewStore();
  const done: Command[] = [];
  const scene = ladderScene(state);
  const context: ToolContext = {
    board: () => state,
    view: () => view.getState(),
    setView: (next) => view.setState(next),
    dispatch(...commands) {
      done.push(...commands);
      return true;
    },
    show: () => {
      throw new Error('a marker that moves is never presence (R2)');
    },
    hit: (x, y) => hitLadder(scene, x, y),
    ladder: () => scene.layout,
    itemsIn: () => [],
    contentBounds: () => undefined,
    endsOf: () => undefined,
    pickedBy: () => [],
    placed: () => undefined,
    stick: () => undefined,
    joins: () => false,
  };
  let now = start;
  const go = (next: ToolState | undefined) => {
    if (!next || next === now) return;
    now.leave?.(context);
    now = next;
    now.enter?.(context);
  };
  const input = ([x, y]: readonly [number, number]): PointerInput => ({
    x,
    y,
    screen: [x, y],
    device: 'mouse',
    shift: false,
    alt: false,
    mod: false,
    trail: [],
  });
  return {
    scene,
    done,
    view: () => view.getState(),
    choose: (choice: ReturnType<typeof view.getState>['markerChoice']) =>
      view.setState({ markerChoice: choice }),
    select: (id: string) => view.setState({ selection: new Set([id]) }),
    hover: (at: readonly [number, number]) => go(now.move?.(input(at), context)),
    press: (at: readonly [number, number]) => go(now.down?.(input(at), context)),
    /** A press with the select tool, which hands markers over. */
    pressMarker(at: readonly [number, number]) {
      const hit = context.hit(...at);
      if (hit && hit.kind !== 'item') go(pressOnLadder(hit, input(at), now));
    },
    drag: (at: readonly [number, number]) => go(now.move?.(input(at), context)),
    release: (at: readonly [number, number]) => go(now.up?.(input(at), context)),
    escape: () => {
      now.cancel?.(context);
      go(start);
    },
    state: () => now.name,
  };
}

function middle(layout: LadderLayout, lane: string, place: string): [number, number] {
  const cell = layout.cell(lane, place);
  if (!cell) throw new Error('a cell');
  return [cell.x + cell.width / 2, cell.y + cell.height / 2];
}

/** An empty corner of a cell. */
function corner(layout: LadderLayout, lane: string, place: string): [number, number] {
  const [x, y] = middle(layout, lane, place);
  return [x - 80, y + 20];
}

const place = (lane: string, level: string, about = 'GM0228', kind: Marker['kind'] = 'now') =>
  setMarker({ round: OPEN_ROUND, subject: { lane, about, kind }, value: { level } });

const selecting: ToolState = { name: 'select' };

describe('clicking a cell', () => {
  test('places the own marker that is chosen in the tray', () => {
    const one = room();
    const cell = middle(one.scene.layout, 'energie', 'align');
    one.press(cell);
    one.release(cell);
    expect(one.done).toEqual([place('energie', 'align')]);
  });

  test('places a view of a partner, or an ambition, when that is chosen', () => {
    const one = room();
    one.choose({ about: 'GM0267', kind: 'ambition' });
    const cell = middle(one.scene.layout, 'whole', 'unknown');
    one.press(cell);
    one.release(cell);
    expect(one.done).toEqual([place('whole', 'unknown', 'GM0267', 'ambition')]);
  });

  test('where the marker stands already does nothing', () => {
    const one = room({ markers: markers(marker(ANNA)) });
    const cell = corner(one.scene.layout, 'energie', 'decide');
    one.press(cell);
    one.release(cell);
    expect(one.done).toEqual([]);
  });

  test('moves the marker with the reason it had', () => {
    const one = room({ markers: markers(marker(ANNA, { reason: 'Wij trekken samen op' })) });
    const cell = middle(one.scene.layout, 'energie', 'act');
    one.press(cell);
    one.release(cell);
    expect(one.done).toMatchObject([
      { args: { value: { level: 'act', reason: 'Wij trekken samen op' } } },
    ]);
  });

  test("on top of somebody else's marker places one's own beside it", () => {
    const one = room({ markers: markers(marker(FATMA)) });
    const cell = middle(one.scene.layout, 'energie', 'decide');
    one.press(cell);
    one.release(cell);
    expect(one.done).toEqual([place('energie', 'decide')]);
  });

  test('let go in another cell places nothing', () => {
    const one = room();
    one.press(middle(one.scene.layout, 'energie', 'align'));
    one.release(middle(one.scene.layout, 'whole', 'align'));
    expect(one.done).toEqual([]);
  });

  test('a mouse over a cell shows where the marker would stand', () => {
    const one = room();
    one.hover(middle(one.scene.layout, 'energie', 'align'));
    expect(one.view().placing?.target).toEqual({ lane: 'energie', place: 'align' });
    one.hover([5, 5]);
    expect(one.view().placing).toBeNull();
  });

  test.each([
    ['a viewer', { capability: 'view' as const }],
    ['who has not joined', { profile: undefined }],
  ])('%s places nothing', (_, change) => {
    const one = room(change);
    const cell = middle(one.scene.layout, 'energie', 'align');
    one.hover(cell);
    one.press(cell);
    one.release(cell);
    expect(one.done).toEqual([]);
    expect(one.view().placing).toBeNull();
  });
});

describe('dragging', () => {
  const held = { markers: markers(marker(ANNA), marker(JOOST, { about: 'GM0267' })) };
  const own = sessionMarkerKey(ANNA, marker(ANNA));
  const spotOf = (one: ReturnType<typeof room>, key: string): [number, number] => {
    const spot = one.scene.markers.find((drawn) => drawn.key === key);
    if (!spot) throw new Error('a marker');
    return [spot.x, spot.y];
  };

  test('an own marker to another cell places it there on release, and shows it on the way', () => {
    const one = room(held, selecting);
    one.pressMarker(spotOf(one, own));
    one.drag(middle(one.scene.layout, 'energie', 'know'));
    expect(one.view().placing).toMatchObject({
      from: { lane: 'energie', place: 'decide' },
      target: { lane: 'energie', place: 'know' },
    });
    expect(one.done).toEqual([]);
    one.release(middle(one.scene.layout, 'energie', 'know'));
    expect(one.done).toEqual([place('energie', 'know')]);
    expect(one.view().placing).toBeNull();
    expect(one.state()).toBe('select');
  });

  test('to another lane takes it out of the first', () => {
    const one = room(held, selecting);
    one.pressMarker(spotOf(one, own));
    one.drag(middle(one.scene.layout, 'whole', 'know'));
    one.release(middle(one.scene.layout, 'whole', 'know'));
    const subject = { lane: 'energie', about: 'GM0228', kind: 'now' } as const;
    expect(one.done).toEqual([
      takeBackMarker({ round: OPEN_ROUND, subject }),
      place('whole', 'know'),
    ]);
  });

  test('off the ladder takes it back, and says so before', () => {
    const one = room(held, selecting);
    one.pressMarker(spotOf(one, own));
    one.drag([-200, 300]);
    expect(one.view().placing?.leaving).toBe(true);
    one.release([-200, 300]);
    expect(one.done.map(({ name }) => name)).toEqual(['takeBackMarker']);
  });

  test('to the labels or the heads leaves it where it was', () => {
    const one = room(held, selecting);
    one.pressMarker(spotOf(one, own));
    one.drag([20, 300]);
    one.release([20, 300]);
    expect(one.done).toEqual([]);
  });

  test('Escape brings it back', () => {
    const one = room(held, selecting);
    one.pressMarker(spotOf(one, own));
    one.drag(middle(one.scene.layout, 'energie', 'know'));
    one.escape();
    expect(one.done).toEqual([]);
    expect(one.view().placing).toBeNull();
  });

  test("R1: somebody else's marker cannot be picked up, in any tool", () => {
    const theirs = sessionMarkerKey(JOOST, marker(JOOST, { about: 'GM0267' }));
    const one = room(held, selecting);
    one.pressMarker(spotOf(one, theirs));
    one.drag(middle(one.scene.layout, 'energie', 'know'));
    expect(one.view().placing).toBeNull();
    one.release(middle(one.scene.layout, 'energie', 'know'));
    expect(one.done).toEqual([]);
  });

  test('a click without a drag opens the card of the marker, whoever placed it', () => {
    const theirs = sessionMarkerKey(JOOST, marker(JOOST, { about: 'GM0267' }));
    for (const key of [own, theirs]) {
      const one = room(held, selecting);
      const spot = spotOf(one, key);
      one.pressMarker(spot);
      one.release(spot);
      expect(one.view().ladderCard).toEqual({ kind: 'marker', key });
    }
  });
});

describe('placing by keyboard', () => {
  test('begins in the first lane without a marker, half way up', () => {
    const state = board({ markers: markers(marker(ANNA, { lane: 'whole' })) });
    const { layout } = ladderScene(state);
    expect(firstCell(state, OWN, layout)).toEqual({ lane: 'energie', place: 'align' });
  });

  test('begins where the marker stands when every lane has one', () => {
    const all = markers(marker(ANNA, { lane: 'whole', level: 'act' }), marker(ANNA));
    const state = board({ markers: all });
    const { layout } = ladderScene(state);
    expect(firstCell(state, OWN, layout)).toEqual({ lane: 'whole', place: 'act' });
  });

  test('arrows go over all lanes and places, beside the ladder too, and stop at the edges', () => {
    const { layout } = ladderScene(board());
    let cell = { lane: 'whole', place: 'know' };
    const places: string[] = [];
    for (let i = 0; i < 3; i++) {
      cell = stepCell(layout, cell, 'down');
      places.push(cell.place);
    }
    expect(places).toEqual(['none', 'unknown', 'unknown']);
    expect(stepCell(layout, cell, 'up').place).toBe('none');
    expect(stepCell(layout, cell, 'right').lane).toBe('energie');
    expect(stepCell(layout, { lane: 'energie', place: 'act' }, 'right').lane).toBe('energie');
    expect(stepCell(layout, { lane: 'energie', place: 'act' }, 'up').place).toBe('act');
    expect(stepCell(layout, { lane: 'whole', place: 'act' }, 'left').lane).toBe('whole');
  });
});

describe('R1: a plain click on a cell, with the tool one begins with', () => {
  test('places the chosen marker in a lane where it does not stand yet', () => {
    const { scene, press, release, done } = room({ markers: markers() }, selectTool.idle);
    const at = middle(scene.layout, 'whole', 'align');
    press(at);
    release(at);
    expect(done).toEqual([place('whole', 'align')]);
  });

  test('does not move one that stands in the lane already', () => {
    const held = markers(marker(ANNA, { lane: 'whole', level: 'know' }));
    const { scene, press, release, done } = room({ markers: held }, selectTool.idle);
    const at = middle(scene.layout, 'whole', 'align');
    press(at);
    release(at);
    expect(done).toEqual([]);
  });

  test('only lets go of what was chosen, when something was', () => {
    const { scene, press, release, done, select, view } = room(
      { markers: markers() },
      selectTool.idle,
    );
    select('a');
    const at = middle(scene.layout, 'whole', 'align');
    press(at);
    release(at);
    expect(view().selection.size).toBe(0);
    expect(done).toEqual([]);
  });

  test('is nothing to a viewer, nor to who has not said who they are', () => {
    for (const change of [{ capability: 'view' }, { profile: undefined }] as const) {
      const { scene, press, release, done } = room(
        { ...change, markers: markers() },
        selectTool.idle,
      );
      const at = middle(scene.layout, 'whole', 'align');
      press(at);
      release(at);
      expect(done).toEqual([]);
    }
  });
});
