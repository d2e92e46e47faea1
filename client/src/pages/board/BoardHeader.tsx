import type { BoardSettings } from '@samenspel/shared/records';
import { FileDown, QrCode, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, type RefObject, Suspense, useRef } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import type { ActionId } from '../../tools/index.ts';
import { useBarFold } from '../../ui/lead/barFold.ts';
import { PeopleButton } from '../../ui/people/PeopleButton.tsx';
import { useHere } from '../../ui/people/usePeople.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { cx } from '../../ui/primitives/cx.ts';
import { IconButton } from '../../ui/primitives/IconButton.tsx';
import { useAction } from '../../ui/useAction.ts';
import { PresentButton } from '../present/PresentButton.tsx';
import styles from './BoardHeader.module.css';
import type { BoardMenuProps } from './BoardMenu.tsx';
import { BoardTitle } from './BoardTitle.tsx';
import { ConnectionState } from './ConnectionState.tsx';
import { BoardMenu, HeaderMiddle, RespondMenu } from './later.ts';
import { MenuButton } from './MenuButton.tsx';
import { PanelButtons } from './PanelButtons.tsx';

interface BoardHeaderProps extends BoardMenuProps {
  readonly settings: BoardSettings;
}

/** Title and state at the left; people and what one can do with the board at the right. */
export function BoardHeader(props: BoardHeaderProps) {
  const { settings, onExport, onShare, onChangeDetails } = props;
  useLocale();
  const { capability } = useOpenBoard();
  const joined = useBoard((board) => board.profile !== undefined);
  const row = useRef<HTMLElement>(null);
  const fold = useFolding(row, settings.title);
  return (
    <header ref={row} className={styles.header} data-fold={fold}>
      <div className={styles.words}>
        <BoardTitle title={settings.title} locale={settings.locale} />
        <ConnectionState />
      </div>
      <Suspense fallback={null}>
        <HeaderMiddle />
      </Suspense>
      <div className={styles.actions}>
        {capability === 'view' ? null : (
          <div className={cx(styles.group, styles.notOnPhones)}>
            <ActionButton action="undo" icon={<Undo2 aria-hidden />} />
            <ActionButton action="redo" icon={<Redo2 aria-hidden />} />
          </div>
        )}
        <PanelButtons />
        <Suspense fallback={null}>
          <RespondMenu />
        </Suspense>
        <PeopleButton />
        {joined || capability === 'view' ? null : (
          <Button className={styles.notOnPhones} onClick={onChangeDetails}>
            {m.board_join()}
          </Button>
        )}
        <PresentButton className={styles.notOnPhones} labelClassName={styles.label} />
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
        <Suspense fallback={<MenuButton disabled />}>
          <BoardMenu {...props} />
        </Suspense>
      </div>
    </header>
  );
}

/** How far words at the right become icons, so that the title keeps its room. */
function useFolding(row: RefObject<HTMLElement | null>, title: string) {
  const locale = useLocale();
  const joined = useBoard((board) => board.profile !== undefined);
  const hasVotes = useBoard(({ method }) => method.votes.size > 0);
  const running = useBoard((board) => stepOf(board) !== undefined);
  const width = useView(({ viewport }) => viewport.width);
  const here = useHere().length;
  return useBarFold(row, [title, locale, joined, hasVotes, running, width, here]);
}

interface ActionButtonProps {
  readonly action: ActionId;
  readonly icon: ReactNode;
}

function ActionButton({ action, icon }: ActionButtonProps) {
  const { label, keys, shortcuts, enabled, perform } = useAction(action);
  return (
    <IconButton
      label={label}
      keys={keys}
      aria-keyshortcuts={shortcuts}
      disabled={!enabled}
      onClick={perform}
    >
      {icon}
    </IconButton>
  );
}
