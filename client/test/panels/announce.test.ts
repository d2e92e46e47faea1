import { NO_METHOD } from '@samenspel/shared/document';
import type { Item, Removal } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { changesBetween, type Heard, tell } from '../../src/ui/panels/announce.ts';
import { ANNA, board, FATMA, JOOST, marker, markers, note, task } from './room.ts';

const said = (before: Heard, after: Heard) => tell(after, changesBetween(before, after));

test('one marker of somebody else is told in full', () => {
  const placed = markers(marker(JOOST, { about: 'GM0267', level: 'align' }));
  expect(said(board(), board({ markers: placed }))).toBe(
    'College van Nijkerk staat bij Energietransitie op niveau 3, Afstemmen en delen.',
  );
});

test('a marker that was placed after the reveal is told as such', () => {
  const late = markers(marker(JOOST, { about: 'GM0267', level: 'align' }));
  const after = board({ markers: late });
  expect(tell(after, changesBetween(board(), after), new Set(late.keys()))).toBe(
    'College van Nijkerk staat bij Energietransitie op niveau 3, Afstemmen en delen, na de onthulling geplaatst.',
  );
});

test('several at once are counted', () => {
  const placed = markers(marker(JOOST), marker(FATMA), marker(FATMA, { lane: 'whole' }));
  expect(said(board(), board({ markers: placed }))).toBe('3 pionnen geplaatst of verzet.');
});

test('what I do myself is not told', () => {
  const mine = board({
    markers: markers(marker(ANNA)),
    items: new Map([...board().items, ['n1', note('n1', ANNA)]]),
  });
  expect(said(board(), mine)).toBe('');
});

test('a reason that changes without a move is not a move', () => {
  const before = board({ markers: markers(marker(JOOST)) });
  const after = board({ markers: markers(marker(JOOST, { reason: 'Omdat' })) });
  expect(said(before, after)).toBe('');
});

test('moving and taking back are told', () => {
  const before = board({ markers: markers(marker(FATMA)) });
  expect(said(before, board({ markers: markers(marker(FATMA, { level: 'none' })) }))).toBe(
    'Raad van Ede staat bij Energietransitie op geen contact.',
  );
  expect(said(before, board())).toBe('Raad van Ede is weg bij Energietransitie.');
});

test('what a facilitator removes is told elsewhere, by who did it; what its owner takes back is told here', () => {
  const [council, executive] = [marker(FATMA), marker(JOOST)];
  const removal: Removal = {
    id: 'r1',
    at: 0,
    participant: FATMA,
    municipality: 'GM0228',
    role: 'council',
    subject: { lane: council.lane, about: council.about, kind: council.kind },
  };
  const before = board({ markers: markers(council, executive) });
  const method = { ...NO_METHOD, removals: [removal] };
  expect(said(before, board({ method, markers: markers(executive) }))).toBe('');
  expect(said(before, board({ method }))).toBe(
    'Ede, gezien door college van Nijkerk is weg bij Energietransitie.',
  );
  const gone = { ...NO_METHOD, removals: [{ ...removal, subject: null }] };
  expect(said(before, board({ method: gone, markers: markers(executive) }))).toBe('');
});

test('items, lanes and people are told in one go', () => {
  const before = board({ participants: new Map(), lanes: ['whole'] });
  const after = board({
    items: new Map([...board().items, ['n1', note('n1', FATMA)]]),
  });
  expect(said(before, after)).toBe(
    '2 nieuwe deelnemers. Raad van Ede schreef een briefje. Energietransitie staat op de ladder.',
  );
});

test('a task that is deleted counts as removed, not also as taken off the ladder', () => {
  const after = board({ items: new Map(), lanes: ['whole'] });
  expect(said(board(), after)).toBe('Van het bord gehaald: 1 opgave.');
});

test('several things at once are told by kind, with whose they are when they are one’s', () => {
  const added = (...items: readonly Item[]) =>
    said(
      board(),
      board({ items: new Map([...board().items, ...items.map((one) => [one.id, one] as const)]) }),
    );
  const shape: Item = { ...note('s', FATMA), type: 'shape', form: 'ellipse', text: '' };
  expect(added(note('a', FATMA), note('b', FATMA), shape)).toBe(
    'Raad van Ede zette op het bord: 2 briefjes, 1 figuur.',
  );
  expect(added(note('a', FATMA), note('b', JOOST))).toBe('Erbij op het bord: 2 briefjes.');
  expect(added(shape)).toContain('Raad van Ede zette een figuur op het bord');
});

test('agreed levels are told to all but the facilitator, who chose them', () => {
  const agreed = new Map([['energie', { now: 'inform', wanted: null }]]);
  expect(said(board(), board({ agreed }))).toBe(
    'Afgesproken niveau bij Energietransitie: nu niveau 2, Elkaar informeren, gewenst nog niet besproken.',
  );
  const chair = board({ capability: 'facilitate' });
  expect(said(chair, { ...chair, agreed })).toBe('');
});

test('a new task is told by its title', () => {
  const after = board({
    items: new Map([...board().items, ['wonen', { ...task('wonen', 'Wonen'), by: JOOST }]]),
  });
  expect(said(board(), after)).toBe('College van Nijkerk zette een opgave op het bord: Wonen.');
});

test('a changed ladder is told in one sentence; the ladder that arrives first is no change', () => {
  const { settings } = board();
  const after = board({ settings: settings && { ...settings, title: 'Anders' } });
  expect(said(board(), after)).toBe('De begeleider paste de ladder of de partners aan.');
  expect(said(board({ settings: undefined }), after)).toBe('');
});
