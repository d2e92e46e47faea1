import * as v from 'valibot';
import { ItemId } from '../../records/item.ts';
import { Form } from '../../records/shape.ts';
import { defineCommand } from '../command.ts';
import { change, itemOf } from './stored.ts';

/** Makes figures rectangles, ellipses or diamonds. */
export const setForm = defineCommand({
  name: 'setForm',
  document: 'canvas',
  args: v.object({ ids: v.array(ItemId), form: Form }),
  run(canvas, { ids, form }) {
    for (const id of ids) if (itemOf(canvas, id, 'shape')) change(canvas, id, { form });
  },
});
