import { BoardEntry } from '../board/BoardEntry.tsx';
import { PresentedBoard } from './PresentedBoard.tsx';

/** `/b/:id/present`: the room's screen. */
export default function PresentRoute({ id }: { readonly id: string }) {
  return (
    <BoardEntry id={id}>
      {({ key, capability }) => (
        <PresentedBoard key={`${id}#${key}`} id={id} boardKey={key} capability={capability} />
      )}
    </BoardEntry>
  );
}
