import { describe, expect, it } from 'vitest';
import { actOf, stepTo } from '../../src/pages/present/keys.ts';

const press = (key: string, held: object = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keys and clickers', () => {
  it('knows those of every clicker, in capitals too', () => {
    expect(['PageDown', 'ArrowRight', ' '].map((key) => press(key))).toEqual(Array(3).fill('next'));
    expect(['PageUp', 'ArrowLeft'].map((key) => press(key))).toEqual(Array(2).fill('previous'));
    expect(['b', 'B', '.'].map((key) => press(key))).toEqual(Array(3).fill('blank'));
    expect(['r', 'f', '?'].map((key) => press(key))).toEqual(['reveal', 'fullscreen', 'help']);
  });

  it("leaves the browser's own alone", () => {
    expect(press('r', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('f', { metaKey: true })).toBeUndefined();
    expect(press('x')).toBeUndefined();
  });
});

describe('walking through the agenda', () => {
  const steps = [{ id: 'a' }, { id: 'b' }];
  it('goes one on and one back, and stops at either end', () => {
    expect(stepTo({ steps, current: 'a' }, 'next')).toBe('b');
    expect(stepTo({ steps, current: 'b' }, 'next')).toBeUndefined();
    expect(stepTo({ steps, current: 'b' }, 'previous')).toBe('a');
    expect(stepTo({ steps, current: 'a' }, 'previous')).toBeUndefined();
  });

  it('begins at the first step, and does not begin by going back', () => {
    expect(stepTo({ steps, current: null }, 'next')).toBe('a');
    expect(stepTo({ steps, current: null }, 'previous')).toBeUndefined();
    expect(stepTo({ steps: [], current: null }, 'next')).toBeUndefined();
  });
});
