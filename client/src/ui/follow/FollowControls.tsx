import { LocateFixed } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { bringEverybody } from './bringEverybody.ts';
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
  return (
    <div className={styles.controls}>
      <LeadButton
        foldsAt={1}
        icon={<LocateFixed aria-hidden />}
        label={m.follow_bring()}
        onClick={() => void bringEverybody({ view }, lead)}
      />
      <LightMenu />
      <LockMenu />
    </div>
  );
}
