import { COMMANDS, addItem, editText, runCommand } from '@samenspel/shared/commands';
import { canvasRoots, initCanvas } from '@samenspel/shared/document';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { BoardDocument } from '../src/boards/document.ts';
import { Guard, type Verdict } from '../src/boards/guard.ts';
import { DEFAULT_LIMITS, type Limits } from '../src/limits.ts';

const ME = 'A'.repeat(22);

function guarded(limits: Partial<Limits> = {}, name: 'canvas' | `voice/${string}` = 'canvas') {
  const document = new BoardDocument(name, undefined, () => undefined);
  const documents = new Map([[name, document]]);
  const guard = new Guard(documents, document.doc, { ...DEFAULT_LIMITS, ...limits });
  return {
    document,
    judge: (update: Uint8Array) => guard.judge(document, 'write', update),
    /** Judges, and applies what passes. */
    take: (update: Uint8Array): Verdict['kind'] => {
      const verdict = guard.judge(document, 'write', update);
      if (verdict.kind === 'write') Y.applyUpdate(document.doc, update);
      return verdict.kind;
    },
  };
}

function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

function note(id: string, text: string) {
  return {
    id,
    type: 'note' as const,
    pos: [0, 0] as [number, number],
    size: [200, 100] as [number, number],
    order: 'a0',
    style: { colour: 'yellow' as const },
    by: ME,
    text,
  };
}

/** One random thing a person does to a canvas. */
function act(doc: Y.Doc, random: (below: number) => number): void {
  const ids = [...canvasRoots(doc).items.keys()];
  const id = ids[random(ids.length)] ?? 'none';
  const run = (name: string, args: unknown) =>
    runCommand(doc, { name, document: 'canvas', args }, ME);
  doc.transact(() => {
    const what = random(8);
    if (what < 2) run('addItem', { item: note(`n${random(1e6)}`, 'hallo') });
    else if (what === 2) {
      const task = {
        ...note(`t${random(1e6)}`, ''),
        type: 'task',
        title: 'Wonen',
        description: '',
        theme: '',
        concerns: ['GM0228'],
      };
      run('addItem', { item: task });
      run('putOnLadder', { task: task.id, before: null });
    } else if (what === 3) run('moveItems', { to: [{ id, pos: [random(100), 2] }] });
    else if (what === 4) run('deleteItems', { ids: [id] });
    else if (what === 5)
      run('setConcern', { id, municipality: 'GM0203', concerned: random(2) === 0 });
    else run('editText', { id, field: 'text', at: random(5), remove: random(3), insert: 'é🙂x' });
  });
}

describe('what honest people write', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'passes, live and after a while offline (seed %i)',
    (seed) => {
      const random = randomFrom(seed);
      const { document, take } = guarded();
      initCanvas(document.doc);
      const people = [1, 2, 3].map(() => {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(document.doc));
        let isOnline = true;
        doc.on('update', (update: Uint8Array, origin: unknown) => {
          if (isOnline && origin !== 'server') expect(take(update)).not.toBe('refused');
        });
        const sync = () => {
          const missing = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(document.doc));
          expect(take(missing)).not.toBe('refused');
          Y.applyUpdate(
            doc,
            Y.encodeStateAsUpdate(document.doc, Y.encodeStateVector(doc)),
            'server',
          );
        };
        return { doc, sync, setOnline: (online: boolean) => (isOnline = online) };
      });
      for (let step = 0; step < 120; step++) {
        const person = people[random(3)];
        if (!person) continue;
        if (random(6) === 0) {
          const online = random(2) === 0;
          if (online) person.sync();
          person.setOnline(online);
        }
        act(person.doc, random);
      }
      for (const person of [...people, ...people]) {
        person.setOnline(true);
        person.sync();
      }
      const wanted = document.doc.getMap('items').toJSON();
      for (const { doc } of people) expect(doc.getMap('items').toJSON()).toEqual(wanted);
      expect(document.dropPending()).toBe(false);
    },
  );

  test('every command there is, on every document it is for', () => {
    expect(COMMANDS.map(({ document }) => document)).toContain('voice');
    const { take } = guarded({}, `voice/${ME}`);
    const voice = new Y.Doc();
    voice.on('update', (update: Uint8Array) => expect(take(update)).toBe('write'));
    const subject = { lane: 'whole', about: 'GM0228', kind: 'now' };
    const profile = { name: 'Fatma', municipality: 'GM0228', role: 'council' };
    const run = (name: string, args: unknown) =>
      runCommand(voice, { name, document: 'voice', args }, ME);
    run('setProfile', profile);
    run('setMarker', { round: 'open', subject, value: { level: 'align', reason: 'want' } });
    run('takeBackMarker', { round: 'open', subject });
    expect.assertions(4);
  });

  test('typing in a note that somebody else deleted meanwhile', () => {
    const { document, take } = guarded();
    addItem.definition.run(document.doc, { item: note('n', 'hallo') }, ME);
    const offline = new Y.Doc();
    Y.applyUpdate(offline, Y.encodeStateAsUpdate(document.doc));
    canvasRoots(document.doc).items.delete('n');
    editText.definition.run(offline, { id: 'n', field: 'text', at: 5, remove: 0, insert: '!' }, ME);
    expect(take(Y.encodeStateAsUpdate(offline))).toBe('write');
    expect(document.dropPending()).toBe(false);
  });
});

describe('what is damaged', () => {
  test.each([1, 2, 3, 17])('leaves the document whole (seed %i)', (seed) => {
    const random = randomFrom(seed * 7919);
    const { document, take } = guarded();
    const author = new Y.Doc();
    author.clientID = 4242;
    const updates: Uint8Array[] = [];
    author.on('update', (update: Uint8Array) => updates.push(update));
    for (let i = 0; i < 40; i++) act(author, random);
    const verdicts = { nothing: 0, write: 0, refused: 0 };
    for (let i = 0; i < 3000; i++) {
      if (i % 75 === 0) take(updates[i / 75] ?? new Uint8Array());
      const honest = updates[random(updates.length)] ?? new Uint8Array();
      const damaged = honest.slice(0, random(10) === 0 ? random(honest.length) : honest.length);
      for (let j = 0; j <= random(3); j++) damaged[random(damaged.length)] = random(256);
      verdicts[take(damaged)] += 1;
      expect(document.dropPending()).toBe(false);
    }
    expect(verdicts.refused).toBeGreaterThan(1000);
    expect(verdicts.write).toBeGreaterThan(10);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(document.doc));
    expect(copy.store.pendingStructs).toBeNull();
    expect([...copy.share.keys()].every((root) => ['items', 'meta', 'lanes'].includes(root))).toBe(
      true,
    );
    expect(copy.getMap('items').toJSON()).toEqual(document.doc.getMap('items').toJSON());
  });
});

describe('limits', () => {
  const filled = (items: number) => {
    const doc = new Y.Doc();
    for (let i = 0; i < items; i++) doc.getMap('items').set(`n${i}`, i);
    return Y.encodeStateAsUpdate(doc);
  };

  test('a board holds so many items, and deleting makes room', () => {
    const { document, take, judge } = guarded({ boardItems: 100 });
    expect(take(filled(100))).toBe('write');
    expect(judge(filled(1))).toMatchObject({ kind: 'refused', code: 4413 });
    document.doc.getMap('items').delete('n1');
    expect(take(filled(1))).toBe('write');
  });

  test('a board holds so many bytes; deletes always pass', () => {
    const { document, take, judge } = guarded({ boardBytes: 20_000 });
    const doc = new Y.Doc();
    doc.getMap('items').set('large', 'x'.repeat(19_000));
    expect(take(Y.encodeStateAsUpdate(doc))).toBe('write');
    expect(judge(filled(200))).toMatchObject({ kind: 'refused', code: 4413 });
    const before = Y.encodeStateVector(doc);
    doc.getMap('items').delete('large');
    expect(take(Y.encodeStateAsUpdate(doc, before))).toBe('write');
    expect(document.doc.getMap('items').size).toBe(0);
    expect(take(filled(200))).toBe('write');
  });

  test('a connection does not bring hundreds of new client ids', () => {
    const { judge } = guarded();
    const docs = Array.from({ length: 300 }, (_, i) => {
      const doc = new Y.Doc();
      doc.getMap('items').set(`n${i}`, i);
      return Y.encodeStateAsUpdate(doc);
    });
    expect(judge(Y.mergeUpdates(docs.slice(0, 200)))).toMatchObject({ kind: 'write' });
    expect(judge(Y.mergeUpdates(docs))).toMatchObject({ kind: 'refused', code: 4413 });
  });

  test('a voice stays small', () => {
    const { judge } = guarded({}, `voice/${ME}`);
    const voice = new Y.Doc();
    voice.getMap('markers').set('x', 'x'.repeat(300_000));
    expect(judge(Y.encodeStateAsUpdate(voice))).toMatchObject({ kind: 'refused', code: 4413 });
  });

  test('structs that wait for each other are dropped', () => {
    const { document, take } = guarded();
    const circle = new Uint8Array([2, 1, 1, 0, 0x84, 2, 0, 1, 97, 1, 2, 0, 0x84, 1, 0, 1, 98, 0]);
    take(circle);
    expect(document.dropPending()).toBe(true);
    expect(Y.encodeStateAsUpdate(document.doc)).toEqual(new Uint8Array([0, 0]));
  });

  test('a long update of text on both sides of text is judged', () => {
    const { take } = guarded();
    const doc = new Y.Doc();
    const text = new Y.Text();
    doc.getMap<Y.Map<unknown>>('items').set('n', new Y.Map([['text', text]]));
    for (let i = 0; i < 20_000; i++) text.insert(i % 2 === 0 ? 0 : text.length, 'x');
    expect(take(Y.encodeStateAsUpdate(doc))).toBe('write');
  });
});
