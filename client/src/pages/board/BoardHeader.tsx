import type { BoardSettings } from '@samenspel/shared/records';
import { FileDown, QrCode, Redo2, Undo2 } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { Identity } from '../../state/myBoards.ts';
import { PeopleButton } from '../../ui/people/PeopleButton.tsx';
import { Button } from '../../ui/primitives/Button.tsx';
import { IconButton } from '../../ui/primitives/IconButton.tsx';
import styles from './BoardHeader.module.css';
import { BoardMenu } from './BoardMenu.tsx';
import { BoardTitle } from './BoardTitle.tsx';
import { ConnectionState } from './ConnectionState.tsx';
import { PanelButtons } from './PanelButtons.tsx';

export interface BoardHeaderProps {
  readonly settings: BoardSettings;
  readonly onExport: () => void;
  readonly onShare: () => void;
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** Title and state at the left; people and what one can do with the board at the right. */
export function BoardHeader(props: BoardHeaderProps) {
  const { settings, onExport, onShare } = props;
  useLocale();
  const open = useOpenBoard();
  const canUndo = useBoard((board) => board.canUndo);
  const canRedo = useBoard((board) => board.canRedo);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <BoardTitle title={settings.title} locale={settings.locale} />
        <ConnectionState />
      </div>
      <div className={styles.actions}>
        {open.capability === 'view' ? null : (
          <div className={styles.group}>
            <IconButton label={m.undo()} keys="Ctrl Z" disabled={!canUndo} onClick={open.undo}>
              <Undo2 aria-hidden />
            </IconButton>
            <IconButton
              label={m.redo()}
              keys="Ctrl Shift Z"
              disabled={!canRedo}
              onClick={open.redo}
              className={styles.notOnPhones}
            >
              <Redo2 aria-hidden />
            </IconButton>
          </div>
        )}
        <PanelButtons className={styles.notOnPhones} />
        <PeopleButton />
        <Button
          className={styles.notOnPhones}
          icon={<FileDown aria-hidden />}
          onClick={onExport}
          aria-label={m.board_export()}
        >
          <span className={styles.label}>{m.board_export()}</span>
        </Button>
        <Button
          variant="primary"
          className={styles.notOnPhones}
          icon={<QrCode aria-hidden />}
          onClick={onShare}
          aria-label={m.board_share()}
        >
          <span className={styles.label}>{m.board_share()}</span>
        </Button>
        <BoardMenu {...props} />
      </div>
    </header>
  );
}
