import type { ViewState } from '../state/viewStore.ts';

/** Whether nobody is in the middle of something: what comes late takes no tool, text or gesture from a hand. */
export function isAtRest({ tool, editing, gesture, marquee }: ViewState): boolean {
  return tool === 'select' && !editing && !gesture && !marquee;
}
