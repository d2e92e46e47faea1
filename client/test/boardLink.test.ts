import { describe, expect, it } from 'vitest';
import { boardLink, keyOf, looksLikeCode, readLink } from '../src/pages/boardLink.ts';

const KEY = 'abcdefghijklmnopqrst_-';
const whole = (id: string) => ({ kind: 'whole', address: { id, key: KEY } });

describe('a link that somebody pastes', () => {
  it('is read back as it was handed out', () => {
    expect(readLink(boardLink('https://samenspel.example', 'Ede-1', KEY))).toEqual(whole('Ede-1'));
  });

  it.each([
    `  https://samenspel.example/b/Ede-1#${KEY}\n`,
    `Doe mee: http://192.168.1.20:8080/b/Ede-1#${KEY}.`,
    `<https://samenspel.example/b/Ede-1/?utm=mail#${KEY}>`,
    `(https://samenspel.example/b/Ede-1#${KEY})`,
    `/b/Ede-1#${KEY}`,
  ])('is found among spaces, words and brackets: %s', (text) => {
    expect(readLink(text)).toEqual(whole('Ede-1'));
  });

  it('without its last part is said to lack it', () => {
    expect(readLink('https://samenspel.example/b/Ede-1')).toEqual({ kind: 'no-key', id: 'Ede-1' });
    expect(readLink('https://samenspel.example/b/Ede-1#')).toEqual({ kind: 'no-key', id: 'Ede-1' });
  });

  it('that was cut off is said to be broken', () => {
    const cut = `https://samenspel.example/b/Ede-1#${KEY.slice(0, -1)}`;
    expect(readLink(cut)).toEqual({ kind: 'broken-key', id: 'Ede-1' });
  });

  it.each(['', 'Ede', 'https://samenspel.example/', 'https://samenspel.example/bord/Ede-1'])(
    'to something else is none: "%s"',
    (text) => expect(readLink(text)).toEqual({ kind: 'none' }),
  );
});

describe('a key behind the #', () => {
  it('is taken with or without the #', () => {
    expect(keyOf(`#${KEY}`)).toBe(KEY);
    expect(keyOf(KEY)).toBe(KEY);
  });

  it('may end in a dash, which belongs to it', () => {
    expect(keyOf(`${KEY}.`)).toBe(KEY);
  });

  it.each(['', '#', `${KEY}A`, `${KEY.slice(2)} A`, 'content'])(
    'is none when it is "%s"',
    (text) => {
      expect(keyOf(text)).toBeUndefined();
    },
  );
});

describe('a code that somebody types', () => {
  it.each(['K7M4QX', 'k7m 4qx', ' K7M-4QX ', 'K7M 4Q0', 'OILOIL'])('is meant by "%s"', (text) => {
    expect(looksLikeCode(text)).toBe(true);
  });

  it.each(['', 'K7M4Q', 'K7M4QXX', '/b/abc', 'K7M.4QX'])('is not meant by "%s"', (text) => {
    expect(looksLikeCode(text)).toBe(false);
  });
});
