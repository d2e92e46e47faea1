import { readMarkers, readOutcome, readParticipants } from '@samenspel/shared/document';
import { newId, type Round, type RoundResult } from '@samenspel/shared/records';
import * as Y from 'yjs';
import type { NewResult, NewVersion } from '../storage/storage.ts';

/** Why a version was kept. */
export type VersionCause = 'reveal' | 'close' | 'step' | 'asked' | 'restore';

/** What is kept for ever with the next commit of a board. */
export interface Keepsakes {
  readonly versions: readonly NewVersion[];
  readonly results: readonly NewResult[];
}

/** Versions and results that wait for a commit. */
export class Keeping {
  private versions: NewVersion[] = [];
  private results: NewResult[] = [];

  get isEmpty(): boolean {
    return this.versions.length === 0 && this.results.length === 0;
  }

  /** Keeps canvas and session as they are now. */
  version(cause: VersionCause, schema: number, canvas: Y.Doc, session: Y.Doc): void {
    this.versions.push({
      id: newId(),
      at: Date.now(),
      cause,
      schema,
      canvas: Y.encodeStateAsUpdate(canvas),
      session: Y.encodeStateAsUpdate(session),
    });
  }

  /** Keeps what the session shows of a round now. */
  result(round: Round, moment: NewResult['moment'], session: Y.Doc): void {
    const json = JSON.stringify(resultOf(round, session));
    this.results.push({ round: round.id, moment, json });
  }

  take(): Keepsakes {
    const { versions, results } = this;
    this.versions = [];
    this.results = [];
    return { versions, results };
  }

  giveBack({ versions, results }: Keepsakes): void {
    this.versions = [...versions, ...this.versions];
    this.results = [...results, ...this.results];
  }
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
