import { writeItem } from '@samenspel/shared/document';
import { type Caret, parsePresence } from '@samenspel/shared/protocol';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openCarets } from '../src/board/carets.ts';
import { caretPlace, chosenParts } from '../src/canvas/caretPlace.ts';
import { initialsOf } from '../src/canvas/others.ts';
import type { TextBlock } from '../src/canvas/paint/draw.ts';
import { wrapLines } from '../src/canvas/paint/lines.ts';
import { createPresenceStore } from '../src/state/boardStore.ts';
import { ME, note } from './support/workbench.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Two windows on one note: what one shows of its caret arrives at the other, as does what is typed. */
function twoWindows() {
  const [hers, his] = [new Y.Doc(), new Y.Doc()];
  writeItem(hers, note('n', [0, 0], 'wonen en werken'));
  Y.applyUpdate(his, Y.encodeStateAsUpdate(hers));
  const sent: (Caret | undefined)[] = [];
  const seen = createPresenceStore();
  const show = openCarets(hers, createPresenceStore(), (caret) => sent.push(caret));
  const see = openCarets(his, seen, () => undefined);
  closing.push(show.close, see.close);
  const arrive = (caret: unknown) => {
    const presence = parsePresence({ participant: ME, caret });
    seen.setState({ others: new Map(presence ? [[1, presence]] : []) });
  };
  const type = (doc: Y.Doc, at: number, words: string) => {
    const text = doc.getMap<Y.Map<Y.Text>>('items').get('n')?.get('text');
    text?.insert(at, words);
  };
  const sync = () => Y.applyUpdate(his, Y.encodeStateAsUpdate(hers, Y.encodeStateVector(his)));
  const caret = () => seen.getState().carets.get(1);
  return { hers, his, show: show.show, sent, arrive, type, sync, caret };
}

test("somebody's caret stays at its letters, whoever types before or after it", () => {
  const { his, show, sent, arrive, type, caret } = twoWindows();
  show({ item: 'n', field: 'text', anchor: 6, head: 8 });
  arrive(sent[0]);
  expect(caret()).toEqual({ item: 'n', field: 'text', anchor: 6, head: 8 });
  type(his, 0, 'samen ');
  expect(caret()).toMatchObject({ anchor: 12, head: 14 });
  type(his, 20, '!');
  expect(caret()).toMatchObject({ anchor: 12, head: 14 });
});

test('who types at the end stays at the end, without saying so with every letter', () => {
  const { hers, show, sent, arrive, type, sync, caret } = twoWindows();
  show({ item: 'n', field: 'text', anchor: 15, head: 15 });
  arrive(sent[0]);
  type(hers, 15, ' samen');
  show({ item: 'n', field: 'text', anchor: 21, head: 21 });
  sync();
  expect(sent).toHaveLength(1);
  expect(caret()).toMatchObject({ head: 21 });
  show(undefined);
  expect(sent).toEqual([sent[0], undefined]);
});

test('a caret in letters that have not arrived yet appears with them', () => {
  const { hers, show, sent, arrive, type, sync, caret } = twoWindows();
  type(hers, 0, 'eerst ');
  show({ item: 'n', field: 'text', anchor: 3, head: 3 });
  arrive(sent[0]);
  expect(caret()).toBeUndefined();
  sync();
  expect(caret()).toMatchObject({ head: 3 });
});

test('what is no position, or of no text that is here, is nowhere and breaks nothing', () => {
  const { sent, show, arrive, caret } = twoWindows();
  arrive({ item: 'n', field: 'text', anchor: 'AAAA', head: '/////w==' });
  expect(caret()).toBeUndefined();
  arrive({ item: 'n', field: 'text', anchor: '<b>', head: 'AAAA' });
  expect(caret()).toBeUndefined();
  show({ item: 'n', field: 'title', anchor: 0, head: 0 });
  show({ item: 'gone', field: 'text', anchor: 0, head: 0 });
  expect(sent).toEqual([]);
});

test('a full caret with long ids fits easily in what presence may be', () => {
  const { sent, show } = twoWindows();
  show({ item: 'n', field: 'text', anchor: 3, head: 9 });
  expect(JSON.stringify(sent[0]).length).toBeLessThan(160);
});

// Without a screen every letter is half as wide as it is high: 10 letters on a line of 100.
const style = { size: 20, weight: 400, leading: 27 } as const;
const block = (text: string, align: TextBlock['align'] = 'left'): TextBlock => ({
  x: 0,
  y: 0,
  width: 100,
  lines: wrapLines(text, style, 100),
  style,
  align,
});

test('a caret stands where its letter is drawn: on a broken line, after an empty one, at any side', () => {
  const text = 'wonen werken\n\nnatuur';
  const at = (index: number) => caretPlace(text, block(text), index);
  expect(at(0)).toEqual({ x: 0, y: 0, height: 27 });
  expect(at(5)).toMatchObject({ x: 50, y: 0 });
  // Before the word that went to the next line.
  expect(at(6)).toMatchObject({ x: 0, y: 27 });
  expect(at(12)).toMatchObject({ x: 60, y: 27 });
  expect(at(13)).toMatchObject({ x: 0, y: 54 });
  expect(at(20)).toMatchObject({ x: 60, y: 81 });
  expect(at(21)).toBeUndefined();
  expect(caretPlace('natuur', block('natuur', 'centre'), 0)).toMatchObject({ x: 20 });
  expect(caretPlace('natuur', block('natuur', 'right'), 6)).toMatchObject({ x: 100 });
  expect(caretPlace('', block(''), 0)).toEqual({ x: 0, y: 0, height: 27 });
});

test('what is chosen is marked line by line, in either direction', () => {
  const text = 'wonen werken';
  const parts = chosenParts(text, block(text), 12, 3);
  expect(parts).toEqual([
    { x: 30, y: 0, width: 30, height: 27 },
    { x: 0, y: 27, width: 60, height: 27 },
  ]);
  expect(chosenParts(text, block(text), 4, 4)).toEqual([]);
});

test('a caret in what is cut off is not drawn', () => {
  const cut = { ...block(''), lines: ['wonen', 'wer…'] };
  expect(caretPlace('wonen\nwerken en meer', cut, 8)).toMatchObject({ x: 20, y: 27 });
  expect(caretPlace('wonen\nwerken en meer', cut, 15)).toBeUndefined();
});

test('initials name somebody in little room', () => {
  expect(initialsOf('Joost van den Brink · Nijkerk')).toBe('JB');
  expect(initialsOf('Fatma')).toBe('F');
});
