import {
  type Capability,
  participantOf,
  type ReactionKind,
  voiceOf,
} from '@samenspel/shared/protocol';
import { type ItemId, newId, type ParticipantId } from '@samenspel/shared/records';
import { access, type FacilitatorCommand } from '@samenspel/shared/session';
import {
  type BoardStore,
  createBoardStore,
  createPresenceStore,
  type PresenceStore,
  type TextRange,
} from '../state/boardStore.ts';
import { isPlacingAlone, mayUndoCanvas } from '../state/round.ts';
import { createViewStore, type ViewStore } from '../state/viewStore.ts';
import { type Answer, sendCommand } from './api.ts';
import { openCarets } from './carets.ts';
import { openCanvasLock } from './canvasLock.ts';
import { type DocumentConnection, openDocument } from './connection.ts';
import { type Dispatch, openDispatch } from './dispatch.ts';
import { openPresence, type PresenceChange } from './presence.ts';
import { projectCanvas } from './projectCanvas.ts';
import { projectSession } from './projectSession.ts';
import { sha256 } from './sha256.ts';
import { type AskResult, openResults } from './roundResults.ts';
import { openUndo } from './undo.ts';

/** An open board: its mirrors, and the few ways to act on it. */
export interface OpenBoard {
  readonly id: string;
  readonly key: string;
  /** What the link lets one do. Who looks on as nobody changes nothing all the same, and may still facilitate. */
  readonly capability: Capability;
  readonly me: ParticipantId;
  readonly board: BoardStore;
  readonly presence: PresenceStore;
  readonly view: ViewStore;
  /**
   * The only way to change canvas or own voice. Commands given together are one step of undo per document.
   * False when this link may not, or a command did not parse; nothing has changed then.
   */
  readonly dispatch: Dispatch;
  /** Asks the server for a change that only a facilitator may make. Needs a connection; never queued. */
  readonly facilitate: (command: FacilitatorCommand) => Promise<Answer<unknown>>;
  /** What a round showed at its reveal or when it was closed. */
  readonly result: AskResult;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Number of the step that undo would take back: an offer to undo something checks that it still is the one. */
  readonly newestStep: () => number;
  readonly show: (change: PresenceChange) => void;
  /** Shows others where one types; undefined: nowhere any more. */
  readonly showCaret: (range: TextRange | undefined) => void;
  /** Shows a reaction to all for a moment. */
  readonly react: (kind: ReactionKind) => void;
  /** Whether one may type in the text of this item now. */
  readonly takesText: (item: ItemId) => boolean;
  /** Forgets this device's copy of the board, changes that were not stored included. */
  readonly forget: () => Promise<void>;
  readonly close: () => void;
}

export interface BoardLink {
  readonly id: string;
  readonly key: string;
  readonly capability: Capability;
  /** Who one is on this board; stays on the device. Undefined: nobody, as the room's screen is. */
  readonly secret: string | undefined;
}

/**
 * Opens a board and everything that belongs to it. Whoever opens, closes. As nobody one has no voice, shows no
 * presence and writes nothing, whatever the link.
 */
export function openBoard({ id, key, capability, secret }: BoardLink): OpenBoard {
  const isNobody = secret === undefined;
  const me = participantOf(secret ?? newId(SECRET_LENGTH), sha256);
  const allowed = isNobody ? 'view' : capability;
  const board = createBoardStore({ id, capability: allowed, me });
  const presence = createPresenceStore();
  const view = createViewStore();

  const documents = openDocuments({ id, key, capability: allowed, secret }, me, board);
  const { canvas, session, voice } = documents;
  const stopCanvas = projectCanvas(canvas.doc, board);
  const stopSession = projectSession(session.doc, voice?.doc, board);
  const lock = openCanvasLock(board, view);
  const isAlone = () => isPlacingAlone(board.getState());
  const sender = openPresence(canvas.awareness, isNobody ? undefined : me, presence, isAlone);
  const carets = openCarets(canvas.doc, presence, (caret) => sender.show({ caret }));
  const undo = openUndo(
    canvas.doc,
    voice?.doc,
    (state) => board.setState(state),
    () => mayUndoCanvas(board.getState()),
  );
  const dispatch = openDispatch(
    { canvas: canvas.doc, voice: voice?.doc },
    allowed,
    me,
    undo.beginStep,
    lock.allows,
  );
  const stopLed = board.subscribe((next, before) => {
    if (isPlacingAlone(next) !== isPlacingAlone(before)) sender.resend();
    if (mayUndoCanvas(next) !== mayUndoCanvas(before)) undo.report();
  });

  return {
    id,
    key,
    capability,
    me,
    board,
    presence,
    view,
    dispatch,
    facilitate: (command) => sendCommand(id, key, command),
    result: openResults({ id, key }),
    undo: undo.undo,
    redo: undo.redo,
    newestStep: undo.newestStep,
    show(change) {
      if ('editing' in change) lock.typesIn(change.editing);
      sender.show(change);
    },
    showCaret: carets.show,
    react: sender.react,
    takesText: lock.takesText,
    async forget() {
      await Promise.all(documents.all.map((document) => document.forget()));
    },
    close() {
      stopLed();
      lock.close();
      sender.close();
      carets.close();
      undo.close();
      stopCanvas();
      stopSession();
      for (const document of documents.all) document.close();
    },
  };
}

/** Characters of the secret of nobody: it goes nowhere, and is whose no marker can be. */
const SECRET_LENGTH = 32;

interface Documents {
  readonly canvas: DocumentConnection;
  readonly session: DocumentConnection;
  readonly voice: DocumentConnection | undefined;
  readonly all: readonly DocumentConnection[];
}

/** Opens the documents this link may read, and tells the store how they are doing. */
function openDocuments(link: BoardLink, me: ParticipantId, board: BoardStore): Documents {
  const waiting = new Map<string, number>();
  const connected = new Set<string>();
  const open = (name: Parameters<typeof openDocument>[1]) =>
    openDocument(link.id, name, link, {
      onWaiting(changes) {
        waiting.set(name, changes);
        board.setState({ waiting: [...waiting.values()].reduce((sum, n) => sum + n, 0) });
      },
      onStatus(status) {
        if (board.getState().connection.kind === 'closed') return;
        if (status !== 'connected') connected.delete(name);
        if (status === 'disconnected') board.setState({ connection: { kind: 'offline' } });
      },
      onSynced() {
        connected.add(name);
        if (connected.size === all.length && board.getState().connection.kind !== 'closed') {
          board.setState({ connection: { kind: 'online' } });
        }
      },
      onClosed(code) {
        board.setState({ connection: { kind: 'closed', code } });
      },
    });
  const canvas = open('canvas');
  const session = open('session');
  const voiceName = voiceOf(me);
  const voice = access(voiceName, link.capability, me) === 'write' ? open(voiceName) : undefined;
  const all = voice ? [canvas, session, voice] : [canvas, session];
  void canvas.kept.then((keptOnDevice) => board.setState({ keptOnDevice }));
  return { canvas, session, voice, all };
}
