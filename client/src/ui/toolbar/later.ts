import { type FunctionComponent, lazy } from 'react';
import { afterDrawn } from '../../state/drawn.ts';
import { patiently } from '../patiently.ts';
import type * as Rest from './rest.ts';

const rest = () => import('./rest.ts');

function later<Props extends object>(choose: (all: typeof Rest) => FunctionComponent<Props>) {
  return lazy(async () => ({ default: choose(await afterDrawn(() => patiently(rest))) }));
}

/** Not in the first chunk: nobody needs them for the first stroke. */
export const MoreTools = later((all) => all.MoreTools);
export const ToolStyle = later((all) => all.ToolStyle);

/** Fetches them ahead of their use. */
export async function fetchTools(): Promise<void> {
  await rest();
}
