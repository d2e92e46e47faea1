import type { ServerId } from '../storage/storage.ts';

/** A board is kept in memory by another server. */
export class Elsewhere extends Error {
  constructor(readonly server: ServerId) {
    super('another server is the home of this board');
  }
}
