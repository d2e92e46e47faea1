import { setProfile } from '@samenspel/shared/commands';
import { CloseCode } from '@samenspel/shared/protocol';
import { useEffect, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { mayBeginAnew, noteBegunAnew } from '../../state/begunAnew.ts';
import { currentIdentity, type Identity, rememberBoard } from '../../state/myBoards.ts';
import { showToast } from '../../ui/primitives/toasts.ts';
import { useNarrow } from '../../ui/primitives/useNarrow.ts';
import { Waiting } from '../Waiting.tsx';
import { BoardPage } from './BoardPage.tsx';
import { ClosedPage, JoinPage } from './later.ts';

interface Props {
  readonly fromDevice: boolean;
  /** Becomes somebody who was here before, or somebody new. */
  readonly onBecome: (somebody?: Identity) => void;
}

/** What one sees on arriving: a page that says why not, the question who one is, or the board. */
export function BoardDoor({ fromDevice, onBecome }: Props) {
  useLocale();
  const open = useOpenBoard();
  const settings = useBoard((board) => board.settings);
  const profile = useBoard((board) => board.profile);
  const connection = useBoard((board) => board.connection);
  const [postponed, setPostponed] = useState<boolean>();
  const [lookAnyway, setLookAnyway] = useState(false);
  const [changing, setChanging] = useState(false);
  const isBeginningAnew = useBeginAnew();
  const remembered = currentIdentity(open.id).profile;
  const title = settings?.title;
  const narrow = useNarrow();

  const removed = useRemoved(profile !== undefined, onBecome);
  const untold = profile === undefined && !removed ? remembered : undefined;
  useTellAgain(untold);
  useEffect(() => {
    if (title === undefined) return;
    document.title = `${title} · ${m.app_name()}`;
    rememberBoard({ id: open.id, key: open.key, capability: open.capability, title });
  }, [title, open]);

  if (isBeginningAnew) return <Waiting text={m.board_opening()} />;
  if (connection.kind === 'closed' && !(lookAnyway && settings)) {
    return (
      <ClosedPage
        code={connection.code}
        {...(settings && connection.code !== CloseCode.noKey
          ? { onLookAnyway: () => setLookAnyway(true) }
          : {})}
      />
    );
  }
  if (!settings) return <Waiting text={waitingWords(connection.kind === 'offline')} />;

  const joined = open.capability === 'view' || profile !== undefined || remembered !== undefined;
  const mayPostpone = open.capability === 'facilitate';
  // An example is to be looked at first; on a phone the way to join would then be hidden in the menu.
  const looksFirst = mayPostpone && (postponed ?? (settings.example && !narrow));
  const postpone = () => {
    setPostponed(true);
    setChanging(false);
  };
  if (changing || !(joined || looksFirst)) {
    return (
      <JoinPage
        settings={settings}
        changing={changing && joined}
        onDone={() => setChanging(false)}
        onLater={mayPostpone && !joined ? postpone : undefined}
        onBecome={onBecome}
      />
    );
  }
  return (
    <BoardPage
      settings={settings}
      fromDevice={fromDevice}
      onChangeDetails={() => setChanging(true)}
      onBecome={onBecome}
    />
  );
}

/**
 * The server has begun the board anew since this device had it: with nothing unsaved there is nothing to ask, and what the
 * device keeps makes room for what is there now. Once in a while only: whatever goes wrong, nobody is to see pages come and go.
 */
function useBeginAnew(): boolean {
  const open = useOpenBoard();
  const isStale = useBoard(
    ({ connection }) => connection.kind === 'closed' && connection.code === CloseCode.stale,
  );
  const waiting = useBoard((board) => board.waiting);
  const [may] = useState(() => mayBeginAnew(open.id));
  const begins = isStale && waiting === 0 && may;
  useEffect(() => {
    if (!begins) return;
    noteBegunAnew(open.id);
    void open.forget().then(() => location.reload());
  }, [begins, open]);
  return begins;
}

const waitingWords = (offline: boolean) =>
  offline ? m.board_waiting_offline() : m.board_opening();

/**
 * Whether a facilitator took one off the board while one was on it: who one is has gone from one's own voice. One
 * is asked again then; telling it again by itself would undo what the facilitator did.
 */
function useRemoved(joined: boolean, onBecome: () => void): boolean {
  const [wasJoined, setWasJoined] = useState(joined);
  if (joined && !wasJoined) setWasJoined(true);
  const takenOff = useBoard(({ method, me }) =>
    method.removals.some(({ participant, subject }) => participant === me && subject === null),
  );
  // Also who was away then: their own device still knows who they were.
  const removed = !joined && (wasJoined || takenOff);
  useEffect(() => {
    if (!removed) return;
    showToast({ text: m.panels_you_were_removed(), stays: true });
    onBecome();
  }, [removed, onBecome]);
  return removed;
}

/** Says again who one is, when this device knows and one's voice does not: the server may have lost it. */
function useTellAgain(remembered: Identity['profile']) {
  const { dispatch, capability } = useOpenBoard();
  const known = useBoard((board) => board.connection.kind === 'online');
  useEffect(() => {
    if (remembered && known && capability !== 'view') dispatch(setProfile(remembered));
  }, [remembered, known, capability, dispatch]);
}
