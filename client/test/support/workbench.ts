import { type Command, runCommand } from '@samenspel/shared/commands';
import { canvasRoots, initCanvas, readItems, readLanes } from '@samenspel/shared/document';
import { layoutLadder } from '@samenspel/shared/ladder';
import type { Item, ItemId, Note, Task } from '@samenspel/shared/records';
import * as Y from 'yjs';
import { drawnEnds } from '../../src/canvas/drawnEnds.ts';
import { createItemScenes, itemAt, itemsIn } from '../../src/canvas/itemScene.ts';
import { kindOf } from '../../src/canvas/items/index.ts';
import { pickedBy } from '../../src/canvas/pickedBy.ts';
import { placedIn } from '../../src/canvas/placed.ts';
import { readingOrder } from '../../src/canvas/reading/order.ts';
import { stickAt } from '../../src/canvas/stick.ts';
import { type BoardState, createBoardStore } from '../../src/state/boardStore.ts';
import { createViewStore, type ToolName } from '../../src/state/viewStore.ts';
import {
  type ActionContext,
  type PointerInput,
  type PresenceChange,
  runTools,
  TOOLS,
} from '../../src/tools/index.ts';

export const ME = 'ABCDEFGHIJKLMNOPQRSTUV';

const shared = { order: 'a0', by: ME } as const;

export function note(id: string, pos: [number, number], text = 'notitie'): Note {
  return {
    ...shared,
    id,
    type: 'note',
    pos,
    size: [200, 116],
    style: { colour: 'yellow' },
    text,
  };
}

export function task(id: string, pos: [number, number], title = 'Wonen'): Task {
  return {
    ...shared,
    id,
    type: 'task',
    pos,
    size: [240, 92],
    style: { colour: 'white' },
    title,
    description: '',
    theme: '',
    concerns: [],
  };
}

/** A board with real commands and no screen: a pointer goes in, documents and view come out. */
export function workbench(items: readonly Item[], capability: BoardState['capability'] = 'edit') {
  const doc = new Y.Doc();
  initCanvas(doc);
  const board = createBoardStore({ id: 'board', capability, me: ME });
  const view = createViewStore();
  view.setState({
    camera: { x: 0, y: 0, zoom: 1 },
    viewport: { width: 1000, height: 800 },
    snap: false,
  });
  const scenes = createItemScenes();
  const shown: PresenceChange[] = [];
  const commands: Command[] = [];
  const asked: string[] = [];
  const project = () => {
    const records = readItems(doc);
    const lanes = readLanes(doc, (id) => records.get(id)?.type === 'task');
    board.setState({ items: records, lanes });
  };
  const run = (...all: readonly Command[]) => {
    doc.transact(() => {
      for (const command of all) runCommand(doc, command, ME);
    });
    project();
    return true;
  };
  for (const item of items) run({ name: 'addItem', document: 'canvas', args: { item } });

  const ladder = () => layoutLadder({ levels: ['l1', 'l2', 'l3'], lanes: board.getState().lanes });
  const scene = () => scenes.of(board.getState());
  const context: ActionContext = {
    board: () => board.getState(),
    view: () => view.getState(),
    setView: (change) => view.setState(change),
    dispatch(...all) {
      commands.push(...all);
      return run(...all);
    },
    show: (change) => shown.push(change),
    undo: () => undefined,
    redo: () => undefined,
    chooseImages: () => undefined,
    readingOrder: () => readingOrder(scene()),
    goToBar: () => shown.push({}),
    dropGesture: () => runner.cancel(),
    lookAt: (camera) => view.setState({ camera }),
    boundsOf: (id) =>
      ladder().heads.find(({ lane }) => lane === id)?.rect ??
      scene().items.find(({ item }) => item.id === id)?.bounds,
    clipboard: (what) => asked.push(what),
    endsOf: (id) => drawnEnds(board.getState(), id),
    itemsIn: (rect) => itemsIn(scene(), rect),
    pickedBy: (rect, wholly) => pickedBy(scene(), rect, wholly),
    joins: (id) => {
      const { items: records, lanes } = board.getState();
      const item = records.get(id);
      return item !== undefined && !lanes.includes(id) && kindOf(item).joins !== false;
    },
    contentBounds: () => scene().bounds(),
    ladder,
    placed: (item) => placedIn(board.getState().items, item),
    stick: (x, y) => stickAt(scene(), x, y, 2),
    hit(x, y, among) {
      const id = itemAt(scene(), x, y, 2, among);
      if (id !== undefined) return { kind: 'item', id };
      const spot = ladder().at(x, y);
      return spot?.kind === 'label' ? undefined : spot;
    },
  };
  const runner = runTools(TOOLS, context);
  // As the canvas does: at once, also while a tool is at work.
  view.subscribe((next, before) => {
    if (next.tool !== before.tool) runner.follow();
  });
  let clock = 0;
  const input = (x: number, y: number, held: Partial<PointerInput> = {}): PointerInput => ({
    x,
    y,
    screen: [x, y],
    device: 'mouse',
    shift: false,
    alt: false,
    mod: false,
    trail: [[x, y, 0.5]],
    ...held,
  });
  const pointer = {
    down: (x: number, y: number, held?: Partial<PointerInput>) =>
      runner.down(input(x, y, held), clock),
    move: (x: number, y: number, held?: Partial<PointerInput>) => runner.move(input(x, y, held)),
    up: (x: number, y: number, held?: Partial<PointerInput>) => runner.up(input(x, y, held)),
    click(x: number, y: number, held?: Partial<PointerInput>) {
      pointer.down(x, y, held);
      pointer.up(x, y, held);
    },
    doubleClick(x: number, y: number) {
      pointer.click(x, y);
      pointer.click(x, y);
    },
    drag(from: readonly [number, number], to: readonly [number, number]) {
      pointer.down(...from);
      pointer.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
      pointer.move(...to);
      pointer.up(...to);
    },
    /** So much later that two clicks are no double click. */
    wait: () => (clock += 1000),
  };
  return {
    context,
    runner,
    pointer,
    ladder,
    commands,
    asked,
    shown,
    choose: (tool: ToolName) => view.setState({ tool }),
    view: () => view.getState(),
    item: (id: ItemId) => board.getState().items.get(id),
    items: () => [...board.getState().items.values()],
    lanes: () => board.getState().lanes,
    stored: () => canvasRoots(doc),
  };
}
