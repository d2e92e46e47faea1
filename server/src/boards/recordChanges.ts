import type { KeyHashes } from '../keys.ts';
import type { BoardChange, BoardRecord } from '../storage/storage.ts';

/** New links, in force once they are stored. */
export interface NewKeys {
  readonly generation: number;
  readonly hashes: KeyHashes;
}

export interface RecordChange {
  readonly title?: string;
  readonly schema?: number;
  readonly keys?: NewKeys;
}

/** What changed of a board's record and is not stored yet. The newest counts. */
export class RecordChanges {
  private waiting: RecordChange = {};

  put(change: RecordChange): void {
    this.waiting = { ...this.waiting, ...change };
  }

  /** Generation of the links about to be in force. */
  get generation(): number | undefined {
    return this.waiting.keys?.generation;
  }

  get isEmpty(): boolean {
    return Object.keys(this.waiting).length === 0;
  }

  take(): RecordChange {
    const taken = this.waiting;
    this.waiting = {};
    return taken;
  }

  giveBack(taken: RecordChange): void {
    this.waiting = { ...taken, ...this.waiting };
  }
}

/** A record after a change that was stored. */
export function changedRecord(record: BoardRecord, change: BoardChange): BoardRecord {
  return {
    ...record,
    updatedAt: change.edited ? change.at : record.updatedAt,
    title: change.title ?? record.title,
    schema: change.schema ?? record.schema,
    keyGeneration: change.keys?.generation ?? record.keyGeneration,
    keys: change.keys?.hashes ?? record.keys,
  };
}
