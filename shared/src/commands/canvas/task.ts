import * as v from 'valibot';
import * as Y from 'yjs';
import { ItemId } from '../../records/item.ts';
import { lines, LIMITS } from '../../records/limits.ts';
import { MunicipalityId } from '../../records/municipality.ts';
import { defineCommand } from '../command.ts';
import { change, itemOf, stored } from './stored.ts';

export const setTheme = defineCommand({
  name: 'setTheme',
  document: 'canvas',
  args: v.object({ id: ItemId, theme: lines(LIMITS.theme) }),
  run(canvas, { id, theme }) {
    if (itemOf(canvas, id, 'task')) change(canvas, id, { theme });
  },
});

/** Says whether a task concerns a municipality. A key each, so that two people's choices both count. */
export const setConcern = defineCommand({
  name: 'setConcern',
  document: 'canvas',
  args: v.object({ id: ItemId, municipality: MunicipalityId, concerned: v.boolean() }),
  run(canvas, { id, municipality, concerned }) {
    const concerns = stored(canvas, id)?.get('concerns');
    if (!(concerns instanceof Y.Map)) return;
    if (concerned && !concerns.has(municipality)) concerns.set(municipality, true);
    else if (!concerned) concerns.delete(municipality);
  },
});
