import { useBoard } from '../../board/index.ts';
import { Marker } from '../primitives/index.ts';

/** One's own marker, as it will stand on the board. */
export function OwnMark({
  ambition = false,
  size = 40,
}: {
  readonly ambition?: boolean;
  readonly size?: number;
}) {
  const settings = useBoard((state) => state.settings);
  const profile = useBoard((state) => state.profile);
  const partner = settings?.municipalities.find(({ id }) => id === profile?.municipality);
  const role = settings?.roles.find(({ id }) => id === profile?.role);
  if (!partner || !role) return null;
  const { colour, short } = partner;
  return <Marker shape={role.shape} {...{ colour, short, size, ambition }} own />;
}
