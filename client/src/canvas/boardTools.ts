import type { OpenBoard } from '../board/index.ts';
import {
  ACTIONS,
  type ActionContext,
  type ActionRegistry,
  type ClipboardDeed,
  createRegistry,
  runTools,
  type ToolRunner,
  TOOLS,
} from '../tools/index.ts';
import { patiently } from '../ui/patiently.ts';
import { createCameraGlide } from './cameraGlide.ts';
import { focusRect } from './focusRect.ts';
import { drawnEnds } from './drawnEnds.ts';
import { createItemScenes, itemAt, type ItemScenes, itemsIn } from './itemScene.ts';
import { kindOf } from './items/index.ts';
import { pickedBy } from './pickedBy.ts';
import { placedIn } from './placed.ts';
import { hitLadder, ladderScene } from './ladder/index.ts';
import { stickAt } from './stick.ts';
import { readingOrder } from './reading/order.ts';

/** What pointer, keyboard, toolbar and menus of one open board share. */
export interface BoardTools {
  readonly context: ActionContext;
  readonly runner: ToolRunner;
  readonly actions: ActionRegistry;
  readonly scenes: ItemScenes;
  /** How far beside a thing still hits it, in CSS pixels; the canvas sets it by the pointer in use. */
  reach: number;
  /** What asks the browser to copy and paste; absent until that part of the screen is there. */
  clipboard?: ((what: ClipboardDeed) => void) | undefined;
  /** What was pasted before that: it is pasted anew as soon as something takes it. */
  pastedEarly?: DataTransfer | undefined;
  /** Moves the focus to the bar beside what is chosen; the canvas says how. */
  goToBar: () => void;
}

const files = () => import('./files.ts');

const known = new WeakMap<OpenBoard, BoardTools>();

/** The tools of an open board; the same for everybody who asks. */
export function boardTools(open: OpenBoard): BoardTools {
  let tools = known.get(open);
  if (!tools) {
    tools = makeTools(open);
    known.set(open, tools);
  }
  return tools;
}

function makeTools(open: OpenBoard): BoardTools {
  const { board, view, dispatch, show, undo, redo } = open;
  const scenes = createItemScenes();
  const scene = () => scenes.of(board.getState());
  const context: ActionContext = {
    board: () => board.getState(),
    view: () => view.getState(),
    setView: (change) => view.setState(change),
    dispatch,
    show,
    undo,
    redo,
    chooseImages: () => void patiently(files).then(({ chooseImages }) => chooseImages(open)),
    readingOrder: () => readingOrder(scene()),
    goToBar: () => tools.goToBar(),
    dropGesture: () => tools.runner.cancel(),
    lookAt: createCameraGlide(view),
    boundsOf: (id) =>
      board.getState().settings && focusRect(board.getState(), { kind: 'item', item: id }),
    clipboard: (what) => tools.clipboard?.(what),
    endsOf: (id) => drawnEnds(board.getState(), id),
    itemsIn: (rect) => itemsIn(scene(), rect),
    pickedBy: (rect, wholly) => pickedBy(scene(), rect, wholly),
    joins(id) {
      const { items, lanes } = board.getState();
      const item = items.get(id);
      return item !== undefined && !lanes.includes(id) && kindOf(item).joins !== false;
    },
    contentBounds: () => scene().bounds(),
    ladder: () => {
      const state = board.getState();
      return state.settings ? ladderScene(state).layout : undefined;
    },
    placed: (item) => placedIn(board.getState().items, item),
    stick: (x, y) => stickAt(scene(), x, y, tools.reach / view.getState().camera.zoom),
    hit(x, y, among) {
      const state = board.getState();
      const reach = tools.reach / view.getState().camera.zoom;
      const item = itemAt(scene(), x, y, reach, among);
      if (item !== undefined) return { kind: 'item', id: item };
      return state.settings ? hitLadder(ladderScene(state), x, y, reach) : undefined;
    },
  };
  const tools: BoardTools = {
    context,
    runner: runTools(TOOLS, context),
    actions: createRegistry(ACTIONS),
    scenes,
    reach: 2,
    goToBar: () => undefined,
  };
  return tools;
}
