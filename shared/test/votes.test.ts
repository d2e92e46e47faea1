import type { Voice } from '@samenspel/shared/document';
import { dotsKey, isDotsOf, type ParticipantId, type Vote } from '@samenspel/shared/records';
import { voteResult } from '@samenspel/shared/session';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const VOTE: Vote = {
  id: 'eerst',
  question: 'Waar beginnen we?',
  budget: 3,
  options: [
    { id: 'wonen', title: 'Wonen' },
    { id: 'energie', title: 'Energie' },
    { id: 'water', title: 'Water' },
  ],
  openedAt: 0,
  result: null,
};

const EDE = {
  partners: new Set(['GM0228']),
  roles: new Set(['council', 'executive', 'civilService', 'clerk']),
};

type Given = Partial<Record<'wonen' | 'energie' | 'water' | 'elders', number>>;

/** Somebody of this role who gave these dots. */
function ballot(role: string, given: Given): Voice {
  const dots = new Map(
    Object.entries(given)
      .filter(([, count]) => count > 0)
      .map(([option, count]) => [dotsKey('eerst', option), count]),
  );
  return {
    profile: { name: 'Iemand', municipality: 'GM0228', role },
    markers: [],
    done: new Set(),
    dots,
  };
}

function voices(...all: Voice[]): Map<ParticipantId, Voice> {
  return new Map(all.map((voice, i) => [String(i).padStart(22, 'a'), voice]));
}

describe('what a vote shows', () => {
  test('three council members and three executives: totals and both roles', () => {
    const result = voteResult(
      voices(
        ballot('council', { wonen: 3 }),
        ballot('council', { wonen: 1, energie: 2 }),
        ballot('council', { energie: 1 }),
        ballot('executive', { water: 2, wonen: 1 }),
        ballot('executive', { water: 3 }),
        ballot('executive', { energie: 3 }),
      ),
      VOTE,
      EDE,
    );
    expect(result).toEqual({
      voters: 6,
      total: { wonen: 5, energie: 6, water: 5 },
      roles: [
        { role: 'council', dots: { wonen: 4, energie: 3, water: 0 } },
        { role: 'executive', dots: { wonen: 1, energie: 3, water: 5 } },
      ],
    });
  });

  test('two small roles that are three people together hide each other: the large one is told', () => {
    const result = voteResult(
      voices(
        ballot('civilService', { water: 1 }),
        ballot('council', { wonen: 1 }),
        ballot('council', { wonen: 2 }),
        ballot('council', { energie: 2 }),
        ballot('executive', { energie: 3 }),
        ballot('executive', { water: 3 }),
      ),
      VOTE,
      EDE,
    );
    expect(result.total).toEqual({ wonen: 3, energie: 5, water: 4 });
    expect(result.roles).toEqual([
      { role: 'civilService', dots: null },
      { role: 'council', dots: { wonen: 3, energie: 2, water: 0 } },
      { role: 'executive', dots: null },
    ]);
  });

  test('of a vote in which nobody gave a dot only that is told', () => {
    expect(voteResult(voices(), VOTE, EDE)).toEqual({ voters: 0, total: null, roles: [] });
  });

  test('who gave nothing, too much, only elsewhere, or never said who they are, has not voted', () => {
    const result = voteResult(
      voices(
        ballot('council', {}),
        ballot('council', { wonen: 2, energie: 2 }),
        ballot('council', { elders: 3 }),
        { ...ballot('council', { wonen: 1 }), profile: undefined },
        ballot('council', { wonen: 1 }),
        ballot('council', { wonen: 1, elders: 3 }),
        ballot('council', { energie: 1 }),
      ),
      VOTE,
      EDE,
    );
    expect(result.voters).toBe(3);
    expect(result.total).toEqual({ wonen: 2, energie: 1, water: 0 });
  });

  test('no subtraction of what is told gives fewer than three people', () => {
    const role = fc.constantFrom('council', 'executive', 'civilService', 'clerk');
    const count = fc.integer({ min: 0, max: 3 });
    const someone = fc
      .tuple(role, fc.record({ wonen: count, energie: count, water: count }))
      .map(([of, given]) => ballot(of, given));
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 14 }), (all) => {
        const { voters, total, roles } = voteResult(voices(...all), VOTE, EDE);
        const counted = all.filter(({ dots }) => {
          const sum = [...dots.values()].reduce((of, dot) => of + dot, 0);
          return sum > 0 && sum <= VOTE.budget;
        });
        expect(voters).toBe(counted.length);
        const people = (id: string) => counted.filter((one) => one.profile?.role === id).length;
        const told = roles.filter(({ dots }) => dots !== null);
        for (const one of told) expect(people(one.role)).toBeGreaterThanOrEqual(3);
        if (total === null) expect([voters < 3, roles]).toEqual([true, []]);
        const rest = voters - told.reduce((sum, one) => sum + people(one.role), 0);
        if (told.length > 0) expect([0, 1, 2].includes(rest) && rest !== 0).toBe(false);
      }),
    );
  });
});

test('dots belong to the vote whose whole name their key begins with', () => {
  expect(isDotsOf('eerst', dotsKey('eerst', 'wonen'))).toBe(true);
  expect(isDotsOf('eerst', dotsKey('eerste', 'wonen'))).toBe(false);
});
