import { layoutLadder } from '@samenspel/shared/ladder';
import type { NewTask } from '@samenspel/shared/protocol';
import {
  type Connector,
  type Frame,
  intersects,
  type ItemId,
  newId,
  type Note,
  orderOnTop,
  ordersAtBottom,
  type Rect,
  type Shape,
  type Task,
} from '@samenspel/shared/records';
import { grown, placeItem, whereIn } from '../../canvas/items/index.ts';
import type { BoardState } from '../../state/boardStore.ts';

/** Board units. */
const TASK = { width: 240, height: 92 } as const;
const NOTE = { width: 200, height: 116 } as const;
const SHAPE = { width: 160, height: 100 } as const;
const FRAME = { width: 480, height: 320 } as const;
const GAP = 24;
const PER_ROW = 5;

type Place = Pick<BoardState, 'settings' | 'lanes' | 'items' | 'me'>;

/** The first free spot below the ladder, row by row: what is made without pointing must not cover anything. */
function freeSpot(board: Place, { width, height }: { width: number; height: number }): Rect {
  const levels = board.settings?.ladder.map((level) => level.id) ?? [];
  const { bounds } = layoutLadder({ levels, lanes: board.lanes });
  const where = whereIn(board.items);
  const taken = [...board.items.values()].flatMap((item) => {
    const placed = placeItem(item, where);
    return placed ? [grown(placed.bounds, GAP / 2)] : [];
  });
  for (let i = 0; ; i++) {
    const spot: Rect = {
      x: bounds.x + (i % PER_ROW) * (width + GAP),
      y: bounds.y + bounds.height + GAP * 2 + Math.floor(i / PER_ROW) * (height + GAP),
      width,
      height,
    };
    if (!taken.some((rect) => intersects(rect, spot))) return spot;
  }
}

/** What an item begins with: an id, and a place of its own below the ladder. */
export function begin(
  board: Place,
  wanted: { width: number; height: number },
): Pick<Task, 'id' | 'pos' | 'size' | 'order' | 'by'> {
  const { x, y, width, height } = freeSpot(board, wanted);
  return {
    id: newId(),
    pos: [x, y],
    size: [width, height],
    order: orderOnTop(board.items.values()),
    by: board.me,
  };
}

/** An empty task with a place of its own below the ladder. */
export function newTask(board: Place): Task {
  return {
    ...begin(board, TASK),
    type: 'task',
    style: { colour: 'white' },
    title: '',
    description: '',
    theme: '',
    concerns: [],
  };
}

/** Tasks with these words, each with a place of its own below the ladder. */
export function newTasks(board: Place, words: readonly NewTask[]): Task[] {
  const items = new Map(board.items);
  return words.map(({ title, description }) => {
    const task: Task = { ...newTask({ ...board, items }), title, description };
    items.set(task.id, task);
    return task;
  });
}

/** An empty note with a place of its own below the ladder. */
export function newNote(board: Place): Note {
  return { ...begin(board, NOTE), type: 'note', style: { colour: 'yellow' }, text: '' };
}

/** An empty rectangle with a place of its own below the ladder. */
export function newShape(board: Place): Shape {
  return {
    ...begin(board, SHAPE),
    type: 'shape',
    form: 'rectangle',
    style: { colour: 'ink' },
    text: '',
  };
}

/** A frame without a title, under all else, with a place of its own below the ladder. */
export function newFrame(board: Place): Frame {
  const [order = ''] = ordersAtBottom(board.items.values(), 1);
  return { ...begin(board, FRAME), order, type: 'frame', style: { colour: 'white' }, title: '' };
}

/** An arrow from one item to another. */
export function newConnector(board: Place, from: ItemId, to: ItemId): Connector {
  return {
    id: newId(),
    type: 'connector',
    pos: [0, 0],
    size: [1, 1],
    order: orderOnTop(board.items.values()),
    by: board.me,
    style: { colour: 'ink' },
    from: { item: from },
    to: { item: to },
    route: 'straight',
    heads: ['none', 'arrow'],
    text: '',
  };
}
