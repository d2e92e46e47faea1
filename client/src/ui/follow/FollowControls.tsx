import { newId } from '@samenspel/shared/records';
import { LocateFixed } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { freeRect } from '../../state/viewStore.ts';
import { showToast } from '../primitives/toasts.ts';
import styles from './FollowControls.module.css';
import { LightMenu } from './LightMenu.tsx';
import { LockMenu } from './LockMenu.tsx';
import { LeadButton } from '../lead/LeadButton.tsx';
import { useLead } from '../lead/useLeading.ts';

/** What a facilitator leads the eye with: everybody here, light on one thing, and locks. */
export function FollowControls() {
  useLocale();
  const { capability, view } = useOpenBoard();
  const lead = useLead();
  if (capability !== 'facilitate') return null;
  const bring = async () => {
    const { x, y, width, height } = freeRect(view.getState());
    const rect: [number, number, number, number] = [x, y, width, height];
    const target = { kind: 'view', rect } as const;
    const done = await lead({ type: 'focus', focus: newId(), target, spotlight: false });
    if (done) showToast({ text: m.follow_brought(), tone: 'done' });
  };
  return (
    <div className={styles.controls}>
      <LeadButton
        foldsAt={1}
        icon={<LocateFixed aria-hidden />}
        label={m.follow_bring()}
        onClick={() => void bring()}
      />
      <LightMenu />
      <LockMenu />
    </div>
  );
}
