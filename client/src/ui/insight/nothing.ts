import { laneSummaries, type Lane } from '@samenspel/shared/insight';
import type { Shown, ShownNamed } from './shown.ts';

export type Why = 'hidden' | 'nobody' | 'alone' | 'same';

/** Why there is little or nothing to compare; undefined when there is enough. */
export function whyNothing(shown: Shown): Why | undefined {
  switch (shown.kind) {
    case 'hidden':
      return 'hidden';
    case 'named':
      if (shown.people === 0) return 'nobody';
      if (shown.people === 1) return 'alone';
      return shown.gaps.length === 0 ? 'same' : undefined;
    case 'counts':
      if (shown.groups.length === 0) return 'nobody';
      return shown.gaps.length === 0 ? 'same' : undefined;
  }
}

/** The lanes in which fewer than two people said where they stand, while in others more did. */
export function lanesWithTooFew({ picture, people }: ShownNamed): readonly Lane[] {
  if (people < 2) return [];
  const answered = new Map(laneSummaries(picture).map((one) => [one.lane, one.answered]));
  return picture.lanes.filter(({ id }) => (answered.get(id) ?? 0) < 2);
}
