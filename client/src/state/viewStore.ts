import type { Gesture } from '@samenspel/shared/protocol';
import type {
  Item,
  ItemId,
  LaneId,
  MarkerKind,
  MunicipalityId,
  Place,
  Point,
  Rect,
  StepId,
  Stroke,
  StrokePoint,
  TextField,
} from '@samenspel/shared/records';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Camera, fitCamera, type Insets, toBoard, type Viewport } from './camera.ts';
import type { Guide } from './guide.ts';
import { type InsightView, NO_INSIGHT } from './insightView.ts';
import { keptStyles, type NextStyles } from './nextStyles.ts';
import { keptSnapping } from './snapMemory.ts';

export type { Camera } from './camera.ts';

export type ToolName =
  | 'select'
  | 'hand'
  | 'task'
  | 'note'
  | 'text'
  | 'pen'
  | 'highlighter'
  | 'shape'
  | 'connector'
  | 'frame'
  | 'eraser'
  | 'laser'
  | 'place';

/** The tools that draw by hand. */
export type PenName = NonNullable<Stroke['pen']>;

/** A line being drawn by hand: x, y and pressure, in board units. */
export interface DrawnStroke {
  readonly pen: PenName;
  readonly points: readonly StrokePoint[];
}

/** The one panel that is open at the right. */
export type PanelName =
  | 'people'
  | 'task'
  | 'ladder'
  | 'list'
  | 'agreed'
  | 'guide'
  | 'votes'
  | 'insight';

/** Which of one's own markers a click on the ladder places; `about` null: the own municipality. */
export interface MarkerChoice {
  readonly about: MunicipalityId | null;
  readonly kind: MarkerKind;
}

/** Where a laser pointer was, in board units, and when, in milliseconds. */
export type LaserPoint = readonly [x: number, y: number, at: number];

/** A cell of the ladder. */
export interface Cell {
  readonly lane: LaneId;
  readonly place: Place;
}

/** One of one's own markers on its way to a cell; in this window only, since others see no marker move (R2). */
export interface Placing {
  readonly choice: MarkerChoice;
  /** Where it was picked up; null: it comes from the tray. */
  readonly from: Cell | null;
  /** Board units; null when it is moved by keyboard. */
  readonly pointer: Point | null;
  /** The cell it would stand in; null beside the ladder. */
  readonly target: Cell | null;
  /** It would be taken back if it were let go here. */
  readonly leaving: boolean;
}

/** What the small card beside the ladder tells about: a marker (by session key), or all of a full cell. */
export type LadderCard =
  | { readonly kind: 'marker'; readonly key: string }
  | ({ readonly kind: 'cell' } & Cell);

/** The windows with which a facilitator leads; `guide` is what on a phone stands in for the bar. */
export type LeadDialog =
  | 'guide'
  | 'prepare'
  | 'round'
  | 'versions'
  | 'instruction'
  | 'rehearse'
  | 'meeting'
  | 'vote';

/** What this window shows of how the group is led. */
export interface LeadView {
  readonly dialog: LeadDialog | null;
  /** The step whose instruction was put away. */
  readonly putAway: StepId | null;
  /** What lies between header and board, in CSS pixels; 0: nothing. */
  readonly height: number;
}

/** What a menu on the board is about. */
export type MenuPlace = 'chosen' | 'board' | 'ladder';

/** What lies over the board for a moment: all commands, all keys, or a menu at a point of the canvas (CSS pixels). */
export type Over =
  | { readonly kind: 'commands' }
  | { readonly kind: 'keys' }
  | {
      readonly kind: 'menu';
      readonly on: MenuPlace;
      readonly at: readonly [number, number];
    };

/** Whether a tool goes back to selecting after its work, and so can be told to stay. */
export function isKeepable(tool: ToolName): boolean {
  return tool !== 'select' && tool !== 'hand' && tool !== 'place';
}

/** The tool there is after one has made something. */
export function toolAfterUse({ tool, toolKept }: Pick<ViewState, 'tool' | 'toolKept'>): ToolName {
  return toolKept ? tool : 'select';
}

/** A gesture as this window knows it: of a pull at handles all items, which others see the first of. */
export type OwnGesture =
  | Exclude<Gesture, { kind: 'transform' }>
  | (Extract<Gesture, { kind: 'transform' }> & { readonly ids: readonly ItemId[] });

/** An image on its way to the server. */
export interface SendingImage {
  readonly id: string;
  /** Draws it where it will lie, in board units. It comes with what sends it: most boards never do. */
  readonly paint: (context: CanvasRenderingContext2D, zoom: number) => void;
}

/** What this window looks at and does; never stored, never sent, but for the gesture, which is shown as presence. */
export interface ViewState {
  readonly camera: Camera;
  /** Size of the canvas in CSS pixels. */
  readonly viewport: Viewport;
  readonly tool: ToolName;
  readonly selection: ReadonlySet<ItemId>;
  /** What one points at joins what is chosen, as with Shift: a finger has no such key. Ends with the selection. */
  readonly gathering: boolean;
  /** The item one has come to by keyboard, and those that stay chosen while one goes on. */
  readonly reading: { readonly id: ItemId; readonly kept: ReadonlySet<ItemId> } | null;
  /** The text that is being typed in, over the canvas. */
  readonly editing: { readonly id: ItemId; readonly field: TextField } | null;
  /** The drag or stroke in progress. */
  readonly gesture: OwnGesture | null;
  /** What the end of a connector would stick to. */
  readonly aimed: readonly ItemId[];
  /** Lines that show what something being moved or resized lies in line with. */
  readonly guides: readonly Guide[];
  /** Whether things come to lie in line by themselves, and on a grid: as this device likes it. */
  readonly snap: boolean;
  readonly grid: boolean;
  /** The locked item under the pointer. */
  readonly lockAt: ItemId | null;
  /** The selection rectangle being drawn, in board units. */
  readonly marquee: Rect | null;
  readonly stroke: DrawnStroke | null;
  /** What is being drawn out, as it would be if it were let go now. */
  readonly draft: Item | null;
  /** What the eraser has touched and would take away. */
  readonly erasing: ReadonlySet<ItemId>;
  /** Where the laser pointer was: x, y and when, in board units and milliseconds. */
  readonly laser: readonly LaserPoint[];
  /** The selection that is what one has just made: a letter typed goes in it. */
  readonly fresh: ReadonlySet<ItemId> | null;
  /** Where the task being dragged would become a lane: before this one, null being the end. */
  readonly drop: { readonly before: LaneId | null } | null;
  /** The lane head being dragged, and where its task's card would lie. */
  readonly carriedHead: { readonly task: ItemId; readonly pos: Point } | null;
  /** Images this device is sending; nobody else sees them yet. */
  readonly sending: readonly SendingImage[];
  /** The image whose description is being written beside it. */
  readonly describing: ItemId | null;
  readonly styles: NextStyles;
  readonly panel: PanelName | null;
  /** The task whose details the task panel shows. */
  readonly openTask: ItemId | null;
  /** Which of a round's questions the guide is at; null: it finds the first that is open. */
  readonly guideAt: string | null;
  /** The agreement that the panel with agreements was opened for. */
  readonly openAgreement: ItemId | null;
  readonly markerChoice: MarkerChoice;
  readonly placing: Placing | null;
  readonly ladderCard: LadderCard | null;
  readonly lead: LeadView;
  readonly insight: InsightView;
  /** All panels and bars folded away, for a projector. */
  readonly folded: boolean;
  /** The tool stays chosen after it has made something. */
  readonly toolKept: boolean;
  /** The small picture of the whole board is shown. */
  readonly minimap: boolean;
  readonly over: Over | null;
}

export type ViewStore = StoreApi<ViewState>;

/** How this device looks at a board when it opens. */
export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({
    camera: { x: -120, y: -110, zoom: 1 },
    viewport: { width: 0, height: 0 },
    tool: 'select',
    selection: new Set(),
    gathering: false,
    reading: null,
    editing: null,
    gesture: null,
    aimed: [],
    lockAt: null,
    guides: [],
    ...keptSnapping(),
    marquee: null,
    stroke: null,
    drop: null,
    carriedHead: null,
    sending: [],
    describing: null,
    draft: null,
    erasing: new Set(),
    laser: [],
    fresh: null,
    styles: keptStyles(),
    panel: null,
    openTask: null,
    guideAt: null,
    openAgreement: null,
    markerChoice: { about: null, kind: 'now' },
    placing: null,
    ladderCard: null,
    lead: { dialog: null, putAway: null, height: 0 },
    insight: NO_INSIGHT,
    folded: false,
    toolKept: false,
    minimap: false,
    over: null,
  }));
}

/** Width of the window up to which the bars take the form they have on a phone; as in the stylesheets. */
const PHONE = 700;

/** Height of the window up to which the tools stand two abreast; as in the stylesheets. */
const LOW = 560;

/** Whether the window is as narrow as a phone's. */
export function isNarrow({ viewport }: Pick<ViewState, 'viewport'>): boolean {
  return viewport.width <= PHONE;
}

/** Width of an open panel with the room round it, in CSS pixels; as in the stylesheets. */
const PANEL = 392;

/** How much width an open panel leaves, in CSS pixels. */
export function besidePanel({ viewport, panel }: Pick<ViewState, 'viewport' | 'panel'>): number {
  return viewport.width - (panel === null ? 0 : PANEL);
}

/** What header, the bars under it, toolbar, tray and an open panel leave of the canvas, in CSS pixels. */
export function insetsOf(view: ViewState): Insets {
  const { folded, panel, lead } = view;
  if (folded) return { top: 24, right: 24, bottom: 24, left: 24 };
  if (isNarrow(view)) return { top: 108 + lead.height, right: 12, bottom: 148, left: 12 };
  const left = view.viewport.height <= LOW ? 136 : 88;
  return { top: 96 + lead.height, right: panel ? 400 : 28, bottom: 104, left };
}

/** The camera that shows the whole of `rect` (board units) in the part of the canvas that is free. */
export function cameraToFit(view: ViewState, rect: Rect): Camera {
  return fitCamera(rect, view.viewport, insetsOf(view));
}

/** What of the board is in view in the part of the canvas that is free, in board units. */
export function freeRect(view: ViewState): Rect {
  const { camera, viewport } = view;
  const { top, right, bottom, left } = insetsOf(view);
  const [x, y] = toBoard(camera, left, top);
  const [endX, endY] = toBoard(camera, viewport.width - right, viewport.height - bottom);
  return { x, y, width: Math.max(1, endX - x), height: Math.max(1, endY - y) };
}
