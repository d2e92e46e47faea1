import { comesLater } from '../comesLater.ts';

/** What lets things come to lie in line. */
export const snapping = comesLater(() => import('./index.ts'));
