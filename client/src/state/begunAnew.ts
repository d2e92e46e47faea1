import * as v from 'valibot';
import { readDevice, writeDevice } from './deviceStorage.ts';

/** Milliseconds before a device begins a board anew by itself once more. */
const PACE_MS = 60_000;

const keyOf = (board: string) => `samenspel:${board}:anew`;
const Moment = v.pipe(v.number(), v.finite());

/** Whether this device has not just begun this board anew. */
export function mayBeginAnew(board: string): boolean {
  const last = readDevice(keyOf(board), Moment);
  // A clock that was put back must not keep it from beginning.
  return last === undefined || Math.abs(Date.now() - last) > PACE_MS;
}

/** Remembers that this device begins this board anew now. */
export function noteBegunAnew(board: string): void {
  writeDevice(keyOf(board), Date.now());
}
