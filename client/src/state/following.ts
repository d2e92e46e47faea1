import type { Focus } from '@samenspel/shared/records';

/**
 * Whether this window goes along with what the facilitator shows. `newest` is what is shown now, null when nothing is.
 */
export type Following =
  /** Nothing is shown, or it was shown before this window opened. */
  | { readonly kind: 'free'; readonly newest: string | null }
  /** Taken there. */
  | { readonly kind: 'with'; readonly newest: string }
  /** This person was busy when it came: asked, not taken. */
  | { readonly kind: 'asked'; readonly newest: string }
  /** Went their own way since; `fresh`: something else is shown than what they left. */
  | { readonly kind: 'away'; readonly newest: string; readonly fresh: boolean };

export const NOT_FOLLOWING: Following = { kind: 'free', newest: null };

export interface Shown {
  readonly focus: Focus | null;
  /** This person types, drags or draws: their screen must not move. */
  readonly busy: boolean;
  /** The board is only just coming in: what is shown may be long past. */
  readonly arriving: boolean;
}

/**
 * What becomes of following when this is shown. The window is to be taken there when what comes out is `with`
 * something other than before.
 */
export function followingAfter(before: Following, { focus, busy, arriving }: Shown): Following {
  const newest = focus && focus.id;
  if (newest === before.newest) return before;
  if (newest === null) return NOT_FOLLOWING;
  if (before.kind === 'away') return { kind: 'away', newest, fresh: true };
  // What stays lit is shown to latecomers as well.
  if (arriving && !focus?.spotlight) return { kind: 'free', newest };
  return busy ? { kind: 'asked', newest } : { kind: 'with', newest };
}

/** The person moved the board by hand: they lead themselves from here. */
export function wentAway(before: Following): Following {
  return before.kind === 'with' ? { kind: 'away', newest: before.newest, fresh: false } : before;
}

/** Something to do with one's own screen came in between: asked to come along instead of taken. */
export function interrupted(before: Following): Following {
  return before.kind === 'with' ? { kind: 'asked', newest: before.newest } : before;
}

/** The person comes along: to what is shown now. */
export function joined(before: Following): Following {
  return before.newest === null ? before : { kind: 'with', newest: before.newest };
}

/** Which question is asked; undefined: none. */
export function questionOf(following: Following): 'look' | 'return' | undefined {
  switch (following.kind) {
    case 'free':
    case 'with':
      return undefined;
    case 'asked':
      return 'look';
    case 'away':
      return following.fresh ? 'look' : 'return';
  }
}
