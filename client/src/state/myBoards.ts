import { isKey, isSecret } from '@samenspel/shared/protocol';
import { newId, Profile } from '@samenspel/shared/records';
import * as v from 'valibot';
import { readDevice, writeDevice } from './deviceStorage.ts';

/** A board this device has opened. The key is the link's, so the list is as private as the device. */
const KnownBoard = v.object({
  id: v.string(),
  key: v.pipe(v.string(), v.check(isKey)),
  title: v.string(),
  capability: v.picklist(['view', 'edit', 'facilitate']),
  /** ISO 8601, by this device's clock. */
  opened: v.string(),
});
export type KnownBoard = v.InferOutput<typeof KnownBoard>;

/** Who one is on a board. On a shared laptop there may be several; the last is the one now. */
const Identity = v.object({
  secret: v.pipe(v.string(), v.check(isSecret)),
  profile: v.optional(Profile),
});
export type Identity = v.InferOutput<typeof Identity>;

const BOARDS = 'samenspel:boards';
const PROFILE = 'samenspel:profile';
const identitiesKey = (board: string) => `samenspel:identities:${board}`;
const SECRET_LENGTH = 32;

/** The boards of this device, last opened first. */
export function knownBoards(): KnownBoard[] {
  const boards = readDevice(BOARDS, v.array(KnownBoard)) ?? [];
  return boards.toSorted((a, b) => b.opened.localeCompare(a.opened));
}

/** A board that was opened on this device before. */
export function knownBoard(id: string): KnownBoard | undefined {
  return knownBoards().find((board) => board.id === id);
}

/** Keeps a board as opened now; false when the browser keeps nothing. */
export function rememberBoard(board: Omit<KnownBoard, 'opened'>): boolean {
  return keepBoard({ ...board, opened: new Date().toISOString() });
}

/** Keeps a board as it was known, as when taking back that it was forgotten. */
export function keepBoard(board: KnownBoard): boolean {
  const others = knownBoards().filter(({ id }) => id !== board.id);
  return writeDevice(BOARDS, [board, ...others]);
}

/** Takes a board off the list of this device; on the server it stays. */
export function forgetBoard(id: string): void {
  writeDevice(
    BOARDS,
    knownBoards().filter((board) => board.id !== id),
  );
}

/** Everybody who was on this board from this device; made when there is nobody yet. The last is the one now. */
export function identities(board: string): [Identity, ...Identity[]] {
  const [first, ...rest] = readDevice(identitiesKey(board), v.array(Identity)) ?? [];
  if (first) return [first, ...rest];
  const made: [Identity] = [{ secret: newId(SECRET_LENGTH) }];
  writeDevice(identitiesKey(board), made);
  return made;
}

/** Who one is on this board now. */
export function currentIdentity(board: string): Identity {
  const all = identities(board);
  return all.at(-1) ?? all[0];
}

/** Becomes somebody who was here before, or somebody new. */
export function switchIdentity(
  board: string,
  to: Identity = { secret: newId(SECRET_LENGTH) },
): Identity {
  const others = identities(board).filter(
    ({ secret, profile }) => secret !== to.secret && profile !== undefined,
  );
  writeDevice(identitiesKey(board), [...others, to]);
  return to;
}

/** Keeps what somebody said of themselves, for this board and to fill in on the next. */
export function rememberProfile(board: string, secret: string, profile: Profile): void {
  switchIdentity(board, { secret, profile });
  writeDevice(PROFILE, profile);
}

/** What this device's user last said of themselves, on whichever board. */
export function lastProfile(): Profile | undefined {
  return readDevice(PROFILE, Profile);
}
