import { BoardEntry } from './BoardEntry.tsx';
import { OpenedBoard } from './OpenedBoard.tsx';

/** `/b/:id`: the board itself. */
export default function BoardRoute({ id }: { readonly id: string }) {
  return (
    <BoardEntry id={id}>
      {({ key, capability, fromDevice }) => (
        <OpenedBoard key={`${id}#${key}`} {...{ id, capability, fromDevice }} boardKey={key} />
      )}
    </BoardEntry>
  );
}
