import type {
  Agreement,
  Image,
  ImageHash,
  ItemId,
  MunicipalityId,
  ParticipantId,
  Rect,
} from '@samenspel/shared/records';

/** An image as it can be drawn now. */
export type Picture = { readonly kind: 'there'; readonly bitmap: ImageBitmap } | NoPicture;

/** Missing: the server has none of this name, or it cannot be read. */
export interface NoPicture {
  readonly kind: 'loading' | 'missing';
  /** Draws what stands in its place; absent until what draws images has come. */
  readonly paint?: (context: CanvasRenderingContext2D, item: Image, box: Rect, look: Look) => void;
}

/** An image as it can be drawn now. @param width as drawn, in board units @param natural its own, in pixels */
export type ImageOf = (hash: ImageHash, width: number, natural: number) => Picture;

export interface Partner {
  readonly short: string;
  readonly name: string;
  readonly colour: string;
}

export interface AgreementWords {
  /** That it is an agreement, or done, and about which subject. */
  readonly head: string;
  readonly owner: string;
  /** By which day; empty where none was said. */
  readonly due: string;
}

/** How items are drawn this time; the context is already scaled and moved to the board. */
export interface Look {
  /** For the level of detail only. Infinity for a picture that is kept. */
  readonly zoom: number;
  /** Role and municipality of an author; undefined when not known, or not to be shown. */
  readonly authorOf: (
    by: ParticipantId,
  ) => { readonly role: string; readonly municipality: string } | undefined;
  readonly partner: (id: MunicipalityId) => Partner | undefined;
  /** What stands on a task that has no title yet, in the board's language. */
  readonly untitled: string;
  /** The same on a frame. */
  readonly untitledFrame: string;
  /** What stands round the text of an agreement, in the board's language. */
  readonly agreementWords: (agreement: Agreement) => AgreementWords;
  readonly imageOf: ImageOf;
  /** What stands in the place of an image that is not there, in the board's language. */
  readonly imageWords: { readonly loading: string; readonly missing: string };
  /** How many dots an item got in a vote; undefined when none are told. */
  readonly dotsOf: (item: ItemId) => number | undefined;
  /** The item whose text is drawn by somebody else: it is being typed in over the canvas. */
  readonly editing?: string | undefined;
  /** On what it is drawn; absent: paper. */
  readonly paper?: string;
  /** Items on their way out: what the eraser has touched. */
  readonly faint?: ReadonlySet<ItemId>;
}

/** Text below this many screen pixels is not read: it becomes grey bars. */
const READABLE = 5;
const PLAIN = 0.16;

export type Detail = 'text' | 'bars' | 'plain';

/** How much of an item is worth drawing at this zoom. */
export function detailAt(zoom: number): Detail {
  if (zoom < PLAIN) return 'plain';
  return 14 * zoom >= READABLE ? 'text' : 'bars';
}
