import { useBoard, useOpenBoard } from '../../board/index.ts';
import { lookOfPlaced, type PlacedMarker } from '../../canvas/ladder/index.ts';
import { m } from '../../i18n/index.ts';
import { describeLane, placeHeading } from '../describe.ts';
import styles from './LadderCard.module.css';
import { useVoice } from './MarkerDetails.tsx';
import { MarkerPicture } from './MarkerPicture.tsx';

/** All markers of one cell, or all that are drawn as one. */
export function MarkerList({ markers }: { readonly markers: readonly PlacedMarker[] }) {
  const items = useBoard((board) => board.items);
  const settings = useBoard((board) => board.settings);
  const first = markers[0]?.marker;
  if (!first) return null;
  return (
    <>
      <p className={styles.title}>{placeHeading(settings, first.level)}</p>
      <p className={styles.about}>
        {describeLane({ items }, first.lane)} · {m.ladder_list_card({ count: markers.length })}
      </p>
      <ul className={styles.list}>
        {markers.map((placed) => (
          <Row key={placed.key} placed={placed} />
        ))}
      </ul>
    </>
  );
}

function Row({ placed }: { readonly placed: PlacedMarker }) {
  const { view } = useOpenBoard();
  const voice = useVoice(placed);
  const words = placed.perceived
    ? m.ladder_perceived({ municipality: placed.about.name })
    : placed.marker.kind === 'ambition'
      ? m.ladder_ambition()
      : undefined;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => view.setState({ ladderCard: { kind: 'marker', key: placed.key } })}
      >
        <MarkerPicture look={lookOfPlaced(placed)} size={26} />
        <span>
          <span>{voice}</span>
          {words === undefined ? null : <span className={styles.about}>{words}</span>}
          {placed.marker.reason ? (
            <span className={styles.about}>“{placed.marker.reason}”</span>
          ) : null}
        </span>
      </button>
    </li>
  );
}
