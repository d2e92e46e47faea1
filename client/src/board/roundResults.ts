import type { ResultMoment } from '@samenspel/shared/protocol';
import { type RoundId, RoundResult } from '@samenspel/shared/records';
import { roundResult } from './api.ts';

/** What a round showed; undefined when it cannot be had now. */
export type AskResult = (round: RoundId, moment: ResultMoment) => Promise<RoundResult | undefined>;

/** Results of a board's rounds. They never change, so each is fetched once; what failed is asked again next time. */
export function openResults(link: { readonly id: string; readonly key: string }): AskResult {
  const known = new Map<string, Promise<RoundResult | undefined>>();
  return (round, moment) => {
    const name = [round, moment].join('|');
    const held = known.get(name);
    if (held) return held;
    const asked = roundResult(link, round, moment, RoundResult).then((answer) => {
      if (answer.ok) return answer.value;
      known.delete(name);
      return undefined;
    });
    known.set(name, asked);
    return asked;
  };
}
