import type { FocusTarget, ItemId } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';

/** A thing to show to all: a task on the ladder is its lane. */
export function targetOf({ lanes }: Pick<BoardState, 'lanes'>, thing: ItemId): FocusTarget {
  return lanes.includes(thing) ? { kind: 'lane', lane: thing } : { kind: 'item', item: thing };
}

/** The lane or item that is alone in the light; undefined when nothing is, or no single thing. */
export function litThing({ method }: Pick<BoardState, 'method'>): ItemId | undefined {
  const { focus } = method;
  if (!focus?.spotlight) return undefined;
  switch (focus.target.kind) {
    case 'view':
    case 'gap':
      return undefined;
    case 'lane':
      return focus.target.lane;
    case 'item':
      return focus.target.item;
  }
}
