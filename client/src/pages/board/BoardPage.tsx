import type { BoardSettings } from '@samenspel/shared/records';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { useOpenBoard, useView } from '../../board/index.ts';
import { Canvas } from '../../canvas/Canvas.tsx';
import { m, useLocale } from '../../i18n/index.ts';
import type { Identity } from '../../state/myBoards.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { useCovers } from '../../ui/guide/useCovers.ts';
import { Toolbar } from '../../ui/toolbar/Toolbar.tsx';
import { ZoomBar } from '../../ui/toolbar/ZoomBar.tsx';
import { isJustMade } from '../justMade.ts';
import { BoardHeader } from './BoardHeader.tsx';
import styles from './BoardPage.module.css';
import { ConnectionNotices } from './ConnectionNotices.tsx';
import { BoardExtras, CommandLayer, fetchRest, LeadLayer, Tray } from './later.ts';
import { FirstStep } from './FirstStep.tsx';
import { JoinBar } from './JoinBar.tsx';

interface Props {
  readonly settings: BoardSettings;
  readonly fromDevice: boolean;
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** The board with everything round it. */
export function BoardPage({ settings, fromDevice, onChangeDetails, onBecome }: Props) {
  useLocale();
  const { view } = useOpenBoard();
  const folded = useView((state) => state.folded);
  const covered = useCovers();
  const besidePanel = useView((state) => state.panel !== null && !state.folded);
  const justMade = isJustMade(useHistoryState());
  const [dialog, setDialog] = useState<'export' | 'share' | undefined>(
    justMade ? 'share' : undefined,
  );
  const share = useCallback(() => setDialog('share'), []);
  useEffect(() => void fetchRest(), []);
  useEffect(() => {
    // Once: a reload does not open the dialog again.
    if (justMade) history.replaceState(null, '', location.pathname);
  }, [justMade]);

  return (
    <div className={styles.page}>
      {covered ? null : folded ? (
        <Button
          size="small"
          className={styles.unfold}
          onClick={() => view.setState({ folded: false })}
        >
          {m.board_unfold()}
        </Button>
      ) : (
        <BoardHeader
          settings={settings}
          onExport={() => setDialog('export')}
          onShare={share}
          onChangeDetails={onChangeDetails}
          onBecome={onBecome}
        />
      )}
      <main className={styles.board} aria-label={m.board_canvas()} inert={covered}>
        <Canvas />
        {folded ? null : (
          <>
            <Toolbar />
            <ZoomBar />
            <Suspense fallback={null}>
              <Tray />
            </Suspense>
            <JoinBar onJoin={onChangeDetails} />
            <FirstStep />
          </>
        )}
        {settings.example ? (
          <p className={cx(styles.example, besidePanel && styles.besidePanel)}>
            {m.board_example_note()}
          </p>
        ) : null}
      </main>
      <Suspense fallback={null}>
        <BoardExtras
          dialog={dialog}
          onClose={() => setDialog(undefined)}
          onChangeDetails={onChangeDetails}
          onBecome={onBecome}
        />
      </Suspense>
      <Suspense fallback={null}>
        <CommandLayer onShare={share} onChangeDetails={onChangeDetails} onBecome={onBecome} />
      </Suspense>
      <Suspense fallback={null}>
        <LeadLayer />
      </Suspense>
      <ConnectionNotices fromDevice={fromDevice} />
    </div>
  );
}
