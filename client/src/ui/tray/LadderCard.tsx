import { useEffect, useRef } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import {
  cellKey,
  type LadderScene,
  ladderScene,
  type PlacedMarker,
} from '../../canvas/ladder/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { LadderCard as Card } from '../../state/viewStore.ts';
import { X } from 'lucide-react';
import { IconButton } from '../primitives/index.ts';
import styles from './LadderCard.module.css';
import { MarkerDetails } from './MarkerDetails.tsx';
import { MarkerList } from './MarkerList.tsx';
import { useBesideBoard } from './useBesideBoard.ts';

interface Shown {
  readonly markers: readonly PlacedMarker[];
  readonly x: number;
  readonly y: number;
}

/** What a card is about, and the board point it stands beside; undefined when that has gone. */
function shownBy(scene: LadderScene, card: Card): Shown | undefined {
  if (card.kind === 'cell') {
    const markers = scene.cells.get(cellKey(card.lane, card.place));
    const cell = scene.layout.cell(card.lane, card.place);
    if (!markers || !cell) return undefined;
    return { markers, x: cell.x + cell.width, y: cell.y + cell.height / 2 };
  }
  for (const [key, markers] of scene.cells) {
    const placed = markers.find((one) => one.key === card.key);
    if (!placed) continue;
    const drawn = scene.markers.find(({ group }) => group.includes(placed));
    const cell = scene.layout.cell(placed.marker.lane, key.slice(key.indexOf('|') + 1));
    const x = drawn ? drawn.x + drawn.size / 2 : (cell?.x ?? 0) + (cell?.width ?? 0);
    const y = drawn?.y ?? (cell?.y ?? 0) + (cell?.height ?? 0) / 2;
    const together = drawn?.key === card.key ? drawn.group : [placed];
    return { markers: together, x, y };
  }
  return undefined;
}

/** A small card beside a marker, or beside a full cell: who placed it, where, and why. */
export function LadderCard() {
  const { view } = useOpenBoard();
  const card = useView((state) => state.ladderCard);
  const scene = useBoard(ladderScene);
  const shown = card ? shownBy(scene, card) : undefined;
  useEffect(() => {
    if (card && !shown) view.setState({ ladderCard: null });
  }, [card, shown, view]);
  if (!card || !shown) return null;
  const identity = card.kind === 'marker' ? card.key : cellKey(card.lane, card.place);
  return <OpenCard key={identity} card={card} shown={shown} />;
}

function OpenCard({ card, shown }: { readonly card: Card; readonly shown: Shown }) {
  useLocale();
  const { view } = useOpenBoard();
  const box = useRef<HTMLElement>(null);
  useBesideBoard(box, shown.x, shown.y);
  const close = () => view.setState({ ladderCard: null });
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      const focus = document.activeElement;
      const lost = focus === null || focus === document.body;
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target)) return;
      view.setState({ ladderCard: null });
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [view]);
  const [only] = shown.markers;
  const one = card.kind === 'marker' && shown.markers.length === 1 ? only : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere inside closes it
    <section
      ref={box}
      className={styles.card}
      aria-label={one ? m.ladder_card() : m.ladder_cell_card()}
      tabIndex={-1}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <div className={styles.close}>
        <IconButton label={m.close()} size="small" side="top" onClick={close}>
          <X aria-hidden />
        </IconButton>
      </div>
      {one ? (
        <MarkerDetails key={one.key} placed={one} onClose={close} />
      ) : (
        <MarkerList markers={shown.markers} />
      )}
    </section>
  );
}
