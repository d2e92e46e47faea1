import type { Gap } from '@samenspel/shared/insight';
import type { Focus, LaneId, RoundId } from '@samenspel/shared/records';
import type { InsightView } from '../../state/insightView.ts';
import { kindOf } from './choose.ts';

/** What names a difference on every screen: its id, and for a change the round it is a change from. */
export function gapRef(gap: Gap, compare: RoundId | null): string {
  return kindOf(gap) === 'change' && compare !== null ? `${gap.id}@${compare}` : gap.id;
}

/** The id and the round in a reference; no id holds an '@'. */
export function parseGapRef(ref: string): {
  readonly id: string;
  readonly round: RoundId | undefined;
} {
  const [id = '', round] = ref.split('@');
  return { id, round };
}

/** A difference that is looked at. */
export interface ActiveGap {
  readonly ref: string;
  /** Undefined when it was chosen here, and no longer is on the board. */
  readonly lane: LaneId | undefined;
  /** The facilitator shows it to everybody. */
  readonly toAll: boolean;
}

/** The difference this window looks at: its own choice, else what the facilitator shows to all. */
export function activeGap(
  { gap }: Pick<InsightView, 'gap'>,
  focus: Focus | null,
): ActiveGap | null {
  const shown = focus?.target.kind === 'gap' ? focus.target : null;
  if (gap !== null && gap !== shown?.gap) return { ref: gap, lane: undefined, toAll: false };
  return shown && { ref: shown.gap, lane: shown.lane, toAll: true };
}
