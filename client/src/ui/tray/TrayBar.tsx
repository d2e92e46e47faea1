import { Lock, SlidersHorizontal } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { ownLook } from '../../canvas/ladder/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isPlacingAlone, lanesAsked, offeredChoice } from '../../state/round.ts';
import { besidePanel, type MarkerChoice, type ViewState } from '../../state/viewStore.ts';
import { ownMarker } from '../../tools/placing.ts';
import { describeProfile } from '../describe.ts';
import { GuideButton } from '../guide/GuideButton.tsx';
import { guideStateOf } from '../guide/moment.ts';
import { useCompact } from '../guide/useCompact.ts';
import { cx, IconButton, VisuallyHidden } from '../primitives/index.ts';
import { Choices, useOfferedChoices } from './Choices.tsx';
import { MarkerPicture } from './MarkerPicture.tsx';
import styles from './TrayBar.module.css';
import { useKeyboardPlacing } from './useKeyboardPlacing.ts';
import { useTrayDrag } from './useTrayDrag.ts';

/** What the tray needs beside the zoom bar, and what stands in or beside it needs more; CSS pixels. */
const ROOM = { tray: 820, guide: 200, respond: 280 } as const;

/** Whether there is too little room for the choices beside the marker. */
function isTight(view: ViewState, guided: boolean, responds: boolean): boolean {
  const guide = guided && view.panel !== 'guide' ? ROOM.guide : 0;
  return besidePanel(view) < ROOM.tray + guide + (responds ? ROOM.respond : 0);
}

/** "Mijn pion": the marker that a click on the ladder places, and which one that is. */
export function TrayBar() {
  useLocale();
  const settings = useBoard((board) => board.settings);
  const profile = useBoard((board) => board.profile);
  const choice = useView((state) => state.markerChoice);
  const guided = useBoard((board) => guideStateOf(board) !== undefined);
  const responds = useBoard(({ capability }) => capability === 'edit');
  const tight = useView((state) => isTight(state, guided, responds));
  const beside = useView((state) => state.panel !== null);
  const compact = useCompact();
  const [unfolded, setUnfolded] = useState(false);
  const choices = useId();
  const offered = useOfferedChoices();
  useOffered(choice);
  if (!settings || !profile) return null;
  const chooses = offered.partners.length > 1 || offered.kinds.length > 1;
  return (
    <section
      className={cx(styles.tray, tight && styles.tight, beside && styles.beside)}
      aria-label={m.ladder_tray()}
      data-tray={tight && unfolded ? 'unfolded' : 'folded'}
    >
      <div className={styles.mine}>
        <MarkerButton choice={choice} />
        <div className={styles.words}>
          <p className={styles.who}>{describeProfile(settings, profile)}</p>
          <Progress choice={choice} short={compact} />
        </div>
        {chooses ? (
          <IconButton
            label={m.ladder_choices()}
            className={styles.unfold}
            aria-expanded={unfolded}
            aria-controls={choices}
            side="top"
            onClick={() => setUnfolded(!unfolded)}
          >
            <SlidersHorizontal aria-hidden />
          </IconButton>
        ) : null}
      </div>
      {chooses ? (
        <div id={choices} className={cx(styles.choices, !unfolded && styles.folded)}>
          <Choices offered={offered} />
        </div>
      ) : null}
      {compact ? null : <GuideButton />}
    </section>
  );
}

/** Chooses another marker when the one that was chosen is not asked for, or its partner has left. */
function useOffered(choice: MarkerChoice): void {
  const { view } = useOpenBoard();
  const { about, kind } = useBoard(useShallow((board) => offeredChoice(board, choice)));
  useEffect(() => {
    if (about === choice.about && kind === choice.kind) return;
    view.setState({ markerChoice: { about, kind } });
  }, [about, kind, choice, view]);
}

/** How far one is. @param short there is one line only: that nobody sees it comes first */
function Progress({ choice, short }: { readonly choice: MarkerChoice; readonly short: boolean }) {
  const count = useBoard((board) => lanesAsked(board).length);
  const placed = useBoard(
    (board) => lanesAsked(board).filter((lane) => ownMarker(board, choice, lane)).length,
  );
  const alone = useBoard(isPlacingAlone);
  const placing = useView((state) => state.tool === 'place');
  const words = placed === 0 ? m.ladder_start() : m.ladder_progress({ placed, count });
  return (
    <>
      {alone && short && !placing ? null : (
        <p className={styles.progress}>{placing ? m.ladder_click_cell() : words}</p>
      )}
      {alone && !(short && placing) ? (
        <p className={styles.alone}>
          <Lock aria-hidden />
          {m.guide_only_you()}
        </p>
      ) : null}
    </>
  );
}

function MarkerButton({ choice }: { readonly choice: MarkerChoice }) {
  const { view } = useOpenBoard();
  const settings = useBoard((state) => state.settings);
  const profile = useBoard((state) => state.profile);
  const active = useView((state) => state.tool === 'place');
  const { handlers, wasDragged } = useTrayDrag();
  const { said, handlers: keys, start } = useKeyboardPlacing();
  const help = useId();
  const look = ownLook({ settings, profile }, choice);
  if (!look || !profile) return null;
  const about = settings?.municipalities.find(
    (partner) => partner.id === (choice.about ?? profile.municipality),
  );
  const kind = choice.kind === 'now' ? m.ladder_now() : m.ladder_ambition();
  const press = (fromKeyboard: boolean) => {
    if (wasDragged()) return;
    if (fromKeyboard) start();
    else view.setState({ tool: active ? 'select' : 'place', ladderCard: null });
  };
  return (
    <>
      <button
        type="button"
        className={styles.marker}
        aria-pressed={active}
        aria-label={m.ladder_place_button({ marker: `${about?.name ?? ''}, ${kind}` })}
        aria-describedby={help}
        title={m.ladder_place_short()}
        {...handlers}
        {...keys}
        onClick={(event) => press(event.detail === 0)}
      >
        <MarkerPicture look={look} size={40} />
      </button>
      <VisuallyHidden id={help}>{m.ladder_place_keys()}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </>
  );
}
