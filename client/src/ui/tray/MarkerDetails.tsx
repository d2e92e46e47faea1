import { setMarker, takeBackMarker } from '@samenspel/shared/commands';
import { LIMITS, type Marker, type RoundId } from '@samenspel/shared/records';
import { useEffect, useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { lookOfPlaced, type PlacedMarker } from '../../canvas/ladder/index.ts';
import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { openFor, roundOf, stopOf } from '../../state/round.ts';
import { describeLane, describeProfile, placeHeading } from '../describe.ts';
import { stopWords } from '../guide/words.ts';
import { Button, TextArea } from '../primitives/index.ts';
import styles from './LadderCard.module.css';
import { MarkerPicture } from './MarkerPicture.tsx';

/** "Raad van Ede (Fatma)". */
export function useVoice({ who }: PlacedMarker): string {
  const settings = useBoard((board) => board.settings);
  return m.ladder_voice_name({ voice: describeProfile(settings, who), name: who.name });
}

/** Who placed this marker, about whom, where and why; one's own can be explained and taken back (R1). */
export function MarkerDetails(props: {
  readonly placed: PlacedMarker;
  readonly onClose: () => void;
}) {
  const { placed, onClose } = props;
  const { marker, mine } = placed;
  const items = useBoard((board) => board.items);
  const settings = useBoard((board) => board.settings);
  const round = useBoard(openFor);
  const stop = useBoard(stopOf);
  const voice = useVoice(placed);
  return (
    <>
      <div className={styles.head}>
        <MarkerPicture look={lookOfPlaced(placed)} size={36} />
        <div>
          <p className={styles.title}>{mine ? m.ladder_my_marker() : voice}</p>
          <p className={styles.about}>{mine ? voice : <About placed={placed} />}</p>
        </div>
      </div>
      <p className={styles.place}>{placeHeading(settings, marker.level)}</p>
      <p className={styles.about}>{describeLane({ items }, marker.lane)}</p>
      {mine ? (
        <p className={styles.about}>
          <About placed={placed} />
        </p>
      ) : null}
      {marker.kind === 'ambition' ? (
        <p className={styles.ambition}>{m.ladder_is_ambition()}</p>
      ) : null}
      {mine && round !== undefined ? (
        <OwnMarker marker={marker} round={round} onClose={onClose} />
      ) : (
        <>
          <Reason reason={marker.reason} />
          {mine && stop ? <p className={styles.about}>{stopWords(stop)}</p> : null}
        </>
      )}
    </>
  );
}

function About({ placed }: { readonly placed: PlacedMarker }) {
  return placed.perceived
    ? m.ladder_perceived({ municipality: placed.about.name })
    : m.ladder_self();
}

function Reason({ reason }: { readonly reason: string | undefined }) {
  return reason ? <blockquote className={styles.reason}>{reason}</blockquote> : null;
}

/** Who will read why a marker stands there. */
function reasonHint(board: Pick<BoardState, 'method'>): string {
  const shown = roundOf(board);
  if (shown?.anonymous) return m.guide_reason_anonymous();
  return shown?.phase === 'placing' ? m.guide_reason_later() : m.ladder_reason_hint();
}

function OwnMarker(props: {
  readonly marker: Marker;
  readonly round: RoundId;
  readonly onClose: () => void;
}) {
  const { marker, round, onClose } = props;
  const { dispatch } = useOpenBoard();
  const hint = useBoard(reasonHint);
  const [typed, setTyped] = useState(marker.reason ?? '');
  const { lane, about, kind, level } = marker;
  const subject = { lane, about, kind };
  const save = () => {
    const reason = typed.trim();
    if (reason === (marker.reason ?? '')) return;
    const value = reason === '' ? { level } : { level, reason };
    dispatch(setMarker({ round, subject, value }));
  };
  const saveNow = useRef(save);
  const gone = useRef(false);
  useEffect(() => {
    saveNow.current = save;
  });
  // What was typed is kept however the card is closed, unless the marker was taken back.
  useEffect(
    () => () => {
      if (!gone.current) saveNow.current();
    },
    [],
  );
  return (
    <>
      <TextArea
        label={m.ladder_reason()}
        hint={hint}
        limit={LIMITS.reason}
        rows={2}
        value={typed}
        onValue={setTyped}
        onBlur={save}
      />
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            gone.current = true;
            dispatch(takeBackMarker({ round, subject }));
            onClose();
          }}
        >
          {m.ladder_take_back()}
        </Button>
      </div>
    </>
  );
}
