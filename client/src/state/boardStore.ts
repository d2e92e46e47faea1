import { type Method, NO_METHOD } from '@samenspel/shared/document';
import type { Capability, Presence } from '@samenspel/shared/protocol';
import type {
  Agreed,
  AnonymousOutcome,
  BoardSettings,
  Item,
  ItemId,
  LaneId,
  Marker,
  MunicipalityId,
  ParticipantId,
  Profile,
  Progress,
  RoundId,
  TextField,
} from '@samenspel/shared/records';
import { WHOLE } from '@samenspel/shared/records';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** A participant as everybody sees them. */
export interface Participant extends Profile {
  readonly id: ParticipantId;
}

export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online' }
  | { readonly kind: 'offline' }
  /** The server closed for good, with this close code; nothing more is sent. */
  | { readonly kind: 'closed'; readonly code: number };

/**
 * The mirror of a board's documents, as records. Written by `board/project` alone; everything that is drawn,
 * listed or exported is derived from here.
 */
export interface BoardState {
  readonly id: string;
  readonly capability: Capability;
  readonly me: ParticipantId;
  /** Undefined until the board has arrived, from this device or from the server. */
  readonly settings: BoardSettings | undefined;
  readonly items: ReadonlyMap<ItemId, Item>;
  /** From left to right; the whole first. */
  readonly lanes: readonly LaneId[];
  readonly participants: ReadonlyMap<ParticipantId, Participant>;
  /** By session key: one's own from one's own voice, everybody else's as published. */
  readonly markers: ReadonlyMap<string, Marker>;
  readonly agreed: ReadonlyMap<LaneId, Agreed>;
  /** How the group is led: rounds, agenda, timer, where to look, locks, votes. */
  readonly method: Method;
  /** How many have finished, by municipality, while a round is placed. */
  readonly progress: ReadonlyMap<MunicipalityId, Progress>;
  /** What the anonymous round that is shown has given; undefined for a named one, or before its reveal. */
  readonly outcome: AnonymousOutcome | undefined;
  /** Seconds until what was revealed is shown; null when nobody counts. */
  readonly countdown: number | null;
  /** Rounds in which one has finished. */
  readonly done: ReadonlySet<RoundId>;
  /** One's own dots, by 'vote|option'. */
  readonly dots: ReadonlyMap<string, number>;
  /** Who one said to be; undefined: has not joined yet. */
  readonly profile: Profile | undefined;
  readonly connection: Connection;
  /** Changes of this device that the server has not confirmed as stored. */
  readonly waiting: number;
  /** False: the browser keeps nothing, so what is waiting is lost when the page closes. */
  readonly keptOnDevice: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export type BoardStore = StoreApi<BoardState>;

/** The mirror of a board that has not arrived yet. */
export function createBoardStore(start: Pick<BoardState, 'id' | 'capability' | 'me'>): BoardStore {
  return createStore<BoardState>(() => ({
    ...start,
    settings: undefined,
    items: new Map(),
    lanes: [WHOLE],
    participants: new Map(),
    markers: new Map(),
    agreed: new Map(),
    method: NO_METHOD,
    progress: new Map(),
    outcome: undefined,
    countdown: null,
    done: new Set(),
    dots: new Map(),
    profile: undefined,
    connection: { kind: 'connecting' },
    waiting: 0,
    keptOnDevice: true,
    canUndo: false,
    canRedo: false,
  }));
}

/** A stretch of a text, in UTF-16 code units; `head` is where the caret stands. */
export interface TextRange {
  readonly item: ItemId;
  readonly field: TextField;
  readonly anchor: number;
  readonly head: number;
}

/** What others show of themselves, by client id. Apart from the board: it changes with every move of a mouse. */
export interface PresenceState {
  readonly others: ReadonlyMap<number, Presence>;
  /** Where others type, in the texts as they are now. */
  readonly carets: ReadonlyMap<number, TextRange>;
  /** Everybody who is here now, oneself included, each once however many windows. */
  readonly here: ReadonlySet<ParticipantId>;
  /** Who ask for the floor, oneself included, in the order in which this window saw them do so. */
  readonly hands: readonly ParticipantId[];
  /** What one shows of oneself beside the pointer. */
  readonly own: Pick<Presence, 'hand' | 'reaction'>;
}

export type PresenceStore = StoreApi<PresenceState>;

/** Nobody is here yet. */
export function createPresenceStore(): PresenceStore {
  return createStore<PresenceState>(() => ({
    others: new Map(),
    carets: new Map(),
    here: new Set(),
    hands: [],
    own: {},
  }));
}
