import { useView } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { useCovers } from '../guide/useCovers.ts';
import { cx } from '../primitives/cx.ts';
import styles from './Follow.module.css';
import { FollowAsk } from './FollowAsk.tsx';
import { HandsAnnouncer } from './HandsAnnouncer.tsx';
import { LockNotice } from './LockNotice.tsx';
import { Reactions } from './Reactions.tsx';
import { RehearsalNotice } from './RehearsalNotice.tsx';
import { RemovalNews } from './RemovalNews.tsx';
import { RespondBar } from './RespondBar.tsx';
import { useDropTool } from './useDropTool.ts';
import { useFollowing } from './useFollowing.ts';

/** Following the facilitator's eye, what is locked, hands and reactions: all of it that is on the board itself. */
export function Follow({ folded }: { readonly folded: boolean }) {
  useLocale();
  const besidePanel = useView((view) => view.panel !== null && !view.folded);
  const covered = useCovers();
  const eye = useFollowing();
  useDropTool();
  return (
    <>
      {covered ? null : (
        <div className={cx(styles.notices, besidePanel && styles.besidePanel)} data-notices>
          <RehearsalNotice />
          <LockNotice />
          {eye ? <FollowAsk eye={eye} /> : null}
        </div>
      )}
      {folded || covered ? null : <RespondBar />}
      <Reactions />
      <HandsAnnouncer />
      <RemovalNews />
    </>
  );
}
