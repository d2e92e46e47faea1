import { Level, LIMITS, Municipality, Role, Step, StepKind } from '@samenspel/shared/records';
import {
  defaultAgenda,
  defaultLevels,
  defaultRoles,
  suggestedStep,
} from '@samenspel/shared/reference';
import { MUNICIPALITIES } from '@samenspel/shared/reference/municipalities';
import { REGIONS } from '@samenspel/shared/reference/regions';
import { newSettings } from '@samenspel/shared/session';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

describe('municipalities', () => {
  test('there are 342, each with its own CBS code and name', () => {
    expect(MUNICIPALITIES).toHaveLength(342);
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(342);
    expect(new Set(MUNICIPALITIES.map(({ name }) => name)).size).toBe(342);
    expect(MUNICIPALITIES.filter(({ code }) => !/^GM\d{4}$/.test(code))).toEqual([]);
  });

  test('twelve provinces, twenty-five safety regions', () => {
    expect(new Set(MUNICIPALITIES.map(({ province }) => province)).size).toBe(12);
    expect(new Set(MUNICIPALITIES.map(({ safetyRegion }) => safetyRegion)).size).toBe(25);
  });

  test('people find The Hague and Den Bosch by the names they use', () => {
    const known = (alias: string) =>
      MUNICIPALITIES.find(({ aliases }) => aliases.includes(alias))?.name;
    expect(known('Den Haag')).toBe("'s-Gravenhage");
    expect(known('Den Bosch')).toBe("'s-Hertogenbosch");
  });
});

describe('regions', () => {
  const codes = new Set(MUNICIPALITIES.map(({ code }) => code));

  test.each(REGIONS)(
    '$name: its members exist, and its tasks fit on cards',
    ({ members, tasks }) => {
      expect(members.length).toBeGreaterThan(1);
      expect(members.filter((code) => !codes.has(code))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
      expect(tasks.length).toBeGreaterThan(0);
      for (const { name, description } of tasks) {
        for (const locale of ['nl', 'en'] as const) {
          expect(name[locale].length).toBeGreaterThan(0);
          expect(name[locale].length).toBeLessThanOrEqual(LIMITS.title);
          expect(description[locale].length).toBeLessThanOrEqual(LIMITS.description);
        }
      }
    },
  );

  test.each(REGIONS)('$name: each member gets a code and colour that pass', ({ name, members }) => {
    const partners = members.map((code) => ({
      kind: 'municipality' as const,
      code,
      name: MUNICIPALITIES.find((known) => known.code === code)?.name ?? '',
    }));
    const { municipalities } = newSettings(name, 'nl', partners);
    expect(municipalities.every((partner) => v.is(Municipality, partner))).toBe(true);
    expect(new Set(municipalities.map(({ short }) => short)).size).toBe(members.length);
  });
});

test.each(['nl', 'en'] as const)(
  'the ladder in %s: five levels, three roles, a line for each of both',
  (locale) => {
    const levels = defaultLevels(locale);
    const roles = defaultRoles(locale);
    expect(levels).toHaveLength(5);
    expect(roles).toHaveLength(3);
    expect(levels.every((level) => v.is(Level, level))).toBe(true);
    expect(roles.every((role) => v.is(Role, role))).toBe(true);
    for (const level of levels) {
      expect(Object.keys(level.roles).toSorted()).toEqual(roles.map(({ id }) => id).toSorted());
    }
    expect(new Set(roles.map(({ shape }) => shape)).size).toBe(3);
  },
);

describe('agenda', () => {
  test('the suggested steps follow the method, and each says in both languages what to do', () => {
    expect(defaultAgenda().map(({ kind }) => kind)).toEqual([
      'welcome',
      'tasks',
      'place',
      'reveal',
      'discuss',
      'ambition',
      'agreements',
      'close',
    ]);
    for (const step of defaultAgenda()) {
      expect(v.parse(Step, step)).toEqual(step);
      expect(step.instruction.nl).not.toBe('');
      expect(step.instruction.en).not.toBe('');
      expect(step.minutes).toBeGreaterThan(0);
    }
    expect(new Set(defaultAgenda().map(({ id }) => id)).size).toBe(defaultAgenda().length);
  });

  test('every kind of step can be added', () => {
    for (const kind of StepKind.options) {
      expect(v.is(Step, suggestedStep(kind, 'own'))).toBe(true);
    }
  });
});
