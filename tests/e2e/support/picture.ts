import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { PNG } from 'pngjs';

/** Red, green and blue, 0-255. */
export type Rgb = readonly [number, number, number];

/** A decoded picture. Positions are in its own pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Rgb;
  /** How many pixels in a part (default: all) are within `near` of a colour, on each of its three axes. */
  count(colour: Rgb, part?: Part, near?: number): number;
  /** The colours of the outermost pixels, each once. */
  rim(): Rgb[];
}

export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

export function decode(bytes: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(bytes);
  const at = (x: number, y: number): Rgb => {
    const i = (y * width + x) * 4;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  };
  return {
    width,
    height,
    at,
    count(colour, part = { x: 0, y: 0, width, height }, near = 6) {
      let found = 0;
      for (let y = part.y; y < part.y + part.height; y++) {
        for (let x = part.x; x < part.x + part.width; x++) {
          const [r, g, b] = at(x, y);
          const far = [r - colour[0], g - colour[1], b - colour[2]].some((d) => Math.abs(d) > near);
          if (!far) found++;
        }
      }
      return found;
    },
    rim() {
      const seen = new Map<string, Rgb>();
      const see = (x: number, y: number) => seen.set(at(x, y).join(), at(x, y));
      for (let x = 0; x < width; x++) for (const y of [0, height - 1]) see(x, y);
      for (let y = 0; y < height; y++) for (const x of [0, width - 1]) see(x, y);
      return [...seen.values()];
    },
  };
}

export async function pictureOf(download: Download): Promise<Picture> {
  return decode(await readFile(await download.path()));
}
