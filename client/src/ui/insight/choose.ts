import type { Comparison, Gap, Side } from '@samenspel/shared/insight';
import type { LaneId } from '@samenspel/shared/records';
import { isFiltered, type PeopleFilter } from '../../state/insightView.ts';

/** Which differences the list shows. */
export interface GapChoice {
  /** Nothing chosen: all kinds. */
  readonly kinds: ReadonlySet<Comparison>;
  /** Null: every subject. */
  readonly lane: LaneId | null;
}

export const ALL_GAPS: GapChoice = { kinds: new Set(), lane: null };

/** In the order in which they are offered. */
export const KINDS: readonly Comparison[] = [
  'roles',
  'municipalities',
  'perception',
  'ambition',
  'change',
];

/** What is held against what; differences in contact count with the kind they lie between. */
export function kindOf(gap: Gap): Comparison {
  return gap.kind === 'contact' ? gap.between : gap.kind;
}

/** The sides at both ends. */
export function endsOf(gap: Gap): readonly Side[] {
  return gap.kind === 'contact' ? [...gap.noContact, ...gap.onLadder] : [...gap.low, ...gap.high];
}

function concerns(gap: Gap, { roles, municipalities }: PeopleFilter): boolean {
  const ends = endsOf(gap).map(({ who }) => who);
  const hasPartner =
    municipalities.size === 0 ||
    (gap.municipality !== undefined && municipalities.has(gap.municipality)) ||
    ends.some((who) => who.is === 'municipality' && municipalities.has(who.municipality));
  const hasRole =
    roles.size === 0 ||
    (gap.role !== undefined && roles.has(gap.role)) ||
    ends.some((who) => who.is === 'role' && roles.has(who.role)) ||
    gap.voices.some(({ role }) => roles.has(role));
  return hasPartner && hasRole;
}

/** The differences that were chosen, in the order they have. The numbers in them stay those of everybody. */
export function chooseGaps(
  gaps: readonly Gap[],
  { kinds, lane }: GapChoice,
  filter: PeopleFilter,
): readonly Gap[] {
  return gaps.filter(
    (gap) =>
      (kinds.size === 0 || kinds.has(kindOf(gap))) &&
      (lane === null || gap.lane === lane) &&
      (!isFiltered(filter) || concerns(gap, filter)),
  );
}

/** A set with one more in it, or one less. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
