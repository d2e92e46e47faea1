import type { BoardSettings, Profile, Round } from '@samenspel/shared/records';
import { EyeOff, Lock } from 'lucide-react';
import { m } from '../../i18n/index.ts';
import { describeProfile } from '../describe.ts';
import styles from './Guide.module.css';
import { OwnMark } from './OwnMark.tsx';

export interface PlacingProps {
  readonly round: Round;
  /** With the ladder of the round. */
  readonly settings: BoardSettings;
  readonly profile: Profile;
}

/** What placing shows above the title: who answers, and who sees it. */
export function usePlacingHead({ round, settings, profile }: PlacingProps) {
  const Icon = round.anonymous ? EyeOff : Lock;
  return {
    mark: <OwnMark />,
    title: describeProfile(settings, profile),
    subtitle: (
      <span className={styles.lock}>
        <Icon aria-hidden />
        {round.anonymous ? m.guide_anonymous_short() : m.guide_only_you()}
      </span>
    ),
  };
}
