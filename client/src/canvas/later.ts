import { lazy } from 'react';
import { afterDrawn } from '../state/drawn.ts';
import { patiently } from '../ui/patiently.ts';

const reading = () => import('./reading/Reading.tsx');
const carets = () => import('./TextCarets.tsx');

/** Not in the first chunk: a board is drawn sooner without what is for later. */
export const Reading = lazy(async () => ({
  default: (await afterDrawn(() => patiently(reading))).Reading,
}));
export const TextCarets = lazy(async () => ({ default: (await patiently(carets)).TextCarets }));

/** Fetches them ahead of their use. */
export const canvasRest = [reading, carets] as const;
