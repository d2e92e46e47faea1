import * as m from '../../i18n/generated/messages.js';
import { roundOf } from '../../state/round.ts';
import { describeLane } from '../describe.ts';
import { makeShown, type Source } from './shown.ts';
import { gapWithLane } from './words.ts';

/** Whether the board shows another round, or its round in another phase: its markers are no news one by one. */
export function isOtherPicture(before: Source, after: Source): boolean {
  const [was, is] = [roundOf(before), roundOf(after)];
  return was?.id !== is?.id || was?.phase !== is?.phase || before.countdown !== after.countdown;
}

/** What a reveal between two moments shows, in one sentence: the largest difference. Undefined when there was none. */
export function tellReveal(before: Source, after: Source): string | undefined {
  const [was, is] = [roundOf(before), roundOf(after)];
  const isRevealed = is?.phase === 'revealed' && after.countdown === null;
  const wasHidden = was?.id === is?.id && (was?.phase === 'placing' || before.countdown !== null);
  if (!isRevealed || !wasHidden) return undefined;
  const shown = makeShown(after, null);
  if (shown.kind === 'hidden') return undefined;
  const [largest] = shown.gaps;
  if (!largest) return m.insight_said_reveal_same();
  const told = { settings: shown.settings, since: undefined };
  return m.insight_said_reveal({
    gap: gapWithLane(largest, describeLane(after, largest.lane), told),
  });
}
