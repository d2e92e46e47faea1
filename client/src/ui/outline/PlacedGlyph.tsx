import type { PlacedMarker } from '../../canvas/ladder/placed.ts';
import { Marker } from '../primitives/index.ts';

/** A marker that stands on the board, as it looks there. */
export function PlacedGlyph({ placed }: { readonly placed: PlacedMarker }) {
  const { marker, about, role, perceived, mine } = placed;
  return (
    <Marker
      shape={role.shape}
      colour={about.colour}
      short={about.short}
      size={30}
      hollow={perceived}
      ambition={marker.kind === 'ambition'}
      own={mine}
    />
  );
}
