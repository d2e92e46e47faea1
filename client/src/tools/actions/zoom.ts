import { union } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { middleOf, panBy, zoomAt } from '../../state/camera.ts';
import { cameraToFit, insetsOf } from '../../state/viewStore.ts';
import type { ToolContext } from '../tool.ts';
import { type Action, type ActionContext, always } from './action.ts';

/** One press on plus or minus. */
const STEP = 1.25;
/** Steps come to rest at a whole 100%. */
const NEAR_ONE = 0.08;

function zoomTo(context: ActionContext, zoom: number): void {
  const view = context.view();
  const [x, y] = middleOf(view.viewport, insetsOf(view));
  const rest = Math.abs(zoom - 1) < NEAR_ONE ? 1 : zoom;
  context.setView({ camera: zoomAt(view.camera, rest, x, y) });
}

/** CSS pixels that an arrow key moves the board. */
const PAN = 64;

function pan(key: string, dx: number, dy: number): Action {
  return {
    label: () => m.canvas_pan(),
    keys: [{ key }],
    onBoard: true,
    when: ({ view }) => view().selection.size === 0,
    perform({ view, setView }) {
      setView({ camera: panBy(view().camera, dx, dy) });
    },
  };
}

/** Shows the ladder and all items. */
export function showAll({ view, setView, ladder, contentBounds }: ToolContext): void {
  const frame = ladder()?.bounds;
  const content = contentBounds();
  const all = union([...(frame ? [frame] : []), ...(content ? [content] : [])]);
  if (all) setView({ camera: cameraToFit(view(), all) });
}

export const ZOOM_ACTIONS = {
  'zoom-in': {
    label: () => m.canvas_zoom_in(),
    keys: [{ key: '+' }, { key: '=' }],
    when: always,
    perform: (context) => zoomTo(context, context.view().camera.zoom * STEP),
  },
  'zoom-out': {
    label: () => m.canvas_zoom_out(),
    keys: [{ key: '-' }],
    when: always,
    perform: (context) => zoomTo(context, context.view().camera.zoom / STEP),
  },
  'zoom-reset': {
    label: () => m.canvas_zoom_reset(),
    keys: [{ key: '0' }],
    when: always,
    perform: (context) => zoomTo(context, 1),
  },
  'zoom-fit': {
    label: () => m.canvas_zoom_fit(),
    keys: [{ key: '1' }],
    when: always,
    perform: showAll,
  },
  'pan-left': pan('ArrowLeft', PAN, 0),
  'pan-right': pan('ArrowRight', -PAN, 0),
  'pan-up': pan('ArrowUp', 0, PAN),
  'pan-down': pan('ArrowDown', 0, -PAN),
} as const satisfies Record<string, Action>;
