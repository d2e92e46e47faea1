import * as v from 'valibot';
import { ItemId } from '../../records/item.ts';
import { lines, LIMITS } from '../../records/limits.ts';
import { defineCommand } from '../command.ts';
import { change, itemOf } from './stored.ts';

/** Says in words what is to be seen in an image. */
export const setAlt = defineCommand({
  name: 'setAlt',
  document: 'canvas',
  args: v.object({ id: ItemId, alt: lines(LIMITS.alt) }),
  run(canvas, { id, alt }) {
    if (itemOf(canvas, id, 'image')) change(canvas, id, { alt });
  },
});
