import type { ParticipantId } from '@samenspel/shared/records';

/** Who ask for the floor now, in the order in which they were seen to: who asked first has waited longest. */
export function handsAfter(
  before: readonly ParticipantId[],
  raised: ReadonlySet<ParticipantId>,
): readonly ParticipantId[] {
  const still = before.filter((id) => raised.has(id));
  const added = [...raised].filter((id) => !before.includes(id));
  const same = added.length === 0 && still.length === before.length;
  return same ? before : [...still, ...added];
}
