import * as v from 'valibot';
import { DueDate } from '../../records/agreement.ts';
import { ItemId } from '../../records/item.ts';
import { lines, LIMITS } from '../../records/limits.ts';
import { LaneId } from '../../records/marker.ts';
import { defineCommand } from '../command.ts';
import { change, itemOf } from './stored.ts';

/** Says for which subject an agreement is, who does it, by which day, or that it is done. What is left out stays. */
export const setAgreement = defineCommand({
  name: 'setAgreement',
  document: 'canvas',
  args: v.object({
    id: ItemId,
    lane: v.optional(LaneId),
    owner: v.optional(lines(LIMITS.owner)),
    due: v.optional(DueDate),
    done: v.optional(v.boolean()),
  }),
  run(canvas, { id, ...fields }) {
    if (!itemOf(canvas, id, 'agreement')) return;
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    change(canvas, id, Object.fromEntries(said));
  },
});
