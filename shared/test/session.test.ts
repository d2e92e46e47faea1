import { readVoice, type Voice } from '@samenspel/shared/document';
import {
  BoardSettings,
  LIMITS,
  MarkerValue,
  type ParticipantId,
  Profile,
} from '@samenspel/shared/records';
import {
  access,
  applySettings,
  FacilitatorCommand,
  isSettingsCommand,
  newPartner,
  newSettings,
  publish,
  type SettingsCommand,
} from '@samenspel/shared/session';
import { type Capability, parseDocumentName, voiceOf } from '@samenspel/shared/protocol';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { arbitraryOf, junk, parsedOf, POOL } from './support/arbitrary.ts';

const EDE = { kind: 'municipality', code: 'GM0228', name: 'Ede' } as const;
const BARNEVELD = { kind: 'municipality', code: 'GM0203', name: 'Barneveld' } as const;
const settings = newSettings('Foodvalley', 'nl', [EDE, BARNEVELD]);

function apply(command: SettingsCommand, to = settings): BoardSettings | string {
  const result = applySettings(to, command);
  return result.ok ? result.settings : result.refusal;
}

function done(command: SettingsCommand, to = settings): BoardSettings {
  const result = apply(command, to);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

function changesSettings(command: FacilitatorCommand): command is SettingsCommand {
  return isSettingsCommand(command);
}

describe('access', () => {
  const [me, other] = POOL.participants;
  const rows: [Parameters<typeof access>[0], Capability, ParticipantId | undefined, string][] = [
    ['canvas', 'facilitate', me, 'write'],
    ['canvas', 'edit', me, 'write'],
    ['canvas', 'edit', undefined, 'write'],
    ['canvas', 'view', me, 'read'],
    ['canvas', 'view', undefined, 'read'],
    ['session', 'facilitate', me, 'read'],
    ['session', 'edit', me, 'read'],
    ['session', 'view', undefined, 'read'],
    [voiceOf(me), 'facilitate', me, 'write'],
    [voiceOf(me), 'edit', me, 'write'],
    [voiceOf(me), 'view', me, 'none'],
    [voiceOf(me), 'edit', undefined, 'none'],
    [voiceOf(other), 'edit', me, 'none'],
    [voiceOf(other), 'facilitate', me, 'none'],
  ];
  test.each(rows)(
    'R1, R2: %s by a link to %s as %s: %s',
    (document, capability, participant, wanted) => {
      expect(access(document, capability, participant)).toBe(wanted);
    },
  );

  test('only a document of a board has a name', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('voice/', 'voice/abc', 'canvas/', '__proto__')),
        (name) => {
          fc.pre(name !== 'canvas' && name !== 'session');
          expect(parseDocumentName(name)).toBeUndefined();
        },
      ),
    );
  });
});

describe('publish', () => {
  const free = (all: ReadonlyMap<ParticipantId, Voice>) => {
    const { markers = new Map<string, MarkerValue>(), ...rest } = publish(all, undefined, {
      here: new Set(),
      members: { partners: new Set(), roles: new Set() },
    });
    return { markers, ...rest };
  };
  const voiceOfPerson = fc.record({
    profile: fc.option(parsedOf(Profile), { nil: undefined }),
    markers: fc.array(
      fc.record({
        round: fc.constantFrom('open', 'round1'),
        lane: fc.constantFrom('whole', 'i1'),
        about: fc.constantFrom(...POOL.municipalities),
        kind: fc.constantFrom('now' as const, 'ambition' as const),
        level: parsedOf(MarkerValue.entries.level),
      }),
      { maxLength: 5 },
    ),
    done: fc.constant(new Set<string>()),
    dots: fc.constant(new Map<string, number>()),
  });
  const voices = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...POOL.participants), voiceOfPerson), {
      selector: ([id]) => id,
    })
    .map((all) => new Map<ParticipantId, Voice>(all));

  test('R1: what is published of somebody is what that voice says, and nothing else', () => {
    fc.assert(
      fc.property(voices, (all) => {
        const { markers, participants } = free(all);
        for (const [key, value] of markers) {
          const said = all.get(key.split('|')[0] ?? '')?.markers ?? [];
          expect(
            said.some(
              ({ lane, about, kind, level }) =>
                key.endsWith(`|${lane}|${about}|${kind}`) && level === value.level,
            ),
          ).toBe(true);
        }
        // What a voice says of being simulated counts for nothing.
        for (const [id, profile] of participants)
          expect({ ...all.get(id)?.profile, rehearsal: undefined }).toEqual({
            ...profile,
            rehearsal: undefined,
          });
      }),
    );
  });

  test('R2: other rounds and voices without a name are not published', () => {
    fc.assert(
      fc.property(voices, (all) => {
        const { markers, participants } = free(all);
        for (const [id, { profile, markers: placed }] of all) {
          const published = [...markers.keys()].filter((key) => key.startsWith(`${id}|`));
          const open = new Set(
            placed
              .filter(({ round }) => round === 'open')
              .map(({ lane, about, kind }) => `${id}|${lane}|${about}|${kind}`),
          );
          expect(new Set(published)).toEqual(profile ? open : new Set());
          expect(participants.has(id)).toBe(profile !== undefined);
        }
      }),
    );
  });

  test('pure: the same voices give the same, and are not touched', () => {
    fc.assert(
      fc.property(voices, (all) => {
        const before = JSON.stringify([...all]);
        expect(free(all)).toEqual(free(all));
        expect(JSON.stringify([...all])).toBe(before);
      }),
    );
  });

  test('an empty voice is nobody', () => {
    expect(free(new Map([[POOL.participants[0], readVoice(new Y.Doc())]])).participants.size).toBe(
      0,
    );
  });
});

describe('settings', () => {
  test('any commands in any order: settings stay valid, and those given are not touched', () => {
    const commands = fc.array(parsedOf(FacilitatorCommand), { maxLength: 40 });
    fc.assert(
      fc.property(commands, (all) => {
        let now = settings;
        for (const command of all) {
          if (!changesSettings(command)) continue;
          const before = JSON.stringify(now);
          const result = applySettings(now, command);
          expect(JSON.stringify(now)).toBe(before);
          if (!result.ok) continue;
          now = result.settings;
          expect(v.safeParse(BoardSettings, now).issues).toBeUndefined();
          for (const { ids } of [now.ladder, now.roles, now.municipalities].map((list) => ({
            ids: list.map(({ id }) => id),
          }))) {
            expect(new Set(ids).size).toBe(ids.length);
          }
          expect(new Set(now.municipalities.map(({ short }) => short)).size).toBe(
            now.municipalities.length,
          );
          expect(new Set(now.roles.map(({ shape }) => shape)).size).toBe(now.roles.length);
          expect(now.ladder.length).toBeGreaterThanOrEqual(LIMITS.levelsLeast);
        }
      }),
    );
  });

  test('asked twice: the second changes nothing', () => {
    fc.assert(
      fc.property(arbitraryOf(FacilitatorCommand), (value) => {
        const command = v.parse(FacilitatorCommand, value);
        fc.pre(changesSettings(command));
        const once = applySettings(settings, command);
        if (!once.ok) return;
        const twice = applySettings(once.settings, command);
        expect(twice).toEqual(once);
      }),
    );
  });

  test('a ladder has three to seven levels, and a removed one comes back under its id', () => {
    let now = settings;
    for (const above of [0, 3])
      now = done(
        {
          type: 'addLevel',
          id: `level${above}`,
          above,
          name: `Nieuw ${above}`,
          description: '',
          roles: {},
        },
        now,
      );
    expect(now.ladder.map(({ name }) => name)).toHaveLength(7);
    expect(now.ladder[0]?.name).toBe('Nieuw 0');
    expect(now.ladder[3]?.name).toBe('Nieuw 3');
    expect(
      apply(
        { type: 'addLevel', id: 'eight', above: 0, name: 'Acht', description: '', roles: {} },
        now,
      ),
    ).toBe('too-many-levels');
    const gone = now.ladder[2];
    if (!gone) throw new Error('no third level');
    const without = done({ type: 'removeLevel', level: gone.id }, now);
    expect(done({ type: 'addLevel', above: 2, ...gone }, without)).toEqual(now);
    for (let left = 7; left > 3; left--)
      now = done({ type: 'removeLevel', level: now.ladder[0]?.id ?? '' }, now);
    expect(apply({ type: 'removeLevel', level: now.ladder[0]?.id ?? '' }, now)).toBe(
      'too-few-levels',
    );
  });

  test.each([
    [{ type: 'updateLevel', level: 'nowhere', name: 'x' }, 'unknown-id'],
    [{ type: 'updatePartner', partner: 'nowhere' }, 'unknown-id'],
    [{ type: 'updateRole', role: 'nowhere' }, 'unknown-id'],
    [{ type: 'addPartner', kind: 'municipality', name: 'Eede', id: 'GM0228' }, 'already-there'],
    [{ type: 'updatePartner', partner: 'GM0228', short: 'BAR' }, 'short-taken'],
    [{ type: 'updateRole', role: 'council', shape: 'square' }, 'shape-taken'],
  ] satisfies [SettingsCommand, string][])('%j is refused: %s', (command, refusal) => {
    expect(apply(command)).toBe(refusal);
  });

  test('the last role stays; at eight there is no shape left', () => {
    let now = settings;
    for (let n = now.roles.length; n < LIMITS.rolesMost; n++)
      now = done({ type: 'addRole', id: `role${n}`, name: `Rol ${n}` }, now);
    expect(apply({ type: 'addRole', id: 'nine', name: 'Negen' }, now)).toBe('too-many-roles');
    while (now.roles.length > 1)
      now = done({ type: 'removeRole', role: now.roles[0]?.id ?? '' }, now);
    expect(apply({ type: 'removeRole', role: now.roles[0]?.id ?? '' }, now)).toBe('last-role');
  });

  test('sixty partners are the most', () => {
    let now = settings;
    for (let n = now.municipalities.length; n < LIMITS.partners; n++) {
      now = done(
        { type: 'addPartner', kind: 'other', id: `partner${n}`, name: `Partner ${n}` },
        now,
      );
    }
    expect(apply({ type: 'addPartner', kind: 'other', id: 'more', name: 'Te veel' }, now)).toBe(
      'too-many-partners',
    );
  });

  test('partners get colours of their own while there are any', () => {
    const colours = new Set<string>();
    const partners: BoardSettings['municipalities'] = [];
    for (let n = 0; n < 16; n++) {
      const partner = newPartner(partners, {
        kind: 'other',
        id: `partner${n}`,
        name: `Partner ${n}`,
      });
      partners.push(partner);
      colours.add(partner.colour);
    }
    expect(colours.size).toBe(16);
  });

  test('junk is no command', () => {
    fc.assert(
      fc.property(junk, (value) => {
        expect(v.is(FacilitatorCommand, value)).toBe(false);
      }),
    );
  });
});
