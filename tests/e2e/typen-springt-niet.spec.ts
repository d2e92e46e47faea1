import type { Page } from '@playwright/test';
import { type Command, runCommand } from '@samenspel/shared/commands';
import type { Item } from '@samenspel/shared/records';
import { FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { decode, type Part, type Picture } from './support/picture.ts';
import { expect, test } from './support/room.ts';
import { openStored } from './support/stored.ts';

const ME = 'ABCDEFGHIJKLMNOPQRSTUV';
const WORDS = 'Wie doet wat, en wanneer zien we dat het gelukt is?';

const shared = { by: ME, style: { colour: 'ink' } } as const;

/** One of each kind in which one types on the canvas; `words` is where its words are, board units. */
const KINDS: readonly { readonly item: Item; readonly words: Part }[] = [
  {
    item: {
      ...shared,
      id: 'note',
      order: 'a1',
      type: 'note',
      pos: [0, 0],
      size: [200, 116],
      text: WORDS,
    },
    words: { x: 4, y: 4, width: 192, height: 76 },
  },
  {
    item: {
      ...shared,
      id: 'text',
      order: 'a2',
      type: 'text',
      pos: [300, 0],
      size: [260, 27],
      text: WORDS,
    },
    words: { x: 296, y: -2, width: 270, height: 60 },
  },
  {
    item: {
      ...shared,
      id: 'shape',
      order: 'a3',
      type: 'shape',
      form: 'ellipse',
      pos: [0, 200],
      size: [260, 150],
      style: { colour: 'blue', fill: 'tint', fontSize: 'large' },
      text: 'Wie doet wat?',
    },
    words: { x: 50, y: 235, width: 160, height: 80 },
  },
  {
    item: {
      ...shared,
      id: 'task',
      order: 'a4',
      type: 'task',
      pos: [300, 200],
      size: [240, 92],
      style: { colour: 'white' },
      title: 'Bereikbaarheid van de hele regio',
      description: '',
      theme: '',
      concerns: [],
    },
    words: { x: 306, y: 206, width: 228, height: 56 },
  },
  {
    item: {
      ...shared,
      id: 'frame',
      order: 'a0',
      type: 'frame',
      pos: [0, 420],
      size: [560, 60],
      title: 'Wat we afspraken',
    },
    words: { x: 6, y: 392, width: 300, height: 24 },
  },
];

/** Between which of its own pixels a picture has something dark: where its words are. */
function inked(picture: Picture): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [picture.width, picture.height, 0, 0];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const [red, green, blue] = picture.at(x, y);
      // Blue is the edge and the handles of what is chosen, which go when one types.
      if (red + green + blue > 380 || blue > 130) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return [left, top, right, bottom];
}

const CAMERA = { x: -200.4, y: -160.3 };

for (const zoom of [1, 1.5]) {
  test(`woorden blijven op hun plaats als men begint te typen, bij ${zoom * 100}%`, async ({
    room,
  }) => {
    const stored = await openStored(room, { ...SMALL_BOARD, tasks: [] });
    const camera = { ...CAMERA, x: 1400 + CAMERA.x, zoom };
    for (const { item } of KINDS) {
      const [x, y] = item.pos;
      const placed: Item = { ...item, pos: [x + 1400, y] };
      const add: Command = { name: 'addItem', document: 'canvas', args: { item: placed } };
      runCommand(stored.client.doc, add, ME);
    }
    await stored.client.saved();
    const page = await room.enter({ viewport: { width: 1500, height: 1100 } });
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      `samenspel:camera:${stored.board.id}`,
      JSON.stringify(camera),
    ] as const);
    const fatma = new Person(page);
    await fatma.joins(stored.takePart, FATMA);
    for (const { item, words } of KINDS) {
      const clip = {
        x: Math.round((words.x - CAMERA.x) * zoom),
        y: Math.round((words.y - CAMERA.y) * zoom),
        width: Math.round(words.width * zoom),
        height: Math.round(words.height * zoom),
      };
      await page.mouse.click(clip.x + 20, clip.y + 12 * zoom);
      await expect(page.getByRole('toolbar', { name: 'Gekozen' })).toBeVisible();
      const before = await shot(page, clip);
      await page.keyboard.press('Enter');
      await expect(page.locator('textarea:focus')).toHaveCount(1);
      const after = await shot(page, clip);
      const jump = inked(after).map((edge, i) => Math.abs(edge - (inked(before)[i] ?? 0)));
      expect(inked(before)[0], item.type).toBeLessThan(inked(before)[2]);
      expect(Math.max(...jump), `${item.type}: ${jump.join(' ')}`).toBeLessThanOrEqual(1);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    stored.close();
  });
}

async function shot(page: Page, clip: Part): Promise<Picture> {
  return decode(await page.screenshot({ clip, animations: 'disabled' }));
}
