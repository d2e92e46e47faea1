import {
  type Marker,
  type Municipality,
  type Place,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import { newPartner } from '@samenspel/shared/session';
import type { BoardState } from '../../src/state/boardStore.ts';
import { board } from '../panels/room.ts';

const ROLES = { raad: 'council', college: 'executive', ambtelijk: 'civilService' } as const;
const LEVELS = ['know', 'inform', 'align', 'decide', 'act'];

const partners: Municipality[] = [];
for (const name of [
  'Ede',
  'Barneveld',
  'Renswoude',
  'Scherpenzeel',
  'Nijkerk',
  'Rhenen',
  'Veenendaal',
])
  partners.push(newPartner(partners, { kind: 'municipality', name, id: name }));

/** '3' is level 3, '-' no contact, '?' don't know. */
function placeOf(text: string): Place {
  if (text === '-') return 'none';
  if (text === '?') return 'unknown';
  return LEVELS[Number(text) - 1] ?? text;
}

function isRole(word: string): word is keyof typeof ROLES {
  return word in ROLES;
}

/** 'Ede raad 3 wil 4 ziet Barneveld 2': somebody who says so; '.' for now: nothing. The first word of all is the name. */
function markersOf(name: string, lane: string, words: readonly string[]): Marker[] {
  const [home = '', , now = '.', ...rest] = words;
  const own = { participant: idOf(name), lane, about: home };
  const markers: Marker[] = now === '.' ? [] : [{ ...own, kind: 'now', level: placeOf(now) }];
  for (let i = 0; i < rest.length; i++) {
    const wants = rest[i] === 'wil';
    if (!wants) i++;
    const level = placeOf(rest[i + 1] ?? '');
    if (wants) markers.push({ ...own, kind: 'ambition', level });
    else markers.push({ ...own, about: rest[i] ?? '', kind: 'now', level });
    i++;
  }
  return markers;
}

/** A person's id, as long as ids are. */
export const idOf = (name: string): string => name.padEnd(22, '_');

/**
 * A board from what people say in each lane, one on each line: 'Anna Ede raad 3 wil 4 ziet Barneveld 2'. Seven
 * municipalities; the one at the screen only looks.
 */
export function told(
  lanes: Readonly<Record<string, string>>,
  change: Partial<BoardState> = {},
): BoardState {
  const participants = new Map<
    string,
    { id: string; name: string; municipality: string; role: string }
  >();
  const markers = new Map<string, Marker>();
  for (const [lane, text] of Object.entries(lanes)) {
    for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
      const [name = '', ...words] = line.trim().split(/\s+/u);
      const [municipality = '', role = ''] = words;
      if (!isRole(role)) throw new Error(`no role: ${line}`);
      const id = idOf(name);
      participants.set(id, { id, name, municipality, role: ROLES[role] });
      for (const marker of markersOf(name, lane, words))
        markers.set(sessionMarkerKey(id, marker), marker);
    }
  }
  const { settings } = board();
  if (!settings) throw new Error('a board has settings');
  return board({
    settings: { ...settings, municipalities: partners },
    capability: 'view',
    profile: undefined,
    participants,
    markers,
    ...change,
  });
}
