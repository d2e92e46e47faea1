import { lazy } from 'react';
import { patiently } from '../patiently.ts';

const card = () => import('./AltCard.tsx');

/** Not in the first chunk: the board is drawn sooner without it. */
export const AltCard = lazy(() => patiently(card));
