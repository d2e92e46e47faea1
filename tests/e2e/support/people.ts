import type { NewBoardInput } from '@samenspel/shared/protocol';

/** Somebody who takes part, as they say who they are. */
export interface Who {
  readonly name: string;
  readonly municipality: string;
  readonly role: 'Raad' | 'College' | 'Ambtelijke organisatie';
}

export const ANNEKE: Who = {
  name: 'Anneke de Wit',
  municipality: 'Ede',
  role: 'Ambtelijke organisatie',
};
export const FATMA: Who = { name: 'Fatma Yildiz', municipality: 'Barneveld', role: 'Raad' };
export const JOOST: Who = {
  name: 'Joost van den Brink',
  municipality: 'Nijkerk',
  role: 'Ambtelijke organisatie',
};

/** Board points on its first two tasks: left of the ladder, one below the other. */
export const FIRST_TASKS = [
  [-160, 154],
  [-160, 310],
] as const satisfies readonly (readonly [number, number])[];

/** A board of three partners and two tasks, for tests that are about something else than making one. */
export const SMALL_BOARD: NewBoardInput = {
  title: 'Samenwerking Regio Foodvalley',
  locale: 'nl',
  partners: [
    { kind: 'municipality', code: 'GM0228', name: 'Ede' },
    { kind: 'municipality', code: 'GM0203', name: 'Barneveld' },
    { kind: 'municipality', code: 'GM0267', name: 'Nijkerk' },
  ],
  tasks: [{ title: 'Energietransitie' }, { title: 'Arbeidsmarkt' }],
};
