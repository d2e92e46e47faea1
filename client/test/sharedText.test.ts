import { describe, expect, test } from 'vitest';
import { applyEdit, diffText, leftToType, moveCaret, rebaseEdit } from '../src/ui/sharedText.ts';

describe('what was typed', () => {
  test('a letter, a word replaced, a word removed', () => {
    expect(diffText('Ede', 'Eden')).toEqual({ at: 3, remove: 0, insert: 'n' });
    expect(diffText('wonen en werken', 'wonen of werken', 8)).toEqual({
      at: 6,
      remove: 2,
      insert: 'of',
    });
    expect(diffText('wonen en werken', 'wonen werken', 5)).toEqual({
      at: 5,
      remove: 3,
      insert: '',
    });
    expect(diffText('same', 'same')).toBeUndefined();
  });

  test('of equal letters the one at the caret is meant', () => {
    expect(diffText('aaa', 'aaaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' });
    expect(diffText('aaa', 'aa', 1)).toEqual({ at: 1, remove: 1, insert: '' });
  });

  test('an emoji is replaced whole', () => {
    const edit = diffText('x😀y', 'x😁y', 3);
    expect(edit).toEqual({ at: 1, remove: 2, insert: '😁' });
  });

  test('the edit always gives the text that was typed, wherever the caret is, and cuts no emoji in two', () => {
    const texts = shortTexts(['a', 'b', '😀', '😁'], 3);
    for (const before of texts) {
      for (const after of texts) {
        for (let caret = 0; caret <= after.length; caret++) {
          const edit = diffText(before, after, caret);
          expect(edit ? applyEdit(before, edit) : before).toBe(after);
          expect(() => encodeURIComponent(edit?.insert ?? '')).not.toThrow();
        }
      }
    }
  });
});

/** Every text of at most `most` of these letters. */
function shortTexts(letters: readonly string[], most: number): string[] {
  const shorter = most === 0 ? [] : shortTexts(letters, most - 1);
  return most === 0 ? [''] : ['', ...shorter.flatMap((text) => letters.map((l) => text + l))];
}

describe('two people in one text', () => {
  test('the caret stays at its words when somebody types before, after, or on both sides', () => {
    expect(moveCaret('raad ziet weinig', 'de raad ziet weinig', 4)).toBe(7);
    expect(moveCaret('raad ziet weinig', 'raad ziet weinig terug', 4)).toBe(4);
    expect(moveCaret('raad ziet weinig', 'de raad ziet weinig terug', 9)).toBe(12);
  });

  test('a caret in words that are gone goes to where they were', () => {
    expect(moveCaret('raad ziet weinig', 'raad weinig', 7)).toBe(4);
  });

  test('what is being composed lands at its words though others typed meanwhile', () => {
    const edit = diffText('plan', 'plannen', 7);
    const others = 'een plan voor 2030';
    const rebased = edit && rebaseEdit(edit, 'plan', others);
    expect(rebased && applyEdit(others, rebased)).toBe('een plannen voor 2030');
  });

  test('a deletion that a colleague was faster with takes nothing else', () => {
    const edit = diffText('een twee drie', 'een drie', 3);
    const rebased = edit && rebaseEdit(edit, 'een twee drie', 'een drie');
    expect(rebased && applyEdit('een drie', rebased)).toBe('een drie');
  });
});

test('the counter speaks when a tenth is left', () => {
  expect(leftToType(400, 500)).toBeUndefined();
  expect(leftToType(450, 500)).toBe(50);
  expect(leftToType(29, 40)).toBeUndefined();
  expect(leftToType(30, 40)).toBe(10);
  expect(leftToType(510, 500)).toBe(-10);
});
