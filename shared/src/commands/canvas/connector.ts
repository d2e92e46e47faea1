import * as v from 'valibot';
import { ConnectorEnd, Head, Route } from '../../records/connector.ts';
import { ItemId } from '../../records/item.ts';
import { defineCommand } from '../command.ts';
import { change, itemOf } from './stored.ts';

/** Lets one end of a connector stick to something else, or hang free. */
export const connect = defineCommand({
  name: 'connect',
  document: 'canvas',
  args: v.object({ id: ItemId, end: v.picklist(['from', 'to']), to: ConnectorEnd }),
  run(canvas, { id, end, to }) {
    // A connector that followed itself would have nowhere to be.
    if (('item' in to && to.item === id) || !itemOf(canvas, id, 'connector')) return;
    change(canvas, id, { [end]: to });
  },
});

/** Says how connectors run and what is drawn at their ends. What is left out stays. */
export const setConnectors = defineCommand({
  name: 'setConnectors',
  document: 'canvas',
  args: v.object({
    ids: v.array(ItemId),
    route: v.optional(Route),
    heads: v.optional(v.tuple([Head, Head])),
  }),
  run(canvas, { ids, route, heads }) {
    for (const id of ids) {
      if (!itemOf(canvas, id, 'connector')) continue;
      change(canvas, id, { ...(route && { route }), ...(heads && { heads }) });
    }
  },
});
