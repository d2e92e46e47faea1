import { comesLater } from '../tools/comesLater.ts';
import { snapping } from '../tools/snap/later.ts';
import { transform } from '../tools/transform/later.ts';

/** What draws the handles of what is chosen. */
export const hands = comesLater(async () => {
  await Promise.all([transform.fetch(), snapping.fetch()]);
  return import('./paintHandles.ts');
});
