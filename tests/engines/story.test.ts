import { type Browser, chromium, expect as see } from '@playwright/test';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBoard, openHost, type Host } from '../e2e/support/host.ts';
import { FATMA, JOOST, SMALL_BOARD } from '../e2e/support/people.ts';
import { Person } from '../e2e/support/person.ts';
import { decode, type Rgb } from '../e2e/support/picture.ts';
import { CHROMIUM } from '../support/chromium.ts';
import { plainPng } from '../support/images.ts';
import type { Engine } from '../support/engines/engine.ts';
import { startFirefox } from '../support/engines/firefox.ts';
import { type EngineScreen, screenOf } from '../support/engines/screen.ts';
import { startWebKit } from '../support/engines/webkit.ts';

/** A colour that nothing else on a board has. */
const ORANGE: Rgb = [250, 120, 10];
const WHOLE = 'De samenwerking als geheel';

let host: Host;
let chromiumBrowser: Browser;

beforeAll(async () => {
  host = await openHost();
  chromiumBrowser = await chromium.launch(CHROMIUM);
});
afterAll(async () => {
  await chromiumBrowser.close();
  await host.close();
});

/** The steps of the story, each by somebody who waits for what they see. */
async function story(engine: Engine, nijkerk: Person): Promise<void> {
  const screen = screenOf(engine);
  await joins(screen);
  await places(screen, nijkerk);
  await writes(screen, nijkerk);
  await bringsImage(screen, nijkerk);
  await engine.reload();
  await screen.see('Opgeslagen');
  await screen.click('button', 'Alles als lijst');
  await screen.see('Samen uit, samen thuis');
  await screen.see('2 pionnen');
  await makesPicture(screen);
}

async function joins(screen: EngineScreen): Promise<void> {
  await screen.click('radio', 'Nederlands');
  await screen.fill('textbox', 'Je naam', FATMA.name);
  await screen.click('radio', /Barneveld$/u);
  await screen.click('radio', /raadsleden$/u);
  await screen.click('button', 'Doe mee');
  await screen.see('Opgeslagen');
  await screen.see('2 deelnemers');
}

/** In the list, and by a press on the drawn ladder. */
async function places(screen: EngineScreen, nijkerk: Person): Promise<void> {
  await screen.click('button', 'Alles als lijst');
  await screen.click('button', `Antwoord geven: ${WHOLE}`);
  await screen.click('radio', /Niveau 3/u);
  await nijkerk.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  await nijkerk.list.answer(WHOLE, 'Niveau 1');
  await screen.see('2 pionnen');
  await screen.click('button', 'Sluiten');
  // The list would hide a part of the ladder.
  await nijkerk.button('Sluiten').click();
  const spot = await nijkerk.board.cell(0, 5);
  await screen.click('button', /^Plaats mijn pion/u);
  await screen.engine.clickAt(spot.x, spot.y);
  await nijkerk.list.shows(WHOLE, 'Niveau 5', [/Raad van Barneveld/u]);
}

async function writes(screen: EngineScreen, nijkerk: Person): Promise<void> {
  await screen.click('button', 'Alles als lijst');
  await screen.click('button', 'Nieuw briefje');
  await screen.fill('textbox', /^Briefje van/u, 'Samen uit, samen thuis');
  await see(await nijkerk.list.notes()).toHaveText([/Samen uit, samen thuis/u]);
  await screen.see('Opgeslagen');
}

/** Dropped on the board beside the ladder; the other one sees it, and it is in the picture. */
async function bringsImage(screen: EngineScreen, nijkerk: Person): Promise<void> {
  const base64 = plainPng(120, 80, ORANGE).toString('base64');
  await screen.engine.evaluate(
    `const bytes = Uint8Array.from(atob(args[0]), (letter) => letter.charCodeAt(0));
     const dataTransfer = new DataTransfer();
     dataTransfer.items.add(new File([bytes], 'kaart.png', { type: 'image/png' }));
     const place = { clientX: 200, clientY: 600, bubbles: true, cancelable: true };
     document.querySelector('[data-canvas]').dispatchEvent(new DragEvent('drop', { dataTransfer, ...place }));`,
    base64,
  );
  await screen.see('Afbeelding zonder beschrijving');
  const seen = async () => (await nijkerk.board.picture()).count(ORANGE);
  await see.poll(seen, { timeout: 15_000 }).toBeGreaterThan(3000);
}

async function makesPicture(screen: EngineScreen): Promise<void> {
  await screen.click('button', 'Sluiten');
  await screen.click('button', 'Exporteren');
  const bytes = await screen.download(() => screen.click('button', 'Afbeelding downloaden'));
  const picture = PNG.sync.read(Buffer.from(bytes));
  expect(picture.width).toBeGreaterThan(800);
  expect(picture.height).toBeGreaterThan(600);
  expect(decode(Buffer.from(bytes)).count(ORANGE)).toBeGreaterThan(3 * 120 * 80);
  expect(new Set(picture.data).size, 'shades on the picture').toBeGreaterThan(100);
}

test.each([
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
] as const)('%s does the main job together with Chromium', async (_name, start) => {
  const { takePart } = await makeBoard(host.url, SMALL_BOARD);
  const context = await chromiumBrowser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
  });
  const nijkerk = new Person(await context.newPage());
  await nijkerk.joins(takePart, JOOST);
  const engine = await start();
  try {
    await engine.goto(takePart);
    await story(engine, nijkerk);
  } finally {
    await engine.close();
    await context.close();
  }
});
