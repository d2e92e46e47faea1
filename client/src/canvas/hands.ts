import { comesLater } from '../tools/comesLater.ts';
import { transform } from '../tools/transform/later.ts';

/** What draws the handles of what is chosen. */
export const hands = comesLater(async () => {
  await transform.fetch();
  return import('./paintHandles.ts');
});
