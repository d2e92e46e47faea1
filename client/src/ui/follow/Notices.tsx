import { Drama, Lock } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { isFinished, isPlacingAlone, mayEditCanvas } from '../../state/round.ts';
import { useCovers } from '../guide/useCovers.ts';
import { useLead } from '../lead/useLeading.ts';
import { Button } from '../primitives/Button.tsx';
import { showToast } from '../primitives/toasts.ts';
import { AskNotice, FollowSaid } from './FollowAsk.tsx';
import { Notice } from './Notice.tsx';
import type { FollowingEye } from './openFollowing.ts';
import { useAsk } from './useAsk.ts';
import { useFollowing } from './useFollowing.ts';

/** How things are, one at a time: what one is asked goes before what one cannot do, and that before a rehearsal. */
export function Notices() {
  useLocale();
  const eye = useFollowing();
  const covered = useCovers();
  if (covered) return null;
  return eye ? <WithEye eye={eye} /> : <Standing />;
}

function WithEye({ eye }: { readonly eye: FollowingEye }) {
  const ask = useAsk(eye);
  return (
    <>
      <FollowSaid eye={eye} />
      <AskNotice ask={ask} />
      <Standing hidden={ask !== undefined} />
    </>
  );
}

/** What stays as it is for a while. @param hidden something goes before it */
function Standing({ hidden = false }: { readonly hidden?: boolean }) {
  const locked = useBoard(lockedWords);
  const simulated = useBoard(simulatedCount);
  return (
    <>
      <Notice icon={Lock} words={locked} shown={!hidden && locked !== undefined} />
      <RehearsalNotice count={simulated} shown={!hidden && locked === undefined && simulated > 0} />
    </>
  );
}

/** Why one cannot do what one is used to; undefined: one can. Who may only look misses nothing. */
function lockedWords(board: BoardState): string | undefined {
  const { capability, method } = board;
  if (capability !== 'edit') return undefined;
  if (isFinished(board)) return m.follow_locked_finished();
  // Placing alone has a screen of its own, which says what there is to do.
  if (isPlacingAlone(board) && !method.locks.canvas && !method.locks.markers) return undefined;
  if (mayEditCanvas(board)) return method.locks.markers ? m.follow_locked_markers() : undefined;
  return method.locks.canvas ? m.follow_locked() : m.follow_locked_step();
}

function simulatedCount({ participants }: BoardState): number {
  let simulated = 0;
  for (const { rehearsal } of participants.values()) if (rehearsal) simulated++;
  return simulated;
}

/** As long as simulated participants take part, everybody is told that this is a rehearsal. */
function RehearsalNotice({ count, shown }: { readonly count: number; readonly shown: boolean }) {
  const { capability } = useOpenBoard();
  const lead = useLead();
  const leads = capability === 'facilitate';
  const words = leads ? m.follow_rehearsing({ count }) : m.follow_rehearsing_all({ count });
  const end = async () => {
    if (!(await lead({ type: 'rehearse', people: 0 }))) return;
    showToast({ text: m.follow_rehearse_ended(), tone: 'done' });
  };
  return (
    <Notice icon={Drama} words={count === 0 ? undefined : words} shown={shown} careful>
      {leads ? (
        <Button size="small" onClick={() => void end()}>
          {m.follow_rehearse_end()}
        </Button>
      ) : null}
    </Notice>
  );
}
