import type { Gesture } from '@samenspel/shared/protocol';
import type {
  ItemId,
  MarkerKind,
  MunicipalityId,
  Rect,
  TextField,
} from '@samenspel/shared/records';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** The board point at the canvas's top left corner, and the zoom: screen = (board - [x, y]) * zoom, in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type ToolName = 'select' | 'hand' | 'task' | 'note' | 'text' | 'pen' | 'place';

/** The one panel that is open at the right. */
export type PanelName = 'people' | 'task' | 'ladder' | 'list' | 'agreed';

/** Which of one's own markers a click on the ladder places; `about` null: the own municipality. */
export interface MarkerChoice {
  readonly about: MunicipalityId | null;
  readonly kind: MarkerKind;
}

/** What this window looks at and does; never stored, never sent, but for the gesture, which is shown as presence. */
export interface ViewState {
  readonly camera: Camera;
  /** Size of the canvas in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly tool: ToolName;
  readonly selection: ReadonlySet<ItemId>;
  /** The text that is being typed in, over the canvas. */
  readonly editing: { readonly id: ItemId; readonly field: TextField } | null;
  /** The drag or stroke in progress. */
  readonly gesture: Gesture | null;
  /** The selection rectangle being drawn, in board units. */
  readonly marquee: Rect | null;
  readonly panel: PanelName | null;
  /** The task whose details the task panel shows. */
  readonly openTask: ItemId | null;
  readonly markerChoice: MarkerChoice;
  /** All panels and bars folded away, for a projector. */
  readonly folded: boolean;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(): ViewStore {
  return createStore<ViewState>(() => ({
    camera: { x: -120, y: -110, zoom: 1 },
    viewport: { width: 0, height: 0 },
    tool: 'select',
    selection: new Set(),
    editing: null,
    gesture: null,
    marquee: null,
    panel: null,
    openTask: null,
    markerChoice: { about: null, kind: 'now' },
    folded: false,
  }));
}
