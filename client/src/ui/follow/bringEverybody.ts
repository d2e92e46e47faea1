import { newId } from '@samenspel/shared/records';
import type { OpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { freeRect } from '../../state/viewStore.ts';
import type { Lead } from '../lead/useLeading.ts';
import { showToast } from '../primitives/toasts.ts';

/** Takes everybody to what is in view here, and says so when it is done. */
export async function bringEverybody({ view }: Pick<OpenBoard, 'view'>, lead: Lead): Promise<void> {
  const { x, y, width, height } = freeRect(view.getState());
  const rect: [number, number, number, number] = [x, y, width, height];
  const target = { kind: 'view', rect } as const;
  const done = await lead({ type: 'focus', focus: newId(), target, spotlight: false });
  if (done) showToast({ text: m.follow_brought(), tone: 'done' });
}
