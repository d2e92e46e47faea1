import { readItems } from '@samenspel/shared/document';
import type { CreatedBoard, NewBoardInput } from '@samenspel/shared/protocol';
import type { Item, ItemOf, ItemType } from '@samenspel/shared/records';
import { type Client, connected, createBoard } from '../../contract/clients.ts';
import type { Room } from './room.ts';

/** What is stored on a board, seen from outside the screen. */
export interface Stored {
  readonly board: CreatedBoard;
  /** The link with which one takes part. */
  readonly takePart: string;
  readonly client: Client;
  items(): Item[];
  of<Type extends ItemType>(type: Type): ItemOf<Type>[];
  close(): void;
}

function isOf<Type extends ItemType>(item: Item, type: Type): item is ItemOf<Type> {
  return item.type === type;
}

/** Makes a board and looks along with what is stored on it. Whoever opens, closes. */
export async function openStored({ host }: Room, input: NewBoardInput): Promise<Stored> {
  const board = await createBoard(host, input);
  const client = await connected(host, board);
  const items = () => [...readItems(client.doc).values()];
  return {
    board,
    takePart: `${host.url}/b/${board.id}#${board.keys.edit}`,
    client,
    items,
    of: (type) => items().flatMap((item) => (isOf(item, type) ? [item] : [])),
    close: () => client.close(),
  };
}
