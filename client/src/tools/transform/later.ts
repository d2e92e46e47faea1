import { comesLater } from '../comesLater.ts';

/** What resizes and turns by hand. */
export const transform = comesLater(() => import('./index.ts'));
