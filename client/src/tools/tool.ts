import type { Command } from '@samenspel/shared/commands';
import type { LadderLayout } from '@samenspel/shared/ladder';
import type { Presence } from '@samenspel/shared/protocol';
import type {
  ConnectorEnd,
  Item,
  ItemId,
  LaneId,
  Place,
  Point,
  Rect,
  StrokePoint,
} from '@samenspel/shared/records';
import type { EndsOf } from './copy.ts';
import type { BoardState } from '../state/boardStore.ts';
import type { ToolName, ViewState } from '../state/viewStore.ts';

/** What of the ladder lies under a point. `key` is a session marker key. */
export type LadderHit =
  | { readonly kind: 'marker'; readonly key: string }
  | { readonly kind: 'more'; readonly lane: LaneId; readonly place: Place }
  | { readonly kind: 'head'; readonly lane: LaneId }
  | { readonly kind: 'cell'; readonly lane: LaneId; readonly place: Place };

/** What lies under a point, topmost first: an item lies on top of the ladder. */
export type Hit = { readonly kind: 'item'; readonly id: ItemId } | LadderHit;

/** A connector's end at an item. */
export type StuckEnd = Extract<ConnectorEnd, { readonly item: ItemId }>;

/** Where an item lies as it is drawn, and what can be done with it by hand. */
export interface Placed {
  /** Before it is turned, in board units; as high as its words need. */
  readonly box: Rect;
  /** What it covers of the board. */
  readonly bounds: Rect;
  readonly resizes: 'free' | 'width' | 'ratio' | 'none';
  readonly turns: boolean;
  /** Of a connector: where it begins and ends. */
  readonly ends: readonly [Point, Point] | undefined;
}

/** One pointer event, the primary pointer only: pinching and panning never reach a tool. */
export interface PointerInput {
  /** Board units. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels from the canvas's top left corner. */
  readonly screen: readonly [number, number];
  readonly device: 'mouse' | 'pen' | 'touch';
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  /** Every position since the event before it, in board units with the pressure 0..1; the last is x, y. */
  readonly trail: readonly StrokePoint[];
}

export type PresenceChange = {
  readonly [Field in keyof Omit<Presence, 'participant'>]?: Presence[Field] | undefined;
};

/** All a tool may know and do. */
export interface ToolContext {
  readonly board: () => BoardState;
  readonly view: () => ViewState;
  readonly setView: (change: Partial<ViewState>) => void;
  readonly dispatch: (...commands: readonly Command[]) => boolean;
  readonly show: (change: PresenceChange) => void;
  /** What lies under a board point now. @param among which items count; absent: all */
  readonly hit: (x: number, y: number, among?: (item: Item) => boolean) => Hit | undefined;
  /** Where an item lies, or would lie were this its record; undefined when it is not drawn. */
  readonly placed: (item: Item) => Placed | undefined;
  /** The items, lanes apart, that touch a rectangle in board units; from bottom to top. */
  readonly itemsIn: (rect: Rect) => readonly ItemId[];
  /** What a selection rectangle picks, lanes and what is locked apart. @param wholly only what lies all in it */
  readonly pickedBy: (rect: Rect, wholly: boolean) => readonly ItemId[];
  /** The rectangle round all items, lanes apart; undefined when there are none. */
  readonly contentBounds: () => Rect | undefined;
  readonly endsOf: EndsOf;
  /** Where a connector that ends at a board point sticks; undefined: nowhere. */
  readonly stick: (x: number, y: number) => StuckEnd | undefined;
  /** Whether a connector may stick to this item: not to a line, nor to a task that is a lane. */
  readonly joins: (id: ItemId) => boolean;
  /** Undefined until the board has arrived. */
  readonly ladder: () => LadderLayout | undefined;
}

export type Cursor =
  | 'default'
  | 'grab'
  | 'grabbing'
  | 'crosshair'
  | 'text'
  | 'pointer'
  | 'move'
  | 'copy'
  | 'ew-resize'
  | 'ns-resize'
  | 'nesw-resize'
  | 'nwse-resize';

/** What a handler returns: the state to go to, or nothing to stay. */
export type Next = ToolState | undefined;

/**
 * One state of a tool. A handler that is absent ignores the event. A state that changed something it has not
 * dispatched (a gesture, a marquee) takes that back in `leave`.
 */
export interface ToolState {
  readonly name: string;
  readonly cursor?: (context: ToolContext, input: PointerInput) => Cursor;
  readonly enter?: (context: ToolContext) => void;
  /** Called on the way out, whatever the reason. */
  readonly leave?: (context: ToolContext) => void;
  readonly down?: (input: PointerInput, context: ToolContext) => Next;
  /** Also while no button is down. */
  readonly move?: (input: PointerInput, context: ToolContext) => Next;
  readonly up?: (input: PointerInput, context: ToolContext) => Next;
  /** The second of two quick presses at one place, on its release; `up` has been called. */
  readonly double?: (input: PointerInput, context: ToolContext) => Next;
  /**
   * Escape, a second finger, a lost pointer, another tool: nothing of what was in progress happens.
   * True when there was something to drop; else Escape goes on to do what it does outside a gesture.
   */
  readonly cancel?: (context: ToolContext) => boolean;
}

/** A tool is where it begins and where it returns to. After `cancel` and when another tool is chosen it is idle. */
export interface Tool {
  readonly name: ToolName;
  readonly idle: ToolState;
  /** Does by keyboard what a click or a drag does, round a board point; absent: it has no such work. */
  readonly makeHere?: (context: ToolContext, x: number, y: number) => void;
}
