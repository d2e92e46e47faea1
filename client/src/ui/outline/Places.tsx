import type { BoardSettings } from '@samenspel/shared/records';
import { useShallow } from 'zustand/react/shallow';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describeMarker, placeHeading } from '../describe.ts';
import { VisuallyHidden } from '../primitives/index.ts';
import styles from './Outline.module.css';
import { countAlike, type PlaceGroup } from './outline.ts';
import { PlacedGlyph } from './PlacedGlyph.tsx';

/** Where everybody stands in a lane, at a glance: a line for each place, with its markers or, to hear, their words. */
export function Places({
  groups,
  settings,
}: {
  readonly groups: readonly PlaceGroup[];
  readonly settings: BoardSettings;
}) {
  const board = useBoard(
    useShallow(({ items, participants, me, profile }) => ({ items, participants, me, profile })),
  );
  return (
    <ul className={styles.places}>
      {groups.map(({ place, markers }) => (
        <li key={place}>
          <span className={styles.placeName}>{placeHeading(settings, place)}</span>
          <VisuallyHidden>
            {': '}
            {countAlike(markers.map(({ marker }) => describeMarker({ ...board, settings }, marker)))
              .map(({ words, count }) =>
                count === 1 ? words : m.panels_list_times({ count, words }),
              )
              .join('; ')}
          </VisuallyHidden>
          <span className={styles.glyphs} aria-hidden="true">
            {markers.map((placed) => (
              <PlacedGlyph key={placed.key} placed={placed} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
