import * as v from 'valibot';
import { ChosenId } from './id.ts';
import { Time } from './round.ts';

/**
 * A meeting of the group on this board, after the first: that one begins with the board. What was opened from
 * `startedAt` until the next belongs to it.
 */
export const Meeting = v.object({ id: ChosenId, startedAt: Time });
export type Meeting = v.InferOutput<typeof Meeting>;
