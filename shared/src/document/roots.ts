import type * as Y from 'yjs';

/** The only file that names Yjs keys. */

export interface CanvasRoots {
  readonly meta: Y.Map<unknown>;
  /** item id -> Y.Map */
  readonly items: Y.Map<Y.Map<unknown>>;
  /** task id -> fractional order; absent: the task is off the ladder */
  readonly lanes: Y.Map<unknown>;
}

export interface SessionRoots {
  /** title, locale, ladder, roles, municipalities, example, keyed by field; plain JSON each */
  readonly board: Y.Map<unknown>;
  /** participant id -> Profile */
  readonly participants: Y.Map<unknown>;
  /** 'participant|lane|about|kind' -> MarkerValue */
  readonly markers: Y.Map<unknown>;
  /** lane id -> Agreed */
  readonly agreed: Y.Map<unknown>;
  /** round id -> Round */
  readonly rounds: Y.Map<unknown>;
  /** shown, gone, agenda, timer, focus, locks, meetings, removals, keyed by field; plain JSON each */
  readonly lead: Y.Map<unknown>;
  /** municipality -> Progress of the round that is being placed */
  readonly progress: Y.Map<unknown>;
  /** round id -> AnonymousOutcome, of the round that is shown */
  readonly outcomes: Y.Map<unknown>;
  /** vote id -> Vote */
  readonly votes: Y.Map<unknown>;
}

export interface VoiceRoots {
  /** 'profile' -> Profile */
  readonly me: Y.Map<unknown>;
  /** 'round|lane|about|kind' -> MarkerValue */
  readonly markers: Y.Map<unknown>;
  /** round id -> true: has finished */
  readonly done: Y.Map<unknown>;
  /** 'vote|option' -> dots */
  readonly votes: Y.Map<unknown>;
}

/** Names of the roots of each document: a root with another name is not stored. */
export const ROOTS = {
  canvas: ['meta', 'items', 'lanes'],
  session: [
    'board',
    'participants',
    'markers',
    'agreed',
    'rounds',
    'lead',
    'progress',
    'outcomes',
    'votes',
  ],
  voice: ['me', 'markers', 'done', 'votes'],
} as const;

export const META = { schema: 'schema' } as const;
export const ME = { profile: 'profile' } as const;
export const LEAD = {
  shown: 'shown',
  gone: 'gone',
  agenda: 'agenda',
  timer: 'timer',
  focus: 'focus',
  locks: 'locks',
  meetings: 'meetings',
  removals: 'removals',
} as const;

/** The maps of a canvas. */
export function canvasRoots(doc: Y.Doc): CanvasRoots {
  return { meta: doc.getMap('meta'), items: doc.getMap('items'), lanes: doc.getMap('lanes') };
}

/** The maps of a session. */
export function sessionRoots(doc: Y.Doc): SessionRoots {
  return {
    board: doc.getMap('board'),
    participants: doc.getMap('participants'),
    markers: doc.getMap('markers'),
    agreed: doc.getMap('agreed'),
    rounds: doc.getMap('rounds'),
    lead: doc.getMap('lead'),
    progress: doc.getMap('progress'),
    outcomes: doc.getMap('outcomes'),
    votes: doc.getMap('votes'),
  };
}

/** The maps of a voice. */
export function voiceRoots(doc: Y.Doc): VoiceRoots {
  return {
    me: doc.getMap('me'),
    markers: doc.getMap('markers'),
    done: doc.getMap('done'),
    votes: doc.getMap('votes'),
  };
}
