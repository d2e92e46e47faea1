import { LayoutDashboard } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Timer } from '../lead/Timer.tsx';
import { patiently } from '../patiently.ts';
import { Button, Panel, VisuallyHidden } from '../primitives/index.ts';
import styles from './Frame.module.css';
import { useCompact } from './useCompact.ts';

/** Fetched with the header it stands in elsewhere. */
const RespondMenu = lazy(() => patiently(() => import('../follow/RespondMenu.tsx')));

interface Props {
  /** One's own marker, where it is about what one answers. */
  readonly mark?: ReactNode;
  readonly title: string;
  /** A line under the title. */
  readonly subtitle: ReactNode;
  /** What is asked now; beside the answers on a phone that lies on its side. */
  readonly ask?: ReactNode;
  readonly children: ReactNode;
  /** Stays in view, at the thumb. */
  readonly footer?: ReactNode;
}

/** The guide's frame: a page over the board on a phone, a panel beside it elsewhere. */
export function Frame(props: Props) {
  const { mark, title, subtitle, ask, children, footer } = props;
  const { view } = useOpenBoard();
  const compact = useCompact();
  const close = () => view.setState({ panel: null });
  if (compact) return <Page {...props} onClose={close} />;
  return (
    <Panel
      title={
        <span className={styles.marked}>
          {mark}
          {title}
        </span>
      }
      subtitle={subtitle}
      onClose={close}
      footer={footer}
      takesFocus={false}
    >
      <div className={styles.panel}>
        {ask}
        {children}
      </div>
    </Panel>
  );
}

function Page({
  mark,
  title,
  subtitle,
  ask,
  children,
  footer,
  onClose,
}: Props & { readonly onClose: () => void }) {
  const board = useBoard((state) => state.settings?.title);
  return (
    <main className={styles.page} data-panel aria-label={m.guide_name()}>
      <VisuallyHidden>
        <h1>{board}</h1>
      </VisuallyHidden>
      <div className={styles.head}>
        {mark}
        <div className={styles.words}>
          <h2 className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          <p className={styles.subtitle}>{subtitle}</p>
        </div>
        <Suspense fallback={null}>
          <RespondMenu always />
        </Suspense>
        <Button
          size="small"
          className={styles.away}
          aria-label={m.guide_to_board()}
          icon={<LayoutDashboard aria-hidden />}
          onClick={onClose}
        >
          {m.guide_to_board_short()}
        </Button>
        <Timer className={styles.timer} />
      </div>
      <div className={styles.scroll}>
        {ask === undefined ? null : <div className={styles.ask}>{ask}</div>}
        <div className={styles.body}>{children}</div>
      </div>
      {footer === undefined ? null : <div className={styles.foot}>{footer}</div>}
    </main>
  );
}
