import { Colour } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { inkOn } from '../src/canvas/items/shape.ts';
import { INK, NOTE_COLOURS, PAPER, SOLID_COLOURS } from '../src/canvas/paint/colours.ts';

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** As WCAG 2 measures it. */
function light(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(words: string, behind: readonly number[]): number {
  const [a, b] = [light(channels(words)), light(behind)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const over = (colour: string, opacity: number) =>
  channels(colour).map((part, i) => part * opacity + (channels(PAPER)[i] ?? 0) * (1 - opacity));

describe('words in a figure', () => {
  test.each(Colour.options)('are read on %s, however it is filled', (colour) => {
    for (const opacity of [1, 0.75, 0.5, 0.25]) {
      const words = inkOn({ colour, fill: 'solid', opacity });
      expect(contrast(words, over(SOLID_COLOURS[colour], opacity))).toBeGreaterThan(4.5);
    }
    expect(inkOn({ colour, fill: 'tint' })).toBe(INK);
    expect(contrast(INK, channels(NOTE_COLOURS[colour]))).toBeGreaterThan(7);
  });
});
