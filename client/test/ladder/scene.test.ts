import { MARKER } from '@samenspel/shared/ladder';
import type { Marker } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import {
  createGlide,
  hitLadder,
  type LadderScene,
  ladderScene,
} from '../../src/canvas/ladder/index.ts';
import { bandColour } from '../../src/canvas/ladder/scene.ts';
import { ANNA, board, FATMA, JOOST, marker, markers, note } from '../panels/room.ts';

const scene = (...placed: readonly Marker[]) => ladderScene(board({ markers: markers(...placed) }));

const drawn = ({ markers: all }: LadderScene) =>
  all.map(({ first }) => `${first.who.name} ${first.about.short}`);

test('a lane has its task as head, and the whole comes first, in the language of the board', () => {
  const { heads } = scene();
  expect(heads.map(({ title, whole }) => [title, whole])).toEqual([
    ['De samenwerking', true],
    ['Energietransitie', false],
  ]);
  const { settings } = board();
  if (!settings) throw new Error('a board has settings');
  const english = ladderScene(board({ settings: { ...settings, locale: 'en' } }));
  expect(english.heads[0]?.title).toBe('The collaboration');
  expect(english.bands.at(-1)?.name).toBe("I don't know");
});

test('own views come first, then by municipality, role and participant', () => {
  const one = scene(
    marker(JOOST, { about: 'GM0228' }),
    marker(JOOST, { about: 'GM0267' }),
    marker(ANNA),
    marker(FATMA),
  );
  expect(drawn(one)).toEqual(['Fatma EDE', 'Anna EDE', 'Joost NIJ', 'Joost EDE']);
  expect(one.markers.map(({ first }) => first.perceived)).toEqual([false, false, false, true]);
});

test('what several partners of one role think of a municipality is one marker with a count', () => {
  const LOTTE = 'l'.repeat(22);
  const { participants } = board();
  const seen = ladderScene(
    board({
      participants: new Map([
        ...participants,
        [LOTTE, { id: LOTTE, name: 'Lotte', municipality: 'GM0267', role: 'executive' }],
      ]),
      markers: markers(marker(JOOST), marker(LOTTE), marker(ANNA, { about: 'GM0267' })),
    }),
  );
  expect(seen.markers.map(({ group }) => group.map(({ who }) => who.name))).toEqual([
    ['Joost', 'Lotte'],
    ['Anna'],
  ]);
});

test('markers of a level, lane, municipality, role or participant that is gone wait unseen', () => {
  expect(drawn(scene(marker(FATMA, { level: 'gone' })))).toEqual([]);
  expect(drawn(scene(marker(FATMA, { lane: 'gone' })))).toEqual([]);
  expect(drawn(scene(marker(FATMA, { about: 'GM9999' })))).toEqual([]);
  expect(drawn(scene(marker('x'.repeat(22))))).toEqual([]);
  const { participants } = board();
  const guest = { id: FATMA, name: 'Fatma', municipality: 'GM0228', role: 'gone' };
  const left = board({
    participants: new Map([...participants, [FATMA, guest]]),
    markers: markers(marker(FATMA)),
  });
  expect(drawn(ladderScene(left))).toEqual([]);
});

test("one's own markers are known, also before the server has published who one is", () => {
  expect(scene(marker(ANNA)).markers.map(({ first }) => [first.mine, first.role.id])).toEqual([
    [true, 'executive'],
  ]);
});

test('the agreed levels stand at the right edge of their lane; one that is gone is left out', () => {
  const { agreed, layout } = ladderScene(
    board({ agreed: new Map([['energie', { now: 'inform', wanted: 'gone' }]]) }),
  );
  const cell = layout.cell('energie', 'inform');
  if (!cell) throw new Error('a cell');
  expect(agreed).toHaveLength(1);
  expect(agreed[0]?.wanted).toBeUndefined();
  expect(agreed[0]?.now?.y).toBe(cell.y + cell.height / 2);
  expect(agreed[0]?.now?.x).toBeGreaterThan(cell.x + cell.width - 30);
});

test('the same records give the same scene; moving a note changes nothing', () => {
  const state = board({ markers: markers(marker(FATMA)) });
  const first = ladderScene(state);
  const moved = { ...state, items: new Map([...state.items, ['n', note('n', FATMA)]]) };
  expect(ladderScene(moved)).toBe(first);
  expect(ladderScene({ ...moved, lanes: ['whole'] })).not.toBe(first);
});

test('an empty ladder while the board has not arrived', () => {
  const empty = ladderScene(board({ settings: undefined }));
  expect(empty.heads).toEqual([]);
  expect(empty.markers).toEqual([]);
});

test('bands go from light to deep, for any number of levels', () => {
  expect(bandColour(0, 5)).toBe('rgb(238, 243, 244)');
  expect(bandColour(4, 5)).toBe('rgb(175, 204, 211)');
  expect(bandColour(6, 7)).toBe('rgb(175, 204, 211)');
  expect(bandColour(0, 1)).toBe('rgb(238, 243, 244)');
});

test('the pointer finds the nearest marker, then the cell and the head', () => {
  const one = scene(marker(FATMA), marker(ANNA));
  const [first, second] = one.markers;
  if (!first || !second) throw new Error('two markers');
  expect(hitLadder(one, first.x + 3, first.y)).toEqual({ kind: 'marker', key: first.key });
  const between = (first.x + second.x) / 2;
  expect(hitLadder(one, between + 1, first.y)).toEqual({ kind: 'marker', key: second.key });
  expect(hitLadder(one, first.x, first.y + 40)).toMatchObject({
    kind: 'cell',
    lane: 'energie',
    place: 'decide',
  });
  expect(hitLadder(one, first.x, 5)).toEqual({ kind: 'head', lane: 'energie' });
  expect(hitLadder(one, 5, first.y)).toBeUndefined();
});

test('a cell too full shows "+n" that counts all the rest, and the pointer finds it', () => {
  const { participants: few, settings } = board();
  if (!settings) throw new Error('a board has settings');
  const participants = new Map(few);
  const placed: Marker[] = [];
  for (let i = 0; i < 66; i++) {
    const id = String(i).padStart(22, 'p');
    participants.set(id, { id, name: `P${i}`, municipality: 'GM0228', role: 'council' });
    placed.push(marker(id));
  }
  const full = ladderScene(board({ participants, markers: markers(...placed) }));
  const [more] = full.more;
  if (!more) throw new Error('an overflow');
  expect(more.count + full.markers.length).toBe(66);
  expect(full.markers.every(({ size }) => size === MARKER.least)).toBe(true);
  expect(hitLadder(full, more.x, more.y)).toEqual({
    kind: 'more',
    lane: 'energie',
    place: 'decide',
  });
});

test('a marker that is placed elsewhere glides there; a new one is there at once', () => {
  const glide = createGlide(() => false);
  const before = scene(marker(FATMA, { level: 'know' }));
  const after = scene(marker(FATMA, { level: 'act' }), marker(JOOST, { about: 'GM0267' }));
  const from = before.markers[0];
  const key = from?.key ?? '';
  expect(glide.frame(before, 0)).toMatchObject({ moving: false });
  const start = glide.frame(after, 1000);
  expect(start.moving).toBe(true);
  expect(start.spots.get(key)).toEqual({ x: from?.x, y: from?.y });
  const to = after.markers.find((one) => one.key === key);
  const half = glide.frame(after, 1100).spots.get(key);
  expect(half?.y).toBeLessThan(from?.y ?? 0);
  expect(half?.y).toBeGreaterThan(to?.y ?? 0);
  const end = glide.frame(after, 1300);
  expect(end.moving).toBe(false);
  expect(end.spots.get(key)).toEqual({ x: to?.x, y: to?.y });
  const joost = after.markers.find((one) => one.key.startsWith(JOOST));
  expect(start.spots.get(joost?.key ?? '')).toEqual({ x: joost?.x, y: joost?.y });
});

test('with stillness asked for nothing glides', () => {
  const glide = createGlide(() => true);
  glide.frame(scene(marker(FATMA, { level: 'know' })), 0);
  const after = scene(marker(FATMA, { level: 'act' }));
  const { spots, moving } = glide.frame(after, 1000);
  expect(moving).toBe(false);
  const to = after.markers[0];
  expect(spots.get(to?.key ?? '')).toEqual({ x: to?.x, y: to?.y });
});
