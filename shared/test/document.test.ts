import {
  canvasRoots,
  initCanvas,
  ME,
  META,
  migrateCanvas,
  NEWEST_SCHEMA,
  readAgreed,
  readItem,
  readItems,
  readLanes,
  readMarkers,
  readParticipants,
  readSettings,
  readVoice,
  ROOTS,
  schemaOf,
  sessionRoots,
  voiceRoots,
  writeAgreed,
  writeItem,
  writePublished,
  writeSettings,
} from '@samenspel/shared/document';
import {
  BoardSettings,
  Item,
  MarkerSubject,
  MarkerValue,
  Profile,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { junk, parsedOf, POOL } from './support/arbitrary.ts';

/** Whether writing again leaves the document as it was: not one byte more. */
function grows(doc: Y.Doc, write: () => void): boolean {
  const before = Y.encodeStateAsUpdate(doc).byteLength;
  doc.transact(write);
  return Y.encodeStateAsUpdate(doc).byteLength !== before;
}

/** A Yjs value of any kind under an arbitrary key: text, list, map in map, plain junk. */
const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  junk.map((value) => () => value),
  fc.string({ unit: 'grapheme' }).map((text) => () => new Y.Text(text)),
  fc.array(fc.string(), { maxLength: 3 }).map((list) => () => Y.Array.from(list)),
  fc
    .dictionary(fc.string(), junk, { maxKeys: 3 })
    .map((map) => () => new Y.Map(Object.entries(map))),
  fc.constant(() => new Y.Map([['deep', new Y.Map([['deeper', new Y.Map()]])]])),
);
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'id',
    'type',
    'pos',
    'text',
    'title',
    'concerns',
    'ladder',
  ),
  fc.constantFrom(
    'open|whole|GM0203|now',
    `${'a'.repeat(22)}|whole|GM0203|now`,
    ...POOL.items,
    'profile',
  ),
  fc.string(),
);
const entries = fc.array(fc.tuple(key, hostile), { maxLength: 8 });

function fill(doc: Y.Doc, root: string, filling: readonly (readonly [string, () => unknown])[]) {
  doc.transact(() => {
    for (const [name, make] of filling) doc.getMap(root).set(name, make());
  });
}

describe('items', () => {
  test('an item comes back as it was written', () => {
    fc.assert(
      fc.property(parsedOf(Item), (item) => {
        const canvas = new Y.Doc();
        writeItem(canvas, item);
        const wanted =
          item.type === 'task'
            ? { ...item, concerns: [...new Set(item.concerns)].toSorted() }
            : item;
        expect(readItem(item.id, canvasRoots(canvas).items.get(item.id))).toEqual(wanted);
      }),
    );
  });

  test('hostile canvases read without a throw; what is sane among them is still there', () => {
    fc.assert(
      fc.property(entries, entries, entries, parsedOf(Item), (items, lanes, inside, sane) => {
        const canvas = new Y.Doc();
        fill(canvas, 'items', items);
        fill(canvas, 'lanes', lanes);
        canvas.transact(() => {
          canvas
            .getMap('items')
            .set('broken', new Y.Map(inside.map(([name, make]) => [name, make()])));
          writeItem(canvas, { ...sane, id: 'sane' });
        });
        const read = readItems(canvas);
        expect(read.get('sane')).toMatchObject({ id: 'sane', type: sane.type });
        expect([...read].every(([id, item]) => item.id === id)).toBe(true);
        const ids = readLanes(canvas, (id) => read.has(id));
        expect(ids[0]).toBe('whole');
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('a stored field "id" cannot make an item another one', () => {
    const canvas = new Y.Doc();
    const note = fc.sample(
      parsedOf(Item).filter((item) => item.type === 'note'),
      1,
    )[0];
    if (!note) throw new Error('no note');
    writeItem(canvas, { ...note, id: 'mine' });
    canvasRoots(canvas).items.get('mine')?.set('id', 'yours');
    expect(readItems(canvas).get('mine')?.id).toBe('mine');
  });

  test.each([
    ['type', 'rocket'],
    ['pos', [Number.NaN, 0]],
    ['pos', [0]],
    ['pos', { 0: 1, 1: 1 }],
    ['size', [-1, 5]],
    ['size', [Number.POSITIVE_INFINITY, 5]],
    ['text', 12],
    ['style', { colour: 'ultraviolet' }],
    ['by', 'me'],
  ])('an item whose %s is %j is skipped, and its neighbour is not', (field, value) => {
    const canvas = new Y.Doc();
    for (const id of ['good', 'bad']) {
      writeItem(canvas, {
        id,
        type: 'note',
        pos: [0, 0],
        size: [10, 10],
        order: 'a0',
        style: { colour: 'yellow' },
        by: 'a'.repeat(22),
        text: 'hallo',
      });
    }
    canvasRoots(canvas).items.get('bad')?.set(field, value);
    expect([...readItems(canvas).keys()]).toEqual(['good']);
  });
});

describe('session and voice', () => {
  test('hostile ones read without a throw', () => {
    fc.assert(
      fc.property(entries, entries, entries, (first, second, third) => {
        const doc = new Y.Doc();
        for (const root of [...ROOTS.session, ...ROOTS.voice])
          fill(doc, root, [...first, ...second]);
        fill(doc, 'me', third);
        expect(readSettings(doc)).toBeUndefined();
        readParticipants(doc);
        readMarkers(doc);
        readAgreed(doc);
        expect(Array.isArray(readVoice(doc).markers)).toBe(true);
      }),
    );
  });

  test('settings come back as written, and writing them again stores nothing', () => {
    fc.assert(
      fc.property(parsedOf(BoardSettings), (settings) => {
        const session = new Y.Doc();
        writeSettings(session, settings);
        expect(readSettings(session)).toEqual(settings);
        expect(grows(session, () => writeSettings(session, settings))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('published maps become what is wanted, by differences alone', () => {
    const published = fc.record({
      participants: fc.dictionary(fc.constantFrom(...POOL.participants), parsedOf(Profile)),
      markers: fc.array(fc.tuple(parsedOf(MarkerSubject), parsedOf(MarkerValue)), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(published, published, (before, after) => {
        const session = new Y.Doc();
        const write = ({ participants, markers }: typeof before) =>
          writePublished(session, {
            participants: new Map(Object.entries(participants)),
            markers: new Map(
              markers.map(([subject, value]) => [sessionMarkerKey('a'.repeat(22), subject), value]),
            ),
            progress: new Map(),
          });
        write(before);
        write(after);
        expect(readParticipants(session).size).toBe(Object.keys(after.participants).length);
        const keys = after.markers.map(([subject]) => sessionMarkerKey('a'.repeat(22), subject));
        expect([...sessionRoots(session).markers.keys()].toSorted()).toEqual(
          [...new Set(keys)].toSorted(),
        );
        expect(grows(session, () => write(after))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('an agreed level is kept, left out when both are open, and not stored twice', () => {
    const session = new Y.Doc();
    writeAgreed(session, 'whole', { now: 'know', wanted: null });
    expect(readAgreed(session).get('whole')).toEqual({ now: 'know', wanted: null });
    expect(grows(session, () => writeAgreed(session, 'whole', { now: 'know', wanted: null }))).toBe(
      false,
    );
    writeAgreed(session, 'whole', { now: null, wanted: null });
    expect(readAgreed(session).size).toBe(0);
  });

  test('a voice without a sane profile has markers and nobody', () => {
    const voice = new Y.Doc();
    voiceRoots(voice).me.set(ME.profile, { name: '', municipality: 'GM0228', role: 'council' });
    voiceRoots(voice).markers.set('open|whole|GM0228|now', { level: 'know' });
    expect(readVoice(voice)).toEqual({
      profile: undefined,
      markers: [{ round: 'open', lane: 'whole', about: 'GM0228', kind: 'now', level: 'know' }],
      done: new Set(),
      dots: new Map(),
    });
  });
});

describe('versions of a canvas', () => {
  test('a new canvas is of the newest version, and stays as it is', () => {
    const canvas = new Y.Doc();
    initCanvas(canvas);
    expect(schemaOf(canvas)).toBe(NEWEST_SCHEMA);
    expect(grows(canvas, () => migrateCanvas(canvas))).toBe(false);
  });

  test('migrations run in order, each once, from the stored version on', () => {
    const canvas = new Y.Doc();
    canvasRoots(canvas).meta.set(META.schema, 2);
    const ran: number[] = [];
    const migrations = [2, 3, 4].map((to) => ({ to, migrate: () => void ran.push(to) }));
    migrateCanvas(canvas, migrations);
    migrateCanvas(canvas, migrations);
    expect(ran).toEqual([3, 4]);
    expect(schemaOf(canvas)).toBe(4);
  });

  test('a canvas from the future is left alone, loudly', () => {
    const canvas = new Y.Doc();
    canvasRoots(canvas).meta.set(META.schema, NEWEST_SCHEMA + 1);
    expect(() => migrateCanvas(canvas)).toThrow(/schema/);
  });

  test.each(['1', 0, 1.5, null, Number.NaN])('%s is no version', (value) => {
    const canvas = new Y.Doc();
    canvasRoots(canvas).meta.set(META.schema, value);
    expect(schemaOf(canvas)).toBeUndefined();
  });
});
