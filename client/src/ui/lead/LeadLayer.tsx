import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { stepOf } from '../../state/round.ts';
import { useCovers } from '../guide/useCovers.ts';
import { Notices } from '../follow/Notices.tsx';
import { cx } from '../primitives/cx.ts';
import { patiently } from '../patiently.ts';
import { useNarrow } from '../primitives/useNarrow.ts';
import { Instruction } from './Instruction.tsx';
import styles from './LeadLayer.module.css';
import { setLeadHeight } from './leadView.ts';
import { PhoneLine } from './PhoneLine.tsx';
import { StepAnnouncer } from './StepAnnouncer.tsx';
import { TimerAnnouncer } from './TimerAnnouncer.tsx';

const facilitator = () => import('./facilitator.ts');
const FacilitatorBar = lazy(() => patiently(facilitator).then((all) => all.bar));
const InsightBanner = lazy(async () => ({
  default: (await patiently(() => import('../insight/InsightBanner.tsx'))).InsightBanner,
}));
const ClosedCard = lazy(() => patiently(facilitator).then((all) => all.closed));
const FacilitatorDialogs = lazy(() => patiently(facilitator).then((all) => all.dialogs));

/** Under the header: what everybody is asked to do now, and what the facilitator leads with. */
export function LeadLayer() {
  const { capability } = useOpenBoard();
  const folded = useView((state) => state.folded);
  const narrow = useNarrow();
  const led = useBoard((board) => stepOf(board) !== undefined || board.method.timer !== null);
  const leads = capability === 'facilitate';
  return (
    <>
      <TimerAnnouncer />
      <StepAnnouncer />
      <Strip>
        {!folded && narrow && (led || leads) ? <PhoneLine /> : null}
        {!folded && leads && !narrow ? (
          <Suspense fallback={null}>
            <FacilitatorBar />
          </Suspense>
        ) : null}
        {folded ? null : <Instruction />}
        {leads && !folded && !narrow ? (
          <Suspense fallback={null}>
            <ClosedCard />
          </Suspense>
        ) : null}
        <Suspense fallback={null}>
          <InsightBanner />
        </Suspense>
        <Notices />
      </Strip>
      {leads ? (
        <Suspense fallback={null}>
          <FacilitatorDialogs />
        </Suspense>
      ) : null}
    </>
  );
}

/** Between the strip and what lies below it, in CSS pixels. */
const GAP = 8;

/** The card under the header. The board makes room for it, and so does what else stands at the top. */
function Strip({ children }: { readonly children: ReactNode }) {
  const { view } = useOpenBoard();
  const besidePanel = useView((state) => state.panel !== null);
  const covered = useCovers();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = card.current;
    if (!box) return;
    const { style } = document.documentElement;
    const tell = () => {
      // Who is asked to come along is busy: the board does not move under their hands.
      if (box.querySelector('[data-asks]')) return;
      const height = box.offsetHeight === 0 ? 0 : box.offsetHeight + GAP;
      setLeadHeight(view, height);
      style.setProperty('--strip', `${height}px`);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(box);
    tell();
    return () => {
      observer.disconnect();
      setLeadHeight(view, 0);
      style.removeProperty('--strip');
    };
  }, [view]);
  return (
    <div className={cx(styles.place, besidePanel && styles.besidePanel)} inert={covered}>
      <div ref={card} className={styles.strip}>
        {children}
      </div>
    </div>
  );
}
