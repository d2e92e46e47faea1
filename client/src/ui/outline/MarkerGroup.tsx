import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import type { PlacedMarker } from '../../canvas/ladder/placed.ts';
import { m } from '../../i18n/index.ts';
import { describeMarker } from '../describe.ts';
import { useSinceReveal } from '../insight/useSinceReveal.ts';
import { RemoveDialog } from '../panels/remove/RemoveDialog.tsx';
import { Button } from '../primitives/index.ts';
import styles from './Outline.module.css';
import { PlacedGlyph } from './PlacedGlyph.tsx';
import { useFocusKept } from './useFocusKept.ts';

/** The markers of a lane at one place, each in words: who, about whom, and why. */
export function MarkerGroup({
  heading,
  markers,
  lane,
}: {
  readonly heading: string;
  readonly markers: readonly PlacedMarker[];
  readonly lane: string;
}) {
  return (
    <div className={styles.group}>
      <h5>{heading}</h5>
      <ul>
        {markers.map((placed) => (
          <MarkerLine key={placed.key} placed={placed} lane={lane} />
        ))}
      </ul>
    </div>
  );
}

function MarkerLine({ placed, lane }: { readonly placed: PlacedMarker; readonly lane: string }) {
  const { capability } = useOpenBoard();
  const { marker, who, mine } = placed;
  const board = useBoard(
    useShallow(({ settings, items, participants, me, profile }) => ({
      settings,
      items,
      participants,
      me,
      profile,
    })),
  );
  const words = describeMarker(board, marker);
  const late = useSinceReveal().late.has(placed.key);
  return (
    <li className={styles.marker}>
      <PlacedGlyph placed={placed} />
      <span className={styles.markerWords}>
        {words} <span className={styles.who}>{mine ? m.panels_list_you() : who.name}</span>
        {late ? <span className={styles.late}>{` ${m.insight_late()}`}</span> : null}
        {marker.reason ? <q className={styles.reason}>{marker.reason}</q> : null}
      </span>
      {capability === 'facilitate' && !mine ? (
        <Remove placed={placed} words={words} lane={lane} />
      ) : null}
    </li>
  );
}

function Remove({
  placed,
  words,
  lane,
}: {
  readonly placed: PlacedMarker;
  readonly words: string;
  readonly lane: string;
}) {
  const [open, setOpen] = useState(false);
  const button = useFocusKept<HTMLButtonElement>((part) =>
    part.closest('details')?.querySelector('summary'),
  );
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        size="small"
        className={styles.more}
        aria-label={m.panels_remove_marker_of({ marker: `${words}, ${placed.who.name}` })}
        aria-haspopup="dialog"
        icon={<Ellipsis aria-hidden />}
        onClick={() => setOpen(true)}
      />
      {open ? (
        <RemoveDialog
          participant={placed.marker.participant}
          marker={{ subject: placed.marker, words, lane }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
