import { lazy } from 'react';
import { patiently } from '../../ui/patiently.ts';

const extras = () => import('./BoardExtras.tsx');
const commands = () => import('../../ui/commands/CommandLayer.tsx');
const menu = () => import('./BoardMenu.tsx');
const respond = () => import('../../ui/follow/RespondMenu.tsx');
const join = () => import('../join/JoinPage.tsx');
const tray = () => import('../../ui/tray/Tray.tsx');
const lead = () => import('../../ui/lead/everybody.ts');

/** Not in the first chunk: the board is drawn sooner without them. */
export const BoardExtras = lazy(() => patiently(extras));
export const CommandLayer = lazy(() => patiently(commands));
export const BoardMenu = lazy(() => patiently(menu));
export const RespondMenu = lazy(() => patiently(respond));
export const JoinPage = lazy(() => patiently(join));
export const Tray = lazy(async () => ({ default: (await patiently(tray)).Tray }));
export const HeaderMiddle = lazy(async () => ({ default: (await patiently(lead)).HeaderMiddle }));
export const LeadLayer = lazy(async () => ({ default: (await patiently(lead)).LeadLayer }));

/** Fetches them ahead of their use: by then the connection may be gone. */
export async function fetchRest(): Promise<void> {
  // Where one does not come, its own use asks for it again.
  await Promise.allSettled([extras(), commands(), menu(), respond(), join(), tray(), lead()]);
}
