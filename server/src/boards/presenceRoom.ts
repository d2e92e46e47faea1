import { PRESENCE_LIMIT, QuietPresence } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import * as decoding from 'lib0/decoding';
import * as v from 'valibot';
import { type Frame, type PresenceEntry, presenceFrame } from './frames.ts';

/** Who shows presence: a socket, and the participant behind it. */
export interface Shower {
  readonly participant: ParticipantId | undefined;
  readonly isOpen: boolean;
}

interface Shown<S> extends PresenceEntry {
  readonly by: S;
  /** When others were last told, in milliseconds of this process. */
  readonly toldAt: number;
}

/** A clock counts a client's presence messages: no device reaches this. */
const CLOCK_MOST = 2 ** 40;
/** Client ids one socket may show itself under. One is usual. */
const CLIENTS_MOST = 8;
const GONE = 'null';
/** Clients forget who was silent for 30 s, and renew themselves each 15 s. */
const QUIET_PACE_MS = 10_000;

/** The presence of everybody on one canvas: the newest of each client, and what of it is not sent yet. */
export class PresenceRoom<S extends Shower> {
  private readonly shown = new Map<number, Shown<S>>();
  private readonly clientsOf = new Map<S, Set<number>>();
  private fresh = new Map<number, Shown<S>>();
  private quiet = false;
  /** What is fresh comes from the server itself: its author hears it too, and goes on from its clock. */
  private tellsAll = false;

  /** Whether only who is here is shown. */
  get isQuiet(): boolean {
    return this.quiet;
  }

  /** From now on nothing goes out but that somebody is here; what was shown until now is taken away. */
  setQuiet(quiet: boolean): void {
    if (this.quiet === quiet) return;
    this.quiet = quiet;
    if (!quiet) return;
    this.tellsAll = true;
    for (const entry of this.shown.values()) {
      const told = { ...entry, clock: entry.clock + 1, json: hushed(entry.json) };
      this.shown.set(entry.client, told);
      this.fresh.set(entry.client, told);
    }
  }

  /** The socket that shows presence under a client id, while it is open. */
  holderOf(client: number): S | undefined {
    const by = this.shown.get(client)?.by;
    return by?.isOpen ? by : undefined;
  }

  get hasFresh(): boolean {
    return this.fresh.size > 0;
  }

  /**
   * Takes what a socket says of its own presence. What it says of others is dropped: a stock client sends back
   * what it received, in good faith.
   * @param mayUse whether this socket may show itself under a client id
   * @returns how many entries were dropped
   * @throws when the bytes are no presence message
   */
  receive(update: Uint8Array, by: S, mayUse: (client: number) => boolean): number {
    const decoder = decoding.createDecoder(update);
    const entries = decoding.readVarUint(decoder);
    let dropped = 0;
    for (let i = 0; i < entries; i++) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json = decoding.readVarString(decoder);
      const entry = { client, clock, json, by, toldAt: performance.now() };
      if (!(mayUse(client) && this.isNew(entry) && isOwnPresence(json, by.participant)))
        dropped += 1;
      else if (this.quiet) this.putQuietly({ ...entry, json: hushed(json) });
      else this.put(entry);
    }
    return dropped;
  }

  private isNew({ client, clock, json, by }: Shown<S>): boolean {
    const held = this.shown.get(client);
    if (clock > CLOCK_MOST) return false;
    const mine = this.clientsOf.get(by);
    if (mine && mine.size >= CLIENTS_MOST && !mine.has(client)) return false;
    if (!held) return json !== GONE;
    if (held.by !== by) return json !== GONE && clock >= held.clock;
    return clock > held.clock || (clock === held.clock && json === GONE);
  }

  /** That somebody moves a hidden pointer must not be told either: the same again goes out at a steady pace only. */
  private putQuietly(entry: Shown<S>): void {
    const held = this.shown.get(entry.client);
    const isSame = held?.by === entry.by && held.json === entry.json;
    if (isSame && entry.toldAt - held.toldAt < QUIET_PACE_MS)
      this.shown.set(entry.client, { ...entry, toldAt: held.toldAt });
    else this.put(entry);
  }

  private put(entry: Shown<S>): void {
    const { client, by } = entry;
    const before = this.shown.get(client)?.by;
    if (before && before !== by) this.clientsOf.get(before)?.delete(client);
    if (entry.json === GONE) {
      this.shown.delete(client);
      this.clientsOf.get(by)?.delete(client);
    } else {
      this.shown.set(client, entry);
      this.clientsOf.set(by, (this.clientsOf.get(by) ?? new Set()).add(client));
    }
    this.fresh.set(client, entry);
  }

  /** Everybody sees a socket's presence disappear. */
  leave(by: S): void {
    for (const client of this.clientsOf.get(by) ?? []) {
      const shown = this.shown.get(client);
      if (shown?.by === by) this.put({ ...shown, json: GONE });
    }
    this.clientsOf.delete(by);
  }

  /** What is new since the last call, and the only socket it comes from, if it is one. */
  takeFresh(): { frame: Frame; sole: S | undefined } | undefined {
    if (this.fresh.size === 0) return undefined;
    const entries = [...this.fresh.values()];
    this.fresh = new Map();
    const first = entries[0]?.by;
    const isSole = !this.tellsAll && entries.every((entry) => entry.by === first);
    const sole = isSole ? first : undefined;
    this.tellsAll = false;
    return { frame: presenceFrame(entries), sole };
  }

  /** Everybody's presence, for who just came in. */
  everybody(): Frame | undefined {
    return this.shown.size === 0 ? undefined : presenceFrame([...this.shown.values()]);
  }
}

/** What of a state goes out while everybody places alone. */
function hushed(json: string): string {
  if (json === GONE) return json;
  const state = v.safeParse(QuietPresence, JSON.parse(json));
  return JSON.stringify(state.success ? state.output : {});
}

function isOwnPresence(json: string, participant: ParticipantId | undefined): boolean {
  if (json.length > PRESENCE_LIMIT) return false;
  const state: unknown = JSON.parse(json);
  if (state === null) return true;
  if (typeof state !== 'object' || Array.isArray(state)) return false;
  return !('participant' in state) || state.participant === participant;
}
