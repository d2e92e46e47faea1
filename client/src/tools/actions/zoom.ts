import { type Rect, union } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { type Camera, middleOf, panBy, zoomAt } from '../../state/camera.ts';
import { cameraToFit, insetsOf } from '../../state/viewStore.ts';
import { type Action, type ActionContext, always } from './action.ts';
import { boundsOfChosen } from './chosen.ts';

/** One press on plus or minus. */
const STEP = 1.25;
/** Steps come to rest at a whole 100%. */
const NEAR_ONE = 0.08;

function zoomedTo(context: ActionContext, zoom: number): Camera {
  const view = context.view();
  const [x, y] = middleOf(view.viewport, insetsOf(view));
  const rest = Math.abs(zoom - 1) < NEAR_ONE ? 1 : zoom;
  return zoomAt(view.camera, rest, x, y);
}

function zoomBy(context: ActionContext, factor: number): void {
  context.setView({ camera: zoomedTo(context, context.view().camera.zoom * factor) });
}

/** CSS pixels that an arrow key moves the board. */
const PAN = 64;

function pan(key: string, dx: number, dy: number): Action {
  return {
    label: m.canvas_pan,
    group: 'view',
    keys: [{ key }],
    onBoard: true,
    byKeyOnly: true,
    when: ({ view }) => view().selection.size === 0,
    perform({ view, setView }) {
      setView({ camera: panBy(view().camera, dx, dy) });
    },
  };
}

/** The ladder and all items. */
function everything({ ladder, contentBounds }: ActionContext): Rect | undefined {
  const frame = ladder()?.bounds;
  const content = contentBounds();
  return union([...(frame ? [frame] : []), ...(content ? [content] : [])]);
}

/** Shows the whole of a rectangle in what the bars leave free; nothing to show, nothing happens. */
export function showRect({ view, lookAt }: ActionContext, rect: Rect | undefined): void {
  if (rect) lookAt(cameraToFit(view(), rect));
}

export const ZOOM_ACTIONS = {
  'zoom-in': {
    label: m.canvas_zoom_in,
    group: 'view',
    keys: [{ key: '+' }, { key: '=' }],
    when: always,
    perform: (context) => zoomBy(context, STEP),
  },
  'zoom-out': {
    label: m.canvas_zoom_out,
    group: 'view',
    keys: [{ key: '-' }],
    when: always,
    perform: (context) => zoomBy(context, 1 / STEP),
  },
  'zoom-reset': {
    label: m.canvas_zoom_reset,
    group: 'view',
    menus: ['board'],
    keys: [{ key: '0' }],
    when: always,
    perform: (context) => context.lookAt(zoomedTo(context, 1)),
  },
  'zoom-fit': {
    label: m.canvas_zoom_fit,
    group: 'view',
    menus: ['board', 'ladder'],
    keys: [{ key: '1' }],
    when: always,
    perform: (context) => showRect(context, everything(context)),
  },
  'zoom-chosen': {
    label: m.commands_zoom_chosen,
    group: 'view',
    keys: [{ key: '2' }],
    menus: ['chosen'],
    when: (context) => boundsOfChosen(context) !== undefined,
    perform: (context) => showRect(context, boundsOfChosen(context)),
  },
  'zoom-ladder': {
    label: m.commands_zoom_ladder,
    group: 'view',
    keys: [{ key: '3' }],
    menus: ['board', 'ladder'],
    when: ({ ladder }) => ladder() !== undefined,
    perform: (context) => showRect(context, context.ladder()?.bounds),
  },
  'pan-left': pan('ArrowLeft', PAN, 0),
  'pan-right': pan('ArrowRight', -PAN, 0),
  'pan-up': pan('ArrowUp', 0, PAN),
  'pan-down': pan('ArrowDown', 0, -PAN),
} as const satisfies Record<string, Action>;
