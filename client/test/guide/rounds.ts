import { type Method, NO_METHOD } from '@samenspel/shared/document';
import { defaultLevels } from '@samenspel/shared/reference';
import type { Agenda, Round } from '@samenspel/shared/records';

/** A round about the whole and the first task of the room's board. */
export function round(change: Partial<Round> = {}): Round {
  return {
    id: 'r1',
    number: 1,
    questions: ['self'],
    anonymous: false,
    lanes: [
      { id: 'whole', title: '' },
      { id: 'energie', title: 'Energietransitie' },
    ],
    ladder: defaultLevels('nl'),
    phase: 'placing',
    openedAt: 0,
    ...change,
  };
}

/** The board shows this round. */
export function showing(shown: Round, change: Partial<Method> = {}): Method {
  return { ...NO_METHOD, rounds: new Map([[shown.id, shown]]), shown: shown.id, ...change };
}

/** An agenda of one step, which the group is at. */
export const AGENDA: Agenda = {
  steps: [
    {
      id: 's1',
      kind: 'welcome',
      title: '',
      instruction: { nl: '', en: '' },
      minutes: 0,
      mayEdit: true,
      mayPlace: true,
      mayVote: true,
      mayAgree: true,
    },
  ],
  current: 's1',
};
