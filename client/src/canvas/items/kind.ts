import type { Item } from '@samenspel/shared/records';
import type { Look } from '../paint/look.ts';
import type { ItemLayout, Where } from './layout.ts';

/** A choice of style that a kind of item has. */
export type StyleField = 'colour' | 'fill' | 'width' | 'dash' | 'fontSize' | 'align' | 'opacity';

/**
 * How a kind of item is drawn and handled on the canvas: one file and one line in the registry each. Methods, not
 * functions as fields: so a kind that knows its own records alone can stand for any kind in the registry, which
 * hands it no others.
 */
export interface ItemKind<I extends Item = Item> {
  /** Where its parts lie. Undefined: it is not drawn, as a connector whose item has gone. */
  layout(item: I, where: Where): ItemLayout | undefined;
  /** Draws it on a context that is scaled, moved to the board and turned with the item. */
  paint(context: CanvasRenderingContext2D, item: I, layout: ItemLayout, look: Look): void;
  /** Whether a board point, turned back with the item, hits it; absent: anywhere in its box. @param reach how far beside it still does */
  hits?(item: I, layout: ItemLayout, x: number, y: number, reach: number): boolean;
  /** Which ways its handles pull it; `width`: its height follows from its text. */
  readonly resizes: 'free' | 'width' | 'ratio' | 'none';
  readonly turns: boolean;
  /** A connector may stick to it: anywhere, or only at its edge. */
  readonly joins: boolean | 'edge';
  readonly styles: readonly StyleField[];
  /** Which of the two palettes its colour comes from: paper to write on, or ink. */
  readonly palette: 'paper' | 'ink';
}
