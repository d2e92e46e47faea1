import type { ItemId } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';

export type ExportArea = 'board' | 'ladder' | 'selection';
export type ExportScale = 1 | 2 | 3;

/** What the picture is to show. */
export interface ExportOptions {
  readonly area: ExportArea;
  readonly background: 'white' | 'paper';
  /** Personal names too; by default a picture carries roles and municipalities only. */
  readonly names: boolean;
}

/** What a picture is made from. */
export interface ExportSource {
  readonly board: BoardState;
  readonly selection: ReadonlySet<ItemId>;
  readonly now: Date;
}
