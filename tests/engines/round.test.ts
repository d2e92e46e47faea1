import { type Browser, chromium, expect as see } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBoard, openHost, type Host } from '../e2e/support/host.ts';
import { lead } from '../e2e/support/lead.ts';
import { ANNEKE, SMALL_BOARD } from '../e2e/support/people.ts';
import { Person } from '../e2e/support/person.ts';
import { CHROMIUM } from '../support/chromium.ts';
import { type Engine, PHONE } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { type Screen, screenOf } from './screen.ts';
import { startWebKit } from './webkit.ts';

const WHOLE = 'De samenwerking als geheel';

let host: Host;
let browser: Browser;
const engines: Engine[] = [];

beforeAll(async () => {
  host = await openHost();
  browser = await chromium.launch(CHROMIUM);
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
  await browser.close();
  await host.close();
});

async function joins(engine: Engine, link: string, name: string, partner: RegExp): Promise<Screen> {
  engines.push(engine);
  const screen = screenOf(engine);
  await engine.goto(link);
  await screen.click('radio', 'Nederlands');
  await screen.fill('textbox', 'Je naam', name);
  await screen.click('radio', partner);
  await screen.click('radio', /raadsleden$/u);
  await screen.click('button', 'Doe mee');
  await screen.see('Opgeslagen');
  return screen;
}

async function answers(screen: Screen, level: RegExp): Promise<void> {
  await screen.see('Alleen jij ziet dit');
  await screen.click('radio', level);
  await screen.see('Niemand ziet dit tot de onthulling');
  await screen.click('button', /^(?:Volgende|Bekijk je antwoorden)$/u);
  await screen.click('button', 'Ik ben klaar');
  await screen.see('Je bent klaar');
}

test('a round with WebKit on a phone, Firefox on a laptop and Chromium that leads', async () => {
  const links = await makeBoard(host.url, SMALL_BOARD);
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
  });
  const anneke = new Person(await context.newPage());
  await anneke.joins(links.facilitate, ANNEKE);
  const phone = await joins(await startWebKit(PHONE), links.takePart, 'Fatma', /Barneveld$/u);
  const laptop = await joins(await startFirefox(), links.takePart, 'Joost', /Nijkerk$/u);
  const width = Number(await phone.engine.evaluate('return window.innerWidth'));
  expect(width, 'a phone').toBeLessThan(700);

  await lead(links, {
    type: 'openRound',
    round: 'ronde',
    lanes: ['whole'],
    questions: ['self'],
    anonymous: false,
  });
  await answers(phone, /Niveau 4:/u);
  await answers(laptop, /Niveau 2:/u);
  const progress = anneke.button(/klaar, per gemeente/u);
  await see(progress).toHaveText('2 van 3 klaar');
  await anneke.list.shows(WHOLE, 'Niveau 4', []);

  await lead(links, { type: 'revealRound', round: 'ronde' });
  await phone.see('Jij: niveau 4');
  await laptop.see('Jij: niveau 2');
  await anneke.list.shows(WHOLE, 'Niveau 4', [/Raad van Barneveld/u]);
  await anneke.list.shows(WHOLE, 'Niveau 2', [/Raad van Nijkerk/u]);
  await context.close();
});
