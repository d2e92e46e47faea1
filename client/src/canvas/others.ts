import type { Gesture, Presence, ReactionKind } from '@samenspel/shared/protocol';
import { PARTNER_COLOURS, type ItemId, type Point } from '@samenspel/shared/records';
import type { BoardState, TextRange } from '../state/boardStore.ts';
import type { LaserPoint } from '../state/viewStore.ts';
import { extendLaser, litLaser } from './laserTrail.ts';
import { extendTrail } from './strokeTrail.ts';

/** Somebody else's window, as it is drawn. */
export interface Other {
  readonly name: string;
  readonly colour: string;
  /** Board units, on its way to where the pointer is; undefined when it is off the board. */
  readonly cursor: Point | undefined;
  /** 1 while the pointer moves, less when it has been still for long. */
  readonly strength: number;
  readonly selection: readonly ItemId[];
  readonly gesture: Gesture | undefined;
  /** The pen line being drawn: x and y in turn. */
  readonly trail: readonly number[];
  /** Where they type, and whether it has just moved: then the whole name is shown. */
  readonly caret: (TextRange & { readonly fresh: boolean }) | undefined;
  /** Where their laser pointer was and when, as far as it has not faded. */
  readonly laser: readonly LaserPoint[];
  /** What they show to all for a moment, and how far it has risen, from 0 to 1. */
  readonly reaction: { readonly kind: ReactionKind; readonly risen: number } | undefined;
}

interface Track {
  presence: Presence;
  shown: [number, number] | undefined;
  movedAt: number;
  trail: readonly number[];
  laser: readonly LaserPoint[];
  reactedAt: number;
  caret: TextRange | undefined;
  typedAt: number;
}

/** Milliseconds in which a cursor covers two thirds of its way. */
const GLIDE = 45;
const IDLE_AFTER = 6000;
const FADE = 1500;
const FAINT = 0.25;
/** Milliseconds in which a reaction rises. */
const RISE = 700;
/** Milliseconds in which a caret that has moved shows the whole name. */
const NAMED = 3000;
const NOWHERE: ReadonlyMap<number, TextRange> = new Map();

export interface Others {
  readonly frame: (
    present: ReadonlyMap<number, Presence>,
    board: Pick<BoardState, 'settings' | 'participants'>,
    now: number,
    carets?: ReadonlyMap<number, TextRange>,
  ) => OthersFrame;
}

export interface OthersFrame {
  readonly others: readonly Other[];
  /** Milliseconds until it looks different by itself: 0 at once, undefined never. */
  readonly again: number | undefined;
}

/** Follows others' pointers from message to message, smoothly. @param still no motion */
export function createOthers(still: () => boolean): Others {
  const tracks = new Map<number, Track>();
  let before = 0;

  const follow = (client: number, presence: Presence, now: number): Track => {
    const held = tracks.get(client);
    const track = held ?? {
      presence,
      shown: presence.cursor,
      movedAt: now,
      trail: [],
      laser: [],
      reactedAt: now,
      caret: undefined,
      typedAt: now,
    };
    tracks.set(client, track);
    if (presence === track.presence && held) return track;
    const was = track.presence.cursor;
    const is = presence.cursor;
    if (was?.[0] !== is?.[0] || was?.[1] !== is?.[1]) track.movedAt = now;
    if (presence.reaction?.seq !== track.presence.reaction?.seq) track.reactedAt = now;
    const { gesture } = presence;
    track.trail = gesture?.kind === 'draw' ? extendTrail(track.trail, gesture.points) : [];
    if (gesture?.kind === 'laser' && gesture !== track.presence.gesture) {
      track.laser = extendLaser(track.laser, gesture.points, now);
    }
    track.presence = presence;
    return track;
  };

  return {
    frame(present, board, now, carets = NOWHERE) {
      for (const client of tracks.keys()) if (!present.has(client)) tracks.delete(client);
      const part = still() ? 1 : 1 - Math.exp(-(now - before) / GLIDE);
      before = now;
      const others: Other[] = [];
      const waits: number[] = [];
      for (const [client, presence] of present) {
        const track = follow(client, presence, now);
        const who = whoIs(presence, board);
        if (!who) continue;
        const stillFor = now - track.movedAt;
        if (glide(track, part)) waits.push(0);
        else if (track.shown && stillFor < IDLE_AFTER + FADE) {
          waits.push(Math.max(0, IDLE_AFTER - stillFor));
        }
        track.laser = litLaser(track.laser, now);
        if (track.laser.length > 0) waits.push(0);
        const risen = still() ? 1 : Math.min(1, (now - track.reactedAt) / RISE);
        if (presence.reaction && risen < 1) waits.push(0);
        const caret = typing(track, carets.get(client), now);
        if (caret?.fresh) waits.push(track.typedAt + NAMED - now);
        others.push({
          ...who,
          cursor: track.shown,
          strength: strengthAt(stillFor),
          selection: presence.selection ?? [],
          gesture: presence.gesture,
          trail: track.trail,
          caret,
          laser: track.laser,
          reaction: presence.reaction && { kind: presence.reaction.kind, risen },
        });
      }
      return { others, again: waits.length > 0 ? Math.min(...waits) : undefined };
    },
  };
}

function typing(track: Track, caret: TextRange | undefined, now: number): Other['caret'] {
  if (caret !== track.caret) track.typedAt = now;
  track.caret = caret;
  return caret && { ...caret, fresh: now - track.typedAt < NAMED };
}

function strengthAt(stillFor: number): number {
  const faded = Math.max(0, Math.min(1, (stillFor - IDLE_AFTER) / FADE));
  return 1 - faded * (1 - FAINT);
}

/** Moves the shown cursor towards where it is. @returns whether it has further to go */
function glide(track: Track, part: number): boolean {
  const { cursor } = track.presence;
  if (!cursor || !track.shown) {
    track.shown = cursor && [cursor[0], cursor[1]];
    return false;
  }
  const dx = cursor[0] - track.shown[0];
  const dy = cursor[1] - track.shown[1];
  const there = Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5;
  track.shown = there
    ? [cursor[0], cursor[1]]
    : [track.shown[0] + dx * part, track.shown[1] + dy * part];
  return !there;
}

/** How somebody is named beside their pointer and caret, and in which colour; undefined: not known here. */
export function whoIs(
  { participant }: Pick<Presence, 'participant'>,
  { settings, participants }: Pick<BoardState, 'settings' | 'participants'>,
): Pick<Other, 'name' | 'colour'> | undefined {
  const who = participants.get(participant);
  if (!who) return undefined;
  const partner = settings?.municipalities.find(({ id }) => id === who.municipality);
  const name = partner ? `${who.name} · ${partner.name}` : who.name;
  return { name, colour: partner?.colour ?? PARTNER_COLOURS[7] };
}

/** "JB": who is meant, in the least room. */
export function initialsOf(name: string): string {
  const words = name.split(' · ')[0]?.split(/\s+/u) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
