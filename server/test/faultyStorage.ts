import type { Storage } from '../src/storage/storage.ts';

/** A storage that fails or hangs when it is told to. */
export interface FaultyStorage extends Storage {
  /** What each of these does from now on, instead of working. */
  fault: { readonly [method in 'commit' | 'loadBoard' | 'check']?: () => Promise<never> };
}

export function faulty(storage: Storage): FaultyStorage {
  return {
    fault: {},
    createBoard: (record, change) => storage.createBoard(record, change),
    findBoard: (id) => storage.findBoard(id),
    loadBoard(id) {
      return this.fault.loadBoard?.() ?? storage.loadBoard(id);
    },
    commit(changes) {
      return this.fault.commit?.() ?? storage.commit(changes);
    },
    deleteBoard: (id, at) => storage.deleteBoard(id, at),
    visit: (id, at) => storage.visit(id, at),
    staleExamples: (before) => storage.staleExamples(before),
    check() {
      return this.fault.check?.() ?? storage.check();
    },
    close: () => storage.close(),
  };
}
