import * as v from 'valibot';
import * as Y from 'yjs';
import { Agreed, BoardSettings } from '../records/board.ts';
import type { ItemId } from '../records/item.ts';
import { Item } from '../records/items.ts';
import {
  type LaneId,
  type Marker,
  type MarkerSubject,
  MarkerValue,
  parseMarkerKey,
  type RoundId,
  WHOLE,
} from '../records/marker.ts';
import { LIMITS } from '../records/limits.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import { ParticipantId, Profile } from '../records/participant.ts';
import type { RoleId } from '../records/role.ts';
import { canvasRoots, ME, sessionRoots, voiceRoots } from './roots.ts';

/** A published participant. */
export interface Participant extends Profile {
  readonly id: ParticipantId;
}

export interface VoiceMarker extends MarkerSubject, MarkerValue {
  readonly round: RoundId;
}

export interface Voice {
  readonly profile: Profile | undefined;
  readonly markers: readonly VoiceMarker[];
  /** Rounds in which this participant has finished. */
  readonly done: ReadonlySet<RoundId>;
  /** Dots by 'vote|option'. */
  readonly dots: ReadonlyMap<string, number>;
}

function plain(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toJSON();
  if (value instanceof Y.Map) return [...value.keys()].toSorted();
  return value;
}

/** One item as a record. Undefined when it does not parse: such an item is not drawn and breaks nothing. */
export function readItem(id: ItemId, stored: unknown): Item | undefined {
  if (!(stored instanceof Y.Map)) return undefined;
  const fields: Record<string, unknown> = {};
  for (const [key, value] of stored.entries()) {
    if (key !== '__proto__') fields[key] = plain(value);
  }
  // Last, so that a stored field of that name cannot make it another item.
  fields['id'] = id;
  const parsed = v.safeParse(Item, fields);
  return parsed.success ? parsed.output : undefined;
}

/** All items that parse, by id. */
export function readItems(canvas: Y.Doc): Map<ItemId, Item> {
  const items = new Map<ItemId, Item>();
  for (const [id, stored] of canvasRoots(canvas).items.entries()) {
    const item = readItem(id, stored);
    if (item) items.set(id, item);
  }
  return items;
}

/** The lanes from left to right: the whole first, then each task that is on the ladder and still exists. */
export function readLanes(canvas: Y.Doc, isTask: (id: ItemId) => boolean): LaneId[] {
  const placed: { id: ItemId; order: string }[] = [];
  for (const [id, order] of canvasRoots(canvas).lanes.entries()) {
    if (typeof order === 'string' && isTask(id)) placed.push({ id, order });
  }
  placed.sort(byOrder);
  return [WHOLE, ...placed.map((lane) => lane.id)];
}

/** Fractional order, then id: two people who drop at the same spot get the same picture. Not localeCompare: an index is ASCII. */
export function byOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Settings of the board; undefined while the session has not arrived yet. */
export function readSettings(session: Y.Doc): BoardSettings | undefined {
  const parsed = v.safeParse(
    BoardSettings,
    Object.fromEntries(sessionRoots(session).board.entries()),
  );
  return parsed.success ? parsed.output : undefined;
}

/** Everybody who has said who they are, as published. What does not parse is left out. */
export function readParticipants(session: Y.Doc): Map<ParticipantId, Participant> {
  const participants = new Map<ParticipantId, Participant>();
  for (const [id, stored] of sessionRoots(session).participants.entries()) {
    const profile = v.safeParse(Profile, stored);
    if (profile.success && v.is(ParticipantId, id)) {
      participants.set(id, { id, ...profile.output });
    }
  }
  return participants;
}

/** The partners and the roles of a board, by their ids. */
export interface Members {
  readonly partners: ReadonlySet<MunicipalityId>;
  readonly roles: ReadonlySet<RoleId>;
}

/** The partners and roles the session has; none while it does not parse. */
export function membersOf(session: Y.Doc): Members {
  const { municipalities = [], roles = [] } = readSettings(session) ?? {};
  return {
    partners: new Set(municipalities.map(({ id }) => id)),
    roles: new Set(roles.map(({ id }) => id)),
  };
}

/** One published marker; undefined when key or value is none. */
export function readMarker(key: string, stored: unknown): Marker | undefined {
  const parsed = parseMarkerKey(key);
  const value = v.safeParse(MarkerValue, stored);
  if (!parsed || !value.success) return undefined;
  return { participant: parsed.owner, ...parsed.subject, ...value.output };
}

/** All published markers, in the order of their keys. */
export function readMarkers(session: Y.Doc): Marker[] {
  const { markers: stored } = sessionRoots(session);
  return [...stored.keys()].toSorted().flatMap((key) => readMarker(key, stored.get(key)) ?? []);
}

/** The agreed levels by lane. What does not parse is left out. */
export function readAgreed(session: Y.Doc): Map<LaneId, Agreed> {
  const agreed = new Map<LaneId, Agreed>();
  for (const [lane, stored] of sessionRoots(session).agreed.entries()) {
    const parsed = v.safeParse(Agreed, stored);
    if (parsed.success) agreed.set(lane, parsed.output);
  }
  return agreed;
}

/** Who somebody is and what they placed. What does not parse is left out. */
export function readVoice(voice: Y.Doc): Voice {
  const { me, markers: stored, done, votes } = voiceRoots(voice);
  const profile = v.safeParse(Profile, me.get(ME.profile));
  const markers: VoiceMarker[] = [];
  for (const key of [...stored.keys()].toSorted()) {
    const parsed = parseMarkerKey(key);
    const value = v.safeParse(MarkerValue, stored.get(key));
    if (parsed && value.success) {
      markers.push({ round: parsed.owner, ...parsed.subject, ...value.output });
    }
  }
  return {
    profile: profile.success ? profile.output : undefined,
    markers,
    done: new Set([...done.keys()].filter((round) => done.get(round) === true)),
    dots: readDots(votes),
  };
}

function readDots(votes: Y.Map<unknown>): Map<string, number> {
  const dots = new Map<string, number>();
  for (const [key, value] of votes.entries()) {
    const isCount = typeof value === 'number' && Number.isInteger(value) && value > 0;
    if (isCount && value <= LIMITS.voteBudget) dots.set(key, value);
  }
  return dots;
}
