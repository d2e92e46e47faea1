import {
  addItem,
  COMMANDS,
  type Command,
  deleteItems,
  editText,
  moveItems,
  putOnLadder,
  runCommand,
  setAgreement,
  setConcern,
  setMarker,
  setProfile,
  setTheme,
  styleItems,
  takeBackMarker,
  takeOffLadder,
  transformItems,
} from '@samenspel/shared/commands';
import { canvasRoots, readItems, readLanes, readVoice } from '@samenspel/shared/document';
import { Item, LIMITS, orderOnTop, ParticipantId, type Task } from '@samenspel/shared/records';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { arbitraryOf, junk, parsedOf, POOL } from './support/arbitrary.ts';

const ME = POOL.participants[0];
const command = fc.oneof(
  ...COMMANDS.map(({ name, document, args }) =>
    arbitraryOf(args).map((value): Command => ({ name, document, args: value })),
  ),
);

function run(doc: Y.Doc, ...commands: Command[]): void {
  for (const one of commands) doc.transact(() => expect(runCommand(doc, one, ME)).toBe(true));
}

const size = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc).byteLength;

function task(id: string, title = id): Task {
  return {
    id,
    type: 'task',
    pos: [0, 0],
    size: [240, 132],
    order: 'a0',
    style: { colour: 'white' },
    by: ME,
    title,
    description: '',
    theme: '',
    concerns: [],
  };
}

const lanes = (canvas: Y.Doc) =>
  readLanes(canvas, (id) => readItems(canvas).get(id)?.type === 'task');

/** Each gets what the other has. */
function exchange(a: Y.Doc, b: Y.Doc): void {
  const forB = Y.encodeStateAsUpdate(a, Y.encodeStateVector(b));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
  Y.applyUpdate(b, forB);
}

describe('every command', () => {
  test('on any documents, in any order: never throws, and leaves what still reads', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const docs = { canvas: new Y.Doc(), voice: new Y.Doc() };
        for (const one of commands) run(docs[one.document], one);
        const stored = [...canvasRoots(docs.canvas).items.keys()].toSorted();
        expect([...readItems(docs.canvas).keys()].toSorted()).toEqual(stored);
        expect(lanes(docs.canvas)[0]).toBe('whole');
        expect(new Set(lanes(docs.canvas)).size).toBe(lanes(docs.canvas).length);
        const copy = new Y.Doc();
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(docs.canvas));
        expect(copy.getMap('items').toJSON()).toEqual(docs.canvas.getMap('items').toJSON());
        readVoice(docs.voice);
      }),
      { numRuns: 150 },
    );
  });

  test.each(COMMANDS.map(({ name, document }) => ({ name, document })))(
    '$name refuses junk, and then changes nothing',
    ({ name, document }) => {
      fc.assert(
        fc.property(junk, (args) => {
          const doc = new Y.Doc();
          expect(runCommand(doc, { name, document, args }, ME)).toBe(false);
          expect(size(doc)).toBe(2);
        }),
      );
    },
  );

  test.each(
    COMMANDS.filter(({ name }) => !name.startsWith('addItem')).map(({ name, document, args }) => ({
      name,
      document,
      args,
    })),
  )(
    '$name forgives: where it is about nothing it does nothing, and a second time stores nothing',
    ({ name, document, args }) => {
      fc.assert(
        fc.property(arbitraryOf(args), (value) => {
          const doc = new Y.Doc();
          const one = { name, document, args: value };
          run(doc, one);
          if (document === 'canvas') expect(size(doc)).toBe(2);
          const once = size(doc);
          run(doc, one);
          expect(size(doc)).toBe(once);
        }),
        { numRuns: 30 },
      );
    },
  );

  test('an unknown one is refused', () => {
    expect(runCommand(new Y.Doc(), { name: 'launch', document: 'canvas', args: {} }, ME)).toBe(
      false,
    );
  });
});

describe('items', () => {
  let canvas: Y.Doc;
  beforeEach(() => {
    canvas = new Y.Doc();
    run(canvas, addItem({ item: task('t1', 'Wonen') }), addItem({ item: task('t2', 'Werk') }));
  });
  const item = (id: string) => readItems(canvas).get(id);

  test('R1: who adds an item is its author, whatever it says', () => {
    fc.assert(
      fc.property(parsedOf(Item), parsedOf(ParticipantId), (added, me) => {
        const doc = new Y.Doc();
        runCommand(doc, addItem({ item: added }), me);
        expect(readItems(doc).get(added.id)?.by).toBe(me);
      }),
      { numRuns: 30 },
    );
  });

  test('adding what is there already changes nothing', () => {
    const before = size(canvas);
    run(canvas, addItem({ item: task('t1', 'Anders') }));
    expect(size(canvas)).toBe(before);
    expect(item('t1')).toMatchObject({ title: 'Wonen' });
  });

  test('setting equal values stores nothing: a document must not grow by looking', () => {
    const changes = [
      moveItems({ to: [{ id: 't1', pos: [5, 6] }] }),
      transformItems({ to: [{ id: 't1', pos: [7, 8], size: [90, 91] }] }),
      styleItems({ ids: ['t1', 't2'], style: { colour: 'pink' } }),
      setTheme({ id: 't1', theme: 'groen' }),
      setConcern({ id: 't1', municipality: 'GM0228', concerned: true }),
      putOnLadder({ task: 't1', before: null }),
      takeOffLadder({ task: 't1', pos: [1, 2] }),
    ];
    for (const one of changes) {
      run(canvas, one);
      const before = size(canvas);
      run(canvas, one);
      expect(size(canvas), one.name).toBe(before);
    }
    expect(item('t1')).toMatchObject({
      pos: [1, 2],
      size: [90, 91],
      theme: 'groen',
      concerns: ['GM0228'],
    });
  });

  test('two people type in one title: both texts survive', () => {
    const other = new Y.Doc();
    exchange(canvas, other);
    run(canvas, editText({ id: 't1', field: 'title', at: 5, remove: 0, insert: ' in de regio' }));
    run(other, editText({ id: 't1', field: 'title', at: 0, remove: 0, insert: 'Betaalbaar ' }));
    exchange(canvas, other);
    expect(item('t1')).toMatchObject({ title: 'Betaalbaar Wonen in de regio' });
    expect(readItems(other).get('t1')).toEqual(item('t1'));
  });

  test('delete beats edit', () => {
    const other = new Y.Doc();
    exchange(canvas, other);
    run(canvas, deleteItems({ ids: ['t1'] }));
    run(other, editText({ id: 't1', field: 'title', at: 0, remove: 5, insert: 'Bouwen' }));
    exchange(canvas, other);
    expect(item('t1')).toBeUndefined();
    expect(readItems(other).has('t1')).toBe(false);
  });

  test('typing stops at the limit of the field, and a smiley is never cut in two', () => {
    const insert = '😀'.repeat(LIMITS.title);
    run(canvas, editText({ id: 't1', field: 'title', at: 0, remove: 4, insert }));
    expect(item('t1')).toMatchObject({ title: `${'😀'.repeat(59)}n` });
    run(canvas, editText({ id: 't1', field: 'title', at: 1, remove: 2, insert: '' }));
    expect(item('t1')).toMatchObject({ title: `${'😀'.repeat(58)}n` });
    run(canvas, editText({ id: 't1', field: 'title', at: 3, remove: 0, insert: 'a\uD83D' }));
    expect(item('t1')).toMatchObject({ title: `😀a\uFFFD${'😀'.repeat(57)}n` });
  });

  test('one letter is replaced, and what lies beyond the end is put at the end', () => {
    run(canvas, editText({ id: 't1', field: 'title', at: 0, remove: 1, insert: 'w' }));
    expect(item('t1')).toMatchObject({ title: 'wonen' });
    run(canvas, editText({ id: 't1', field: 'title', at: 4, remove: 9, insert: '' }));
    run(canvas, editText({ id: 't1', field: 'title', at: 99, remove: 9, insert: '!' }));
    expect(item('t1')).toMatchObject({ title: 'wone!' });
  });

  test('a field an item does not have is left alone', () => {
    const before = size(canvas);
    run(canvas, editText({ id: 't1', field: 'text', at: 0, remove: 9, insert: 'x' }));
    expect(size(canvas)).toBe(before);
  });

  test('on top is above all others', () => {
    for (let i = 0; i < 30; i++) {
      run(
        canvas,
        addItem({ item: { ...task(`n${i}`), order: orderOnTop(readItems(canvas).values()) } }),
      );
    }
    const orders = [...readItems(canvas).values()]
      .filter(({ id }) => id.startsWith('n'))
      .map(({ order }) => order);
    expect(new Set(orders).size).toBe(30);
    expect(orderOnTop(readItems(canvas).values()) > (orders.toSorted().at(-1) ?? '')).toBe(true);
  });
});

describe('lanes', () => {
  let canvas: Y.Doc;
  beforeEach(() => {
    canvas = new Y.Doc();
    for (const id of ['a', 'b', 'c', 'd']) run(canvas, addItem({ item: task(id) }));
    for (const id of ['a', 'b', 'c']) run(canvas, putOnLadder({ task: id, before: null }));
  });

  test.each([
    ['d', null, ['a', 'b', 'c', 'd']],
    ['d', 'b', ['a', 'd', 'b', 'c']],
    ['d', 'whole', ['d', 'a', 'b', 'c']],
    ['c', 'a', ['c', 'a', 'b']],
    ['a', 'c', ['b', 'a', 'c']],
    ['a', 'a', ['a', 'b', 'c']],
    ['a', 'nowhere', ['b', 'c', 'a']],
    ['nowhere', 'a', ['a', 'b', 'c']],
  ])('%s before %s: %j', (id, before, wanted) => {
    run(canvas, putOnLadder({ task: id, before }));
    expect(lanes(canvas)).toEqual(['whole', ...wanted]);
  });

  test('two people put a task last at once: one order for both, and a third still fits between', () => {
    const other = new Y.Doc();
    run(canvas, takeOffLadder({ task: 'c' }), takeOffLadder({ task: 'b' }));
    exchange(canvas, other);
    run(canvas, putOnLadder({ task: 'b', before: null }));
    run(other, putOnLadder({ task: 'c', before: null }));
    exchange(canvas, other);
    const stored = canvasRoots(canvas).lanes;
    expect(stored.get('b')).toBe(stored.get('c'));
    expect(lanes(canvas)).toEqual(['whole', 'a', 'b', 'c']);
    expect(lanes(other)).toEqual(lanes(canvas));
    run(canvas, putOnLadder({ task: 'd', before: 'c' }));
    expect(lanes(canvas)).toEqual(['whole', 'a', 'b', 'd', 'c']);
    run(canvas, putOnLadder({ task: 'a', before: 'c' }));
    expect(lanes(canvas)).toEqual(['whole', 'b', 'd', 'a', 'c']);
  });

  test('any sequence of moves gives the order that was asked for', () => {
    const move = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('a', 'b', 'c', 'd', null),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), fc.boolean(), (moves, clash) => {
        const doc = new Y.Doc();
        for (const id of ['a', 'b', 'c', 'd']) {
          run(doc, addItem({ item: task(id) }));
          if (clash) canvasRoots(doc).lanes.set(id, 'a0');
        }
        for (const [id, before] of moves) {
          run(doc, putOnLadder({ task: id, before }));
          const now = lanes(doc);
          if (before === null) expect(now.at(-1)).toBe(id);
          else if (before !== id && now.includes(before))
            expect(now[now.indexOf(before) - 1]).toBe(id);
        }
      }),
    );
  });

  test('broken orders, as only a hostile client stores them, do not stop anybody', () => {
    canvasRoots(canvas).lanes.set('a', '~~~');
    canvasRoots(canvas).lanes.set('b', '');
    run(canvas, putOnLadder({ task: 'd', before: null }));
    expect(lanes(canvas)).toContain('d');
  });

  test('a lane whose task a colleague took away at the same moment is no lane', () => {
    const other = new Y.Doc();
    exchange(canvas, other);
    run(canvas, deleteItems({ ids: ['b'] }));
    run(other, putOnLadder({ task: 'b', before: 'a' }));
    exchange(canvas, other);
    expect(lanes(canvas)).toEqual(['whole', 'a', 'c']);
    expect(lanes(other)).toEqual(['whole', 'a', 'c']);
  });

  test('a lane leaves with its task, and comes back only when it is asked back', () => {
    run(canvas, deleteItems({ ids: ['b'] }));
    expect(lanes(canvas)).toEqual(['whole', 'a', 'c']);
    run(canvas, addItem({ item: task('b') }));
    expect(lanes(canvas)).toEqual(['whole', 'a', 'c']);
  });
});

describe('agreements', () => {
  const agreement = {
    ...task('afspraak'),
    type: 'agreement',
    text: 'Eén raadsagenda',
    lane: 'whole',
    owner: '',
    due: '',
    done: false,
  } as const;
  const held = (canvas: Y.Doc) => readItems(canvas).get('afspraak');
  let canvas: Y.Doc;
  beforeEach(() => {
    canvas = new Y.Doc();
    run(canvas, addItem({ item: agreement }));
  });

  test('what two people say of one at the same moment is both kept', () => {
    const other = new Y.Doc();
    exchange(canvas, other);
    run(canvas, setAgreement({ id: 'afspraak', owner: 'Griffies', due: '2026-03-01' }));
    run(other, setAgreement({ id: 'afspraak', done: true }));
    run(other, editText({ id: 'afspraak', field: 'text', at: 15, remove: 0, insert: '!' }));
    exchange(canvas, other);
    const both = { owner: 'Griffies', due: '2026-03-01', done: true, text: 'Eén raadsagenda!' };
    expect(held(canvas)).toMatchObject(both);
    expect(held(other)).toEqual(held(canvas));
  });

  test('what is said again stores nothing, of a task nothing is said, and a day must exist', () => {
    run(canvas, addItem({ item: task('taak') }), setAgreement({ id: 'afspraak', owner: 'Ede' }));
    const before = size(canvas);
    run(
      canvas,
      setAgreement({ id: 'afspraak', owner: 'Ede' }),
      setAgreement({ id: 'taak', owner: 'Ede' }),
    );
    expect(size(canvas)).toBe(before);
    const impossible = setAgreement({ id: 'afspraak', due: '2026-02-30' });
    expect(runCommand(canvas, impossible, ME)).toBe(false);
  });
});

describe('voices', () => {
  const subject = { lane: 'whole', about: 'GM0228', kind: 'now' } as const;

  test('R10: a marker holds its level, moves, and is as if never placed when taken back', () => {
    const voice = new Y.Doc();
    run(voice, setMarker({ round: 'open', subject, value: { level: 'know' } }));
    run(
      voice,
      setMarker({ round: 'open', subject, value: { level: 'unknown', reason: 'te nieuw' } }),
    );
    expect(readVoice(voice).markers).toEqual([
      { round: 'open', ...subject, level: 'unknown', reason: 'te nieuw' },
    ]);
    run(voice, takeBackMarker({ round: 'open', subject }));
    expect(readVoice(voice).markers).toEqual([]);
  });

  test('equal values store nothing', () => {
    const voice = new Y.Doc();
    const place = setMarker({ round: 'open', subject, value: { level: 'know', reason: 'zo' } });
    const join = setProfile({ name: 'Anna', municipality: 'GM0228', role: 'council' });
    run(voice, place, join);
    const before = size(voice);
    run(voice, place, join);
    expect(size(voice)).toBe(before);
  });
});
