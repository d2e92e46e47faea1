import {
  NO_METHOD,
  readAgreed,
  readMarkers,
  readMethod,
  readOutcome,
  readParticipants,
  readSettings,
  writeAgreed,
  writeMethod,
  writeSettings,
} from '@samenspel/shared/document';
import {
  isSimulated,
  newId,
  type Round,
  type RoundId,
  type RoundResult,
} from '@samenspel/shared/records';
import * as Y from 'yjs';
import type { NewResult, NewVersion } from '../storage/storage.ts';

/** Why a version was kept. */
export type VersionCause = 'reveal' | 'close' | 'step' | 'asked' | 'restore';

/** Why, and at the reveal or the close of which round. */
export interface VersionReason {
  readonly cause: VersionCause;
  readonly round?: RoundId;
}

/** What is kept, or no longer kept, with the next commit of a board. */
export interface Keepsakes {
  readonly versions: readonly NewVersion[];
  readonly results: readonly NewResult[];
  /** Rounds of which all that was kept goes. */
  readonly forgotten: readonly RoundId[];
}

/** Versions and results that wait for a commit. */
export class Keeping {
  private versions: NewVersion[] = [];
  private results: NewResult[] = [];
  private forgotten: RoundId[] = [];

  get isEmpty(): boolean {
    return this.versions.length + this.results.length + this.forgotten.length === 0;
  }

  /** Keeps canvas and session as they are now; what a rehearsal shows only with its own rounds, which go when it ends. */
  version({ cause, round }: VersionReason, schema: number, canvas: Y.Doc, session: Y.Doc): void {
    const kept = round === undefined && isRehearsed(session) ? withoutPeople(session) : session;
    this.versions.push({
      id: newId(),
      at: Date.now(),
      cause,
      ...(round === undefined ? {} : { round }),
      schema,
      canvas: Y.encodeStateAsUpdate(canvas),
      session: Y.encodeStateAsUpdate(kept),
    });
  }

  /** Keeps what the session shows of a round now. */
  result(round: Round, moment: NewResult['moment'], session: Y.Doc): void {
    const json = JSON.stringify(resultOf(round, session));
    this.results.push({ round: round.id, moment, json });
  }

  /** Keeps nothing of these rounds, whose ids are never used again. */
  forget(rounds: readonly RoundId[]): void {
    this.forgotten.push(...rounds);
  }

  take(): Keepsakes {
    const { versions, results, forgotten } = this;
    this.versions = [];
    this.results = [];
    this.forgotten = [];
    return { versions, results, forgotten };
  }

  giveBack({ versions, results, forgotten }: Keepsakes): void {
    this.versions = [...versions, ...this.versions];
    this.results = [...results, ...this.results];
    this.forgotten = [...forgotten, ...this.forgotten];
  }
}

/** Whether there is anything of a rehearsal in the session. */
function isRehearsed(session: Y.Doc): boolean {
  const rounds = [...readMethod(session).rounds.values()];
  return (
    rounds.some(({ rehearsal }) => rehearsal) ||
    [...readParticipants(session).keys()].some(isSimulated)
  );
}

/** What a version brings back when it is restored, and nothing of who was there and what they said. */
function withoutPeople(session: Y.Doc): Y.Doc {
  const kept = new Y.Doc();
  const settings = readSettings(session);
  const { agenda, locks } = readMethod(session);
  kept.transact(() => {
    if (settings) writeSettings(kept, settings);
    for (const [lane, agreed] of readAgreed(session)) writeAgreed(kept, lane, agreed);
    writeMethod(kept, { ...NO_METHOD, agenda, locks });
  });
  return kept;
}

function resultOf(round: Round, session: Y.Doc): RoundResult {
  const markers = readMarkers(session);
  const placed = new Set(markers.map(({ participant }) => participant));
  const voices = [...readParticipants(session).values()].flatMap(
    ({ id: participant, municipality, role }) =>
      placed.has(participant) ? [{ participant, municipality, role }] : [],
  );
  return { round, voices, markers, anonymous: readOutcome(session, round.id) ?? null };
}
