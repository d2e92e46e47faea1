import { useBoard } from '../../board/index.ts';
import type { Participant } from '../../state/boardStore.ts';
import { Marker } from '../primitives/Marker.tsx';

/** Of a partner or a role that is no longer on the board. */
const GONE = { colour: '#3D5A61', short: '?' };

/** A person as their marker on the board: shape of the role, colour and code of the partner. */
export function PersonMarker({
  person,
  size = 36,
  own = false,
}: {
  readonly person: Participant;
  readonly size?: number;
  readonly own?: boolean;
}) {
  const settings = useBoard((board) => board.settings);
  const partner = settings?.municipalities.find(({ id }) => id === person.municipality) ?? GONE;
  const role = settings?.roles.find(({ id }) => id === person.role);
  return (
    <Marker
      colour={partner.colour}
      short={partner.short}
      size={size}
      own={own}
      {...(role ? { shape: role.shape } : {})}
    />
  );
}
