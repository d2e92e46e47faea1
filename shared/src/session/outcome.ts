import type { Members, Voice } from '../document/index.ts';
import { isSimulated, type ParticipantId } from '../records/participant.ts';
import {
  type AnonymousOutcome,
  type CountGroup,
  isAsked,
  type LaneReasons,
  questionOf,
  type Round,
  SMALLEST_GROUP,
} from '../records/round.ts';
import type { Vote, VoteResult } from '../records/vote.ts';
import { dotsKey } from '../records/vote.ts';
import { isMember } from './members.ts';

type Voices = ReadonlyMap<ParticipantId, Voice>;

interface Group extends Omit<CountGroup, 'counts'> {
  /** Who answered: partners are several, and the person counts, not the markers. */
  readonly people: Set<ParticipantId>;
  readonly places: Map<string, number>;
  readonly reasons: string[];
}

/**
 * What an anonymous round shows: counts per lane, question, role and place, and reasons per lane in an order that
 * tells nothing. A group of fewer than three people is withheld, its reasons too. Who names a partner or a
 * role that is not on the board is not counted.
 * @param shuffle puts reasons in an order that has nothing to do with who gave them
 */
export function anonymousOutcome(
  voices: Voices,
  round: Round,
  members: Members,
  shuffle: (reasons: readonly string[]) => string[],
): AnonymousOutcome {
  const groups = groupsOf(voices, round, members);
  const reasons: LaneReasons[] = round.lanes.flatMap(({ id }) => {
    const given = groups.flatMap((group) =>
      group.lane === id && group.people.size >= SMALLEST_GROUP ? group.reasons : [],
    );
    return given.length > 0 ? [{ lane: id, reasons: shuffle(given) }] : [];
  });
  return {
    groups: groups.map(({ lane, question, role, people, places }) => ({
      lane,
      question,
      role,
      counts:
        people.size < SMALLEST_GROUP
          ? null
          : Object.fromEntries([...places].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    })),
    reasons,
  };
}

/** In the order of lanes, questions and roles: the order in which people answered must not be told. */
function groupsOf(voices: Voices, round: Round, members: Members): Group[] {
  const groups = new Map<string, Group>();
  for (const [participant, { profile, markers }] of voices) {
    if (!isMember(members, profile)) continue;
    // Simulated people make no real group larger.
    if (isSimulated(participant) && !round.rehearsal) continue;
    for (const marker of markers) {
      if (marker.round !== round.id || !isAsked(round, profile.municipality, marker)) continue;
      const question = questionOf(profile.municipality, marker);
      if (question === undefined) continue;
      const { lane, level, reason } = marker;
      const { role } = profile;
      const rank = round.lanes.findIndex(({ id }) => id === lane);
      const key = [String(rank).padStart(3, '0'), question, role].join('|');
      const group: Group = groups.get(key) ?? {
        lane,
        question,
        role,
        people: new Set(),
        places: new Map(),
        reasons: [],
      };
      groups.set(key, group);
      group.people.add(participant);
      group.places.set(level, (group.places.get(level) ?? 0) + 1);
      if (reason !== undefined && reason !== '') group.reasons.push(reason);
    }
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * The outcome of a vote: dots in all and per role. Who gave more dots than the budget is not counted: it is not to
 * be said which of them were meant; nor who names a partner or a role that is not on the board. Fewer than three
 * voters of a role, or in all, are withheld.
 */
export function voteResult(voices: Voices, vote: Vote, members: Members): VoteResult {
  const ballots = [...voices.values()].flatMap(({ profile, dots }) => {
    const given = vote.options.map(({ id }) => [id, dots.get(dotsKey(vote.id, id)) ?? 0] as const);
    const sum = given.reduce((total, [, count]) => total + count, 0);
    const counts = sum > 0 && sum <= vote.budget;
    return counts && isMember(members, profile) ? [{ role: profile.role, given }] : [];
  });
  const count = (some: typeof ballots): Record<string, number> | null => {
    if (some.length < SMALLEST_GROUP) return null;
    const totals = new Map<string, number>(vote.options.map(({ id }) => [id, 0]));
    for (const { given } of some)
      for (const [id, dots] of given) totals.set(id, (totals.get(id) ?? 0) + dots);
    return Object.fromEntries(totals);
  };
  const ids = [...new Set(ballots.map(({ role }) => role))].toSorted();
  const roles = ids.map((role) => ballots.filter((ballot) => ballot.role === role));
  const small = roles.filter((ballot) => ballot.length < SMALLEST_GROUP).flat().length;
  // One or two withheld people would be the total less what is shown.
  const tells = small === 0 || small >= SMALLEST_GROUP;
  const total = count(ballots);
  // Of one or two voters in all, not even the role is told.
  if (!total) return { voters: ballots.length, total, roles: [] };
  return {
    voters: ballots.length,
    total,
    roles: ids.map((role, i) => ({ role, dots: tells ? count(roles[i] ?? []) : null })),
  };
}
