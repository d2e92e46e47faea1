import { useState } from 'react';
import { useStore } from 'zustand';
import { questionOf } from '../../state/following.ts';
import type { FollowingEye } from './openFollowing.ts';

export interface Ask {
  readonly question: NonNullable<ReturnType<typeof questionOf>>;
  readonly join: () => void;
  readonly refuse: () => void;
}

/** Whether one is asked to come along, of who was busy or went their own way; undefined: no, or not any more. */
export function useAsk(eye: FollowingEye): Ask | undefined {
  const following = useStore(eye.state);
  const [refused, setRefused] = useState<string | null>(null);
  const question = questionOf(following);
  if (question === undefined || refused === `${question} ${following.newest}`) return undefined;
  return {
    question,
    join: eye.join,
    refuse: () => setRefused(`${question} ${following.newest}`),
  };
}
