import type { LaneId } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describeLane } from '../describe.ts';
import { gapIn, useShown, useTold } from './useShown.ts';
import { gapSentence } from './words.ts';

/**
 * A difference in one sentence with its subject, by the reference that a focus holds; says so when it is no longer
 * there. Where it is about a change, `InsightHost` on the same page fetches the round it is a change from.
 */
export function GapSentence({
  gap: ref,
  lane,
}: {
  readonly gap: string;
  readonly lane?: LaneId | undefined;
}) {
  const shown = useShown();
  const told = useTold(shown);
  const gap = gapIn(shown, ref);
  const title = useBoard((board) => {
    const about = gap?.lane ?? lane;
    return about === undefined ? undefined : describeLane(board, about);
  });
  const sentence = gap && told ? gapSentence(gap, told) : m.insight_gap_gone();
  return (
    <>
      {title === undefined ? null : <strong>{title}</strong>} {sentence}
    </>
  );
}
