import type { Storage } from '../src/storage/storage.ts';

/** A storage that fails or hangs when it is told to. */
export interface FaultyStorage extends Storage {
  /** What each of these does from now on, instead of working. */
  fault: { readonly [method in 'commit' | 'loadBoard' | 'check']?: () => Promise<never> };
  /** What is found when a board is looked up is told only after this. */
  gate: Promise<void>;
  /** How often a board was looked up. */
  lookups: number;
}

export function faulty(storage: Storage): FaultyStorage {
  return {
    codes: storage.codes,
    images: storage.images,
    homes: storage.homes,
    fault: {},
    gate: Promise.resolve(),
    lookups: 0,
    createBoard: (record, change) => storage.createBoard(record, change),
    async findBoard(id) {
      this.lookups += 1;
      const [record] = await Promise.all([storage.findBoard(id), this.gate]);
      return record;
    },
    loadBoard(id) {
      return this.fault.loadBoard?.() ?? storage.loadBoard(id);
    },
    commit(changes) {
      return this.fault.commit?.() ?? storage.commit(changes);
    },
    listVersions: (board) => storage.listVersions(board),
    loadVersion: (board, id) => storage.loadVersion(board, id),
    loadResult: (board, round, moment) => storage.loadResult(board, round, moment),
    deleteBoard: (id, at) => storage.deleteBoard(id, at),
    visit: (id, at) => storage.visit(id, at),
    staleExamples: (before) => storage.staleExamples(before),
    check() {
      return this.fault.check?.() ?? storage.check();
    },
    close: () => storage.close(),
  };
}
