import { type FunctionComponent, lazy } from 'react';
import { canvasRest } from '../../canvas/later.ts';
import { afterDrawn } from '../../state/drawn.ts';
import { patiently } from '../../ui/patiently.ts';
import { pageLater } from '../pageLater.tsx';
import { fetchTools } from '../../ui/toolbar/later.ts';
import type * as Rest from './rest.ts';

const rest = () => import('./rest.ts');
const join = () => import('../join/JoinPage.tsx');
const problem = () => import('./EntryProblemPage.tsx');
const closed = () => import('./ClosedPage.tsx');

/** One part of what comes after the board itself: it is asked for when that is on screen. */
function later<Props extends object>(choose: (all: typeof Rest) => FunctionComponent<Props>) {
  return lazy(async () => ({ default: choose(await afterDrawn(() => patiently(rest))) }));
}

/** Not in the first chunk: the board is drawn sooner without them. */
export const BoardExtras = later((all) => all.BoardExtras);
export const CommandLayer = later((all) => all.CommandLayer);
export const BoardMenu = later((all) => all.BoardMenu);
export const RespondMenu = later((all) => all.RespondMenu);
export const Tray = later((all) => all.Tray);
export const HeaderMiddle = later((all) => all.HeaderMiddle);
export const LeadLayer = later((all) => all.LeadLayer);
export const JoinPage = pageLater(() => patiently(join));
export const EntryProblemPage = pageLater(() => patiently(problem));
export const ClosedPage = pageLater(() => patiently(closed));

/** Fetches them ahead of their use: by then the connection may be gone. */
export async function fetchRest(): Promise<void> {
  // Where one does not come, its own use asks for it again.
  const parts = [rest, join, closed, fetchTools, ...canvasRest];
  await Promise.allSettled(parts.map((part) => afterDrawn<unknown>(part)));
}
