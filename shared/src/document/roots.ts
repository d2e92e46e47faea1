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
}

export interface VoiceRoots {
  /** 'profile' -> Profile */
  readonly me: Y.Map<unknown>;
  /** 'round|lane|about|kind' -> MarkerValue */
  readonly markers: Y.Map<unknown>;
}

/** Names of the roots of each document: a root with another name is not stored. */
export const ROOTS = {
  canvas: ['meta', 'items', 'lanes'],
  session: ['board', 'participants', 'markers', 'agreed'],
  voice: ['me', 'markers', 'done'],
} as const;

export const META = { schema: 'schema' } as const;
export const ME = { profile: 'profile' } as const;

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
  };
}

/** The maps of a voice. */
export function voiceRoots(doc: Y.Doc): VoiceRoots {
  return { me: doc.getMap('me'), markers: doc.getMap('markers') };
}
