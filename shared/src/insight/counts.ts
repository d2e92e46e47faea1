import type { Level, Place } from '../records/level.ts';
import type { Role } from '../records/role.ts';
import type { CountGroup } from '../records/round.ts';
import { differences, type Group } from './compare.ts';
import { type Gap, largestFirst, type Who } from './gap.ts';
import type { Lane } from './picture.ts';
import { type Spread, spreadOfTally } from './spread.ts';
import { emptyTally, slotsOf, type Tally } from './tally.ts';

/** How many chose each place. */
type Counts = Readonly<Record<Place, number>>;

function tallyOf(counts: Counts, ladder: readonly Level[]): Tally {
  const tally = emptyTally(ladder.length);
  for (const [place, slot] of slotsOf(ladder)) tally[slot] = counts[place] ?? 0;
  return tally;
}

/** The spread of counted answers; places that are not on the ladder are left out. */
export function spreadOfCounts(counts: Counts, ladder: readonly Level[]): Spread {
  return spreadOfTally(tallyOf(counts, ladder));
}

/**
 * Differences that an anonymous round shows: between roles in a lane, and between now and ambition of each role,
 * ordered as in `gapsOf`. Nobody is named: who answered what is not known. Groups that are withheld take no part.
 * There is at most one group for each lane, question and role.
 */
export function gapsOfCounts(
  groups: readonly CountGroup[],
  ladder: readonly Level[],
  lanes: readonly Lane[],
  roles: readonly Role[],
): Gap[] {
  const key = ({ lane, question, role }: Omit<CountGroup, 'counts'>) =>
    [lane, question, role].join('|');
  const told = new Map(groups.map((group) => [key(group), group.counts]));
  const side = (who: Who, of: Omit<CountGroup, 'counts'>): Group => ({
    who,
    tally: tallyOf(told.get(key(of)) ?? {}, ladder),
    answers: [],
  });
  const found = lanes.flatMap(({ id: lane }) => [
    ...differences(
      'roles',
      { lane },
      roles.map(({ id: role }) => side({ is: 'role', role }, { lane, question: 'self', role })),
    ),
    ...roles.flatMap(({ id: role }) =>
      differences('ambition', { lane, role }, [
        side({ is: 'now' }, { lane, question: 'self', role }),
        side({ is: 'ambition' }, { lane, question: 'ambition', role }),
      ]),
    ),
  ]);
  return largestFirst(found);
}
