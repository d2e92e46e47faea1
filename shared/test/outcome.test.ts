import type { Voice } from '@samenspel/shared/document';
import {
  type MarkerSubject,
  newSimulatedId,
  type Place,
  type Round,
  type Vote,
} from '@samenspel/shared/records';
import { anonymousOutcome, publish, voteResult } from '@samenspel/shared/session';
import { describe, expect, test } from 'vitest';

interface Said {
  readonly role: string;
  readonly municipality?: string;
  readonly now?: Place;
  readonly ambition?: Place;
  readonly seen?: Place;
  readonly reason?: string;
  readonly dots?: Record<string, number>;
  readonly done?: boolean;
}

const EDE = 'GM0228';
const BARNEVELD = 'GM0203';
const MEMBERS = {
  partners: new Set([EDE, BARNEVELD]),
  roles: new Set(['council', 'executive']),
};
const NOBODY_HERE = { here: new Set<string>(), members: MEMBERS };

function room(...people: Said[]): Map<string, Voice> {
  return new Map(
    people.map((said, i) => {
      const { role, municipality = EDE, now, ambition, seen, reason, dots = {}, done } = said;
      const put = (about: string, kind: MarkerSubject['kind'], level: Place | undefined) =>
        level === undefined
          ? []
          : [{ round: 'r', lane: 'whole', about, kind, level, ...(reason ? { reason } : {}) }];
      const voice: Voice = {
        profile: { name: `persoon ${i}`, municipality, role },
        markers: [
          ...put(municipality, 'now', now),
          ...put(municipality, 'ambition', ambition),
          ...put(municipality === EDE ? BARNEVELD : EDE, 'now', seen),
        ],
        done: new Set(done ? ['r'] : []),
        dots: new Map(Object.entries(dots).map(([option, count]) => [`v|${option}`, count])),
      };
      return [String(i).repeat(22).slice(0, 22), voice];
    }),
  );
}

const round = (change: Partial<Round> = {}): Round => ({
  id: 'r',
  number: 1,
  questions: ['self'],
  anonymous: true,
  lanes: [{ id: 'whole', title: '' }],
  ladder: [{ id: 'know', name: 'Kennen', description: '', roles: {} }],
  phase: 'placing',
  openedAt: 0,
  ...change,
});
const asGiven = (reasons: readonly string[]) => [...reasons];

describe('an anonymous round', () => {
  test('two answers and one of an invented partner are two, so nothing is told', () => {
    const two = [
      { role: 'council', now: 'know' },
      { role: 'council', now: 'know' },
    ] as const;
    const invented = { role: 'council', municipality: 'GM9999', now: 'know' };
    const outcome = anonymousOutcome(room(...two, invented), round(), MEMBERS, asGiven);
    expect(outcome.groups.map(({ counts }) => counts)).toEqual([null]);
    const vote: Vote = {
      id: 'v',
      question: 'Waar beginnen we?',
      budget: 3,
      options: [{ id: 'wonen', title: 'Wonen' }],
      openedAt: 0,
      result: null,
    };
    const dots = { wonen: 1 };
    const voters = room(...[...two, invented].map((one) => ({ ...one, dots })));
    expect(voteResult(voters, vote, MEMBERS)).toEqual({ voters: 2, total: null, roles: [] });
  });

  test('an invented role is no group, and has no vote', () => {
    const invented = { role: 'zzz', now: 'none', reason: 'verzonnen', dots: { wonen: 3 } };
    const voices = room(invented, invented, invented);
    expect(anonymousOutcome(voices, round(), MEMBERS, asGiven)).toEqual({
      groups: [],
      reasons: [],
    });
    const options = [{ id: 'wonen', title: 'Wonen' }];
    const vote = { id: 'v', question: '?', budget: 3, options, openedAt: 0, result: null };
    expect(voteResult(voices, vote, MEMBERS).voters).toBe(0);
  });

  test('three of the council are counted; two of the executive are withheld, their reasons too', () => {
    const voices = room(
      { role: 'council', now: 'know', reason: 'a' },
      { role: 'council', now: 'know' },
      { role: 'council', now: 'none', reason: 'b' },
      { role: 'executive', now: 'inform', reason: 'c' },
      { role: 'executive', now: 'inform' },
    );
    expect(anonymousOutcome(voices, round(), MEMBERS, asGiven)).toEqual({
      groups: [
        { lane: 'whole', question: 'self', role: 'council', counts: { know: 2, none: 1 } },
        { lane: 'whole', question: 'self', role: 'executive', counts: null },
      ],
      reasons: [{ lane: 'whole', reasons: ['a', 'b'] }],
    });
  });

  test('people are counted, not markers: one who sees three partners is still one', () => {
    const voices = room({ role: 'council', seen: 'know' }, { role: 'council', seen: 'know' });
    const outcome = anonymousOutcome(voices, round({ questions: ['partners'] }), MEMBERS, asGiven);
    expect(outcome.groups).toMatchObject([{ question: 'partners', counts: null }]);
  });

  test('what was not asked is not counted', () => {
    const voices = room(
      ...Array.from({ length: 3 }, () => ({ role: 'council', now: 'know', ambition: 'inform' })),
    );
    const { groups } = anonymousOutcome(voices, round(), MEMBERS, asGiven);
    expect(groups.map(({ question }) => question)).toEqual(['self']);
  });

  test('the order of the outcome does not tell who came first', () => {
    const people: Said[] = [
      { role: 'executive', now: 'know' },
      { role: 'council', now: 'inform' },
      { role: 'council', now: 'know' },
      { role: 'council', now: 'align' },
    ];
    const text = (some: Said[]) =>
      JSON.stringify(anonymousOutcome(room(...some), round(), MEMBERS, asGiven));
    expect(text(people)).toBe(text(people.toReversed()));
  });
});

describe('a vote', () => {
  const vote: Vote = {
    id: 'v',
    question: 'Waar beginnen we?',
    budget: 3,
    options: [
      { id: 'wonen', title: 'Wonen' },
      { id: 'energie', title: 'Energie' },
    ],
    openedAt: 0,
    result: null,
  };

  test('counts dots in all and by role', () => {
    const council = { role: 'council', dots: { wonen: 2, energie: 1 } };
    expect(voteResult(room(council, council, council), vote, MEMBERS)).toEqual({
      voters: 3,
      total: { wonen: 6, energie: 3 },
      roles: [{ role: 'council', dots: { wonen: 6, energie: 3 } }],
    });
  });

  test('two of the executive could be read off the total less the council: no role is told', () => {
    const council = { role: 'council', dots: { wonen: 3 } };
    const executive = { role: 'executive', dots: { energie: 3 } };
    expect(
      voteResult(room(council, council, council, executive, executive), vote, MEMBERS),
    ).toEqual({
      voters: 5,
      total: { wonen: 9, energie: 6 },
      roles: [
        { role: 'council', dots: null },
        { role: 'executive', dots: null },
      ],
    });
  });

  test('two voters in all: nothing is told but that', () => {
    const one = { role: 'council', dots: { wonen: 1 } };
    expect(voteResult(room(one, one), vote, MEMBERS)).toEqual({
      voters: 2,
      total: null,
      roles: [],
    });
  });

  test('who gives more than the budget is not counted, and who gives nothing is no voter', () => {
    const honest = { role: 'council', dots: { wonen: 3 } };
    const greedy = { role: 'council', dots: { wonen: 3, energie: 1 } };
    const silent = { role: 'council' };
    expect(voteResult(room(honest, honest, honest, greedy, silent), vote, MEMBERS)).toMatchObject({
      voters: 3,
      total: { wonen: 9, energie: 0 },
    });
  });
});

describe('publishing a round', () => {
  const voices = room(
    { role: 'council', now: 'know', done: true },
    { role: 'council', now: 'inform' },
    { role: 'council', municipality: BARNEVELD, now: 'align' },
  );
  const [first = '', second = ''] = voices.keys();

  test('R2: while it is placed no marker is published; of finishing only how many of those who are here', () => {
    const { markers, progress } = publish(voices, round({ anonymous: false }), {
      here: new Set([second]),
      members: { ...MEMBERS, partners: new Set([EDE]) },
    });
    expect(markers).toEqual(new Map());
    // Who finished and left still counts; who left without an answer does not.
    expect([...progress]).toEqual([[EDE, [1, 2]]]);
  });

  test('who names a partner that is not on the board is not counted as one who finished', () => {
    const invented = room({ role: 'council', municipality: 'GM9999', now: 'know', done: true });
    const { progress, participants } = publish(invented, round(), NOBODY_HERE);
    expect([participants.size, progress.size]).toEqual([1, 0]);
  });

  test('nobody is simulated by saying so, and who is cannot hide it', () => {
    const profile = { name: 'Anna', municipality: EDE, role: 'council' };
    const voice = { markers: [], done: new Set<string>(), dots: new Map<string, number>() };
    const simulated = newSimulatedId();
    const { participants } = publish(
      new Map([
        [first, { ...voice, profile: { ...profile, rehearsal: true as const } }],
        [simulated, { ...voice, profile }],
      ]),
      undefined,
      NOBODY_HERE,
    );
    expect(participants.get(first)).toEqual(profile);
    expect(participants.get(simulated)).toEqual({ ...profile, rehearsal: true });
  });

  test('R3: once revealed all of it is, and of a closed round nothing changes any more', () => {
    const named = round({ anonymous: false, phase: 'revealed' });
    expect(publish(voices, named, NOBODY_HERE).markers?.size).toBe(3);
    expect(publish(voices, named, NOBODY_HERE).markers?.get(`${first}|whole|${EDE}|now`)).toEqual({
      level: 'know',
    });
    expect(publish(voices, { ...named, phase: 'closed' }, NOBODY_HERE).markers).toBeUndefined();
  });

  test('of an anonymous round no marker is ever published', () => {
    for (const phase of ['placing', 'revealed', 'closed'] as const)
      expect(publish(voices, round({ phase }), NOBODY_HERE).markers).toEqual(new Map());
  });
});
