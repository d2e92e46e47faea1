import * as v from 'valibot';
import { readDevice, writeDevice } from './deviceStorage.ts';

const Snapping = v.object({ snap: v.boolean(), grid: v.boolean() });
export type Snapping = v.InferOutput<typeof Snapping>;

/** Board units between the lines of the grid. */
export const GRID = 8;

const KEY = 'samenspel:snap';

/** Whether things snap to each other and to the grid on this device. */
export function keptSnapping(): Snapping {
  return readDevice(KEY, Snapping) ?? { snap: true, grid: false };
}

export function keepSnapping(snapping: Snapping): void {
  writeDevice(KEY, snapping);
}
