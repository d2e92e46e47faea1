import { NO_METHOD } from '@samenspel/shared/document';
import { defaultLevels, defaultRoles } from '@samenspel/shared/reference';
import {
  type BoardSettings,
  type Item,
  type Marker,
  sessionMarkerKey,
  type Task,
} from '@samenspel/shared/records';
import { newPartner } from '@samenspel/shared/session';
import type { BoardState } from '../../src/state/boardStore.ts';

export const ANNA = 'a'.repeat(22);
export const FATMA = 'f'.repeat(22);
export const JOOST = 'j'.repeat(22);

const ede = newPartner([], { kind: 'municipality', name: 'Ede', id: 'GM0228' });
const nijkerk = newPartner([ede], { kind: 'municipality', name: 'Nijkerk', id: 'GM0267' });

const settings: BoardSettings = {
  title: 'Samenwerking',
  locale: 'nl',
  ladder: defaultLevels('nl'),
  roles: defaultRoles('nl'),
  municipalities: [ede, nijkerk],
  example: false,
};

export const task = (id: string, title: string): Task => ({
  id,
  type: 'task',
  pos: [0, 900],
  size: [240, 92],
  order: 'a0',
  style: { colour: 'white' },
  by: ANNA,
  title,
  description: '',
  theme: '',
  concerns: [],
});

export const note = (id: string, by: string, order = 'a1'): Item => ({
  id,
  type: 'note',
  pos: [0, 1200],
  size: [200, 116],
  order,
  style: { colour: 'yellow' },
  by,
  text: `briefje ${id}`,
});

/** Ede's Anna (college) sits at the screen; Fatma is council of Ede, Joost executive of Nijkerk. */
export function board(change: Partial<BoardState> = {}): BoardState {
  return {
    id: 'board',
    capability: 'edit',
    me: ANNA,
    settings,
    items: new Map([['energie', task('energie', 'Energietransitie')]]),
    lanes: ['whole', 'energie'],
    participants: new Map([
      [FATMA, { id: FATMA, name: 'Fatma', municipality: 'GM0228', role: 'council' }],
      [JOOST, { id: JOOST, name: 'Joost', municipality: 'GM0267', role: 'executive' }],
    ]),
    markers: new Map(),
    agreed: new Map(),
    method: NO_METHOD,
    progress: new Map(),
    outcome: undefined,
    countdown: null,
    done: new Set(),
    dots: new Map(),
    profile: { name: 'Anna', municipality: 'GM0228', role: 'executive' },
    connection: { kind: 'online' },
    waiting: 0,
    keptOnDevice: true,
    canUndo: false,
    canRedo: false,
    ...change,
  };
}

export const marker = (participant: string, change: Partial<Marker> = {}): Marker => ({
  participant,
  lane: 'energie',
  about: 'GM0228',
  kind: 'now',
  level: 'decide',
  ...change,
});

export function markers(...placed: readonly Marker[]): Map<string, Marker> {
  return new Map(placed.map((one) => [sessionMarkerKey(one.participant, one), one]));
}
