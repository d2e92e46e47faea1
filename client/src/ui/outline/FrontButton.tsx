import { orderItems } from '@samenspel/shared/commands';
import { type Item, ordersOnTop } from '@samenspel/shared/records';
import { BringToFront } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button, showToast } from '../primitives/index.ts';

interface FrontButtonProps {
  readonly item: Item;
  /** How the item is named in a message. */
  readonly name: string;
}

/** Lays an item on top of all others on the board; its place in the list stays. */
export function FrontButton({ item: { id, order }, name }: FrontButtonProps) {
  const { board, dispatch } = useOpenBoard();
  const toFront = () => {
    const [top = order] = ordersOnTop(board.getState().items.values(), 1);
    if (dispatch(orderItems({ to: [{ id, order: top }] }))) {
      showToast({ text: m.panels_list_fronted({ text: name }) });
    }
  };
  return (
    <Button
      size="small"
      variant="quiet"
      icon={<BringToFront aria-hidden />}
      aria-label={m.panels_list_front_of({ text: name })}
      onClick={toFront}
    >
      {m.panels_list_front()}
    </Button>
  );
}
