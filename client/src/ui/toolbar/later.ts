import { lazy } from 'react';
import { afterDrawn } from '../../state/drawn.ts';
import { patiently } from '../patiently.ts';

const rest = () => import('./rest.ts');
const later = () => afterDrawn(() => patiently(rest));

/** Not in the first chunk: nobody needs them for the first stroke. */
export const ToolStyle = lazy(async () => ({ default: (await later()).ToolStyle }));
export const moreTools = async () => (await later()).MoreTools;

/** Fetches them ahead of their use. */
export async function fetchTools(): Promise<void> {
  await rest();
}
