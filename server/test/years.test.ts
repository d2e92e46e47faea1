import { canvasRoots, voiceRoots } from '@samenspel/shared/document';
import type { DocumentName } from '@samenspel/shared/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { BoardDocument } from '../src/boards/document.ts';
import { renewals } from '../src/boards/renewals.ts';
import { DEFAULT_LIMITS, VOICE_BYTES } from '../src/limits.ts';

/** Weekly sessions; five years have 250 of them: `SESSIONS=250`. */
const SESSIONS = Number(process.env['SESSIONS'] ?? 25);
const PEOPLE = 40;
const EDITS = 300;
/** What is on the board at a time; the rest is cleared away again. */
const ITEMS_MOST = 600;
const PATIENCE = { timeout: 30_000 + SESSIONS * 4000 };

/** Numbers that are the same each time, below the one that is asked. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** One thing somebody does on the canvas: mostly moving, then typing, making and clearing away. */
function edit(doc: Y.Doc, ids: string[], at: (below: number) => number, made: () => string): void {
  const { items } = canvasRoots(doc);
  const id = ids[at(ids.length)];
  const what = at(10);
  if (id === undefined || (what === 0 && ids.length < ITEMS_MOST)) {
    const fresh = made();
    ids.push(fresh);
    const text = new Y.Text('Wat vraagt deze opgave?');
    items.set(
      fresh,
      new Y.Map<unknown>([
        ['type', 'note'],
        ['pos', [at(2000), at(2000)]],
        ['text', text],
      ]),
    );
  } else if (what === 1 && ids.length > ITEMS_MOST / 2) {
    items.delete(id);
    ids.splice(ids.indexOf(id), 1);
  } else if (what < 5) {
    const text = items.get(id)?.get('text');
    if (!(text instanceof Y.Text)) return;
    if (text.length > 200) text.delete(at(100), 80);
    else text.insert(at(text.length), 'samen ');
  } else items.get(id)?.set('pos', [at(2000), at(2000)]);
}

/** The document as it is loaded after everybody has left, begun anew where the server would. */
function overnight(document: BoardDocument): BoardDocument {
  const [renewal] = renewals([document], []);
  const data = renewal?.data ?? Y.encodeStateAsUpdate(document.doc);
  if (renewal) {
    const renewed = new Y.Doc();
    Y.applyUpdate(renewed, data);
    for (const root of document.doc.share.keys())
      expect(renewed.getMap(root).toJSON()).toEqual(document.doc.getMap(root).toJSON());
  }
  const stored = {
    updates: [data],
    snapshotBytes: data.byteLength,
    logBytes: 0,
    retired: renewal?.retired ?? document.retired,
  };
  document.destroy();
  return new BoardDocument(document.name, stored, () => undefined);
}

const empty = (name: DocumentName) => new BoardDocument(name, undefined, () => undefined);

test(
  `a board used weekly for ${SESSIONS} weeks by ${PEOPLE} people who do ${EDITS} things each stays small`,
  PATIENCE,
  () => {
    const at = randomFrom(1);
    let canvas = empty('canvas');
    let voice = empty(`voice/${'A'.repeat(22)}`);
    const ids: string[] = [];
    let made = 0;
    let clients = 0;
    let largest = { canvas: 0, voice: 0 };
    for (let session = 0; session < SESSIONS; session++) {
      for (let person = 0; person < PEOPLE; person++) {
        canvas.doc.clientID = 1000 + clients;
        clients += 1;
        for (let i = 0; i < EDITS; i++) {
          canvas.doc.transact(() => edit(canvas.doc, ids, at, () => `n${made++}`));
        }
      }
      voice.doc.clientID = 1000 + clients;
      const { markers } = voiceRoots(voice.doc);
      for (let i = 0; i < EDITS; i++)
        markers.set(`r${session}|lane${at(8)}|GM0228|now`, { level: `level${at(5)}` });
      largest = {
        canvas: Math.max(largest.canvas, canvas.exactBytes),
        voice: Math.max(largest.voice, voice.exactBytes),
      };
      canvas = overnight(canvas);
      voice = overnight(voice);
    }
    process.stdout.write(`largest canvas ${largest.canvas} bytes, voice ${largest.voice} bytes\n`);
    expect(largest.canvas + PEOPLE * largest.voice).toBeLessThan(DEFAULT_LIMITS.boardBytes / 2);
    expect(largest.voice).toBeLessThan(VOICE_BYTES);
    // Who knows any of it from before the last night is told so.
    expect(canvas.retired.size).toBeGreaterThan((SESSIONS - 5) * PEOPLE);
  },
);
