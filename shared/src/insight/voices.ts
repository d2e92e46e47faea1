import type { ParticipantId } from '../records/participant.ts';
import type { Voice } from './gap.ts';
import type { Answers, Person } from './gather.ts';
import type { Tally } from './tally.ts';

interface Group {
  /** What counts of the answers: one that it does not hold was left out. */
  readonly tally: Tally;
  readonly answers: readonly Answers[];
}

interface Named {
  readonly person: Person;
  readonly slot: number;
  readonly participants: ParticipantId[];
}

/** In the board's order; roles no longer on the board by their id. */
function inOrder(a: Named, b: Named): number {
  return (
    a.person.municipality - b.person.municipality ||
    a.person.role - b.person.role ||
    (a.person.roleId < b.person.roleId ? -1 : Number(a.person.roleId > b.person.roleId)) ||
    a.slot - b.slot
  );
}

/**
 * Those who gave one of the answers asked for, by their slots: together by municipality, role and answer. `none` is
 * the slot of "no contact", where that may be among them.
 */
export function voicesOf(
  groups: readonly Group[],
  slots: Iterable<number>,
  none?: number,
): Voice[] {
  const found: Named[] = [];
  for (const slot of slots) {
    const here = new Map<string, Named>();
    for (const { tally, answers } of groups) {
      if (!tally[slot]) continue;
      for (const person of answers.flatMap(({ people }) => people[slot] ?? [])) {
        const named = here.get(person.group);
        if (named) named.participants.push(person.participant);
        else here.set(person.group, { person, slot, participants: [person.participant] });
      }
    }
    found.push(...here.values());
  }
  return found.toSorted(inOrder).map(({ person, slot, participants }) => ({
    municipality: person.home,
    role: person.roleId,
    place: slot === none ? 'none' : slot + 1,
    participants: participants.toSorted(),
  }));
}
