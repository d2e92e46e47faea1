import type { Gap, Picture, Side, Voice, Who } from '@samenspel/shared/insight';
import type { Level, Marker, Place, Role } from '@samenspel/shared/records';

/** Pictures written as a clerk would write them down, and differences read back in the same words. */

export const levels = (...ids: string[]): Level[] =>
  ids.map((id) => ({ id, name: `Level ${id}`, description: '', roles: {} }));

export const LADDER = levels('l1', 'l2', 'l3', 'l4', 'l5');

export const ROLES: Role[] = [
  { id: 'council', name: 'Raad', shape: 'circle' },
  { id: 'executive', name: 'College', shape: 'square' },
  { id: 'official', name: 'Ambtelijk', shape: 'hexagon' },
];

/** A person's id, as long as ids are. */
export const idOf = (name: string): string => name.padEnd(22, '_');
const nameOf = (id: string): string => id.replace(/_+$/, '');

/** '3' is level 3, '-' no contact, '?' don't know; anything else is the id of a level. */
function placeOf(text: string): Place {
  if (text === '-') return 'none';
  if (text === '?') return 'unknown';
  return /^\d$/.test(text) ? `l${text}` : text;
}

interface Line {
  readonly name: string;
  readonly municipality: string;
  readonly role: string;
  readonly markers: readonly Marker[];
}

/** 'Anna Ede council 3 wants 4 sees Barneveld 2 sees Rhenen -'; '.' for now: said nothing. */
function lineOf(text: string, lane: string): Line {
  const [name = '', municipality = '', role = '', now = '.', ...rest] = text.split(/\s+/);
  const participant = idOf(name);
  const own = { participant, lane, about: municipality };
  const markers: Marker[] = now === '.' ? [] : [{ ...own, kind: 'now', level: placeOf(now) }];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word !== 'wants' && word !== 'sees') throw new Error(`'${word}' in: ${text}`);
    const about = word === 'sees' ? (rest.shift() ?? '') : municipality;
    const level = placeOf(rest.shift() ?? '');
    markers.push({ ...own, about, kind: word === 'wants' ? 'ambition' : 'now', level });
  }
  return { name, municipality, role, markers };
}

/**
 * A picture from what people say in each lane, a line for each person. Municipalities come in the order in which
 * they are first named.
 */
export function told(lanes: Readonly<Record<string, string>>, ladder = LADDER): Picture {
  const lines = Object.entries(lanes).flatMap(([lane, text]) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => lineOf(line, lane)),
  );
  return {
    ladder,
    roles: ROLES,
    municipalities: [...new Set(lines.map(({ municipality }) => municipality))].map((id) => ({
      id,
      kind: 'municipality',
      name: id,
      short: id.slice(0, 3).toUpperCase(),
      colour: '#0B6E99',
    })),
    lanes: Object.keys(lanes).map((id) => ({ id, title: id })),
    participants: new Map(
      lines.map(({ name, municipality, role }) => [idOf(name), { name, municipality, role }]),
    ),
    markers: lines.flatMap(({ markers }) => markers),
  };
}

function whoIs(who: Who): string {
  switch (who.is) {
    case 'role':
      return who.role;
    case 'municipality':
      return who.municipality;
    case 'self':
    case 'partners':
    case 'now':
    case 'ambition':
    case 'earlier':
      return who.is;
  }
}

const sideIs = ({ who, level, spread }: Side) =>
  `${whoIs(who)} ${level ?? (spread.none > 0 ? '-' : '?')}`;
const sidesAre = (sides: readonly Side[]) => sides.map(sideIs).join(', ');

/** 'whole, Barneveld: council 2 | official 4', the lower end first; without a municipality when it is about several. */
export function inWords(gap: Gap): string {
  const about = [gap.lane, gap.municipality, gap.role].filter((part) => part !== undefined);
  const ends = gap.kind === 'contact' ? [gap.noContact, gap.onLadder] : [gap.low, gap.high];
  return `${about.join(', ')}: ${ends.map(sidesAre).join(' | ')}`;
}

/** 'Barneveld official 4: Bea, Bob' */
export const voiceInWords = ({ municipality, role, place, participants }: Voice): string =>
  `${municipality} ${role} ${place === 'none' ? '-' : place}: ${participants.map(nameOf).join(', ')}`;
