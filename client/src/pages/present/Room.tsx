import type { BoardSettings } from '@samenspel/shared/records';
import { useEffect, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { InsightHost } from '../../ui/insight/InsightHost.tsx';
import { TimerAnnouncer } from '../../ui/lead/TimerAnnouncer.tsx';
import { VisuallyHidden } from '../../ui/primitives/VisuallyHidden.tsx';
import { Band } from './Band.tsx';
import { Help } from './Help.tsx';
import styles from './Room.module.css';
import { RoomAnnouncer } from './RoomAnnouncer.tsx';
import { screenOf } from './screen.ts';
import { ScreenShown } from './ScreenShown.tsx';
import { useAwake } from './useAwake.ts';
import { useBoardLanguage } from './useBoardLanguage.ts';
import { useFocusTarget } from './useFocusTarget.ts';
import { useJoin } from './useJoin.ts';
import { PagesProvider, usePages } from './usePages.ts';
import { useRoomKeys } from './useRoomKeys.ts';
import { useRoomSize } from './useRoomSize.ts';

/** Height of the band, and room round what is shown, in rem. */
const BAND = 4.5;
const MARGIN = 1.2;

/** The room's screen: follows the facilitator by itself, and shows nobody's own. */
export function Room({ settings }: { readonly settings: BoardSettings }) {
  useLocale();
  useBoardLanguage(settings.locale);
  useAwake();
  const { width, height } = useRoomSize();
  const board = useBoard((state) => state);
  const { capability } = useOpenBoard();
  const focus = useFocusTarget();
  const screen = screenOf(board, focus);
  const join = useJoin();
  const pages = usePages();
  const [blank, setBlank] = useState(false);
  const [helps, setHelps] = useState(false);
  const notice = useRoomKeys({ pages, blank, setBlank, setHelps });
  useEffect(() => {
    document.title = m.present_page_title({ title: settings.title, app: m.app_name() });
  }, [settings.title]);
  return (
    <PagesProvider value={pages}>
      <div className={styles.room}>
        <main className={styles.stage} aria-label={m.present_label()}>
          <h1>
            <VisuallyHidden>{settings.title}</VisuallyHidden>
          </h1>
          <ScreenShown
            screen={screen}
            space={{ width: width - 2 * MARGIN, height: height - BAND - 2 * MARGIN }}
            join={join}
          />
        </main>
        <Band
          join={join}
          pages={pages}
          notice={notice}
          saysRound={['placing', 'ladder', 'outcome'].includes(screen.kind)}
          saysJoin={screen.kind === 'join' || screen.kind === 'placing' || screen.kind === 'thanks'}
          onHelp={() => setHelps(true)}
        />
        <RoomAnnouncer kind={screen.kind} />
        <TimerAnnouncer />
        <InsightHost />
        {blank ? <div className={styles.blank} data-blank /> : null}
        {helps ? (
          <Help leads={capability === 'facilitate'} onClose={() => setHelps(false)} />
        ) : null}
      </div>
    </PagesProvider>
  );
}
