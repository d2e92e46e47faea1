import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { setDone, setMarker } from '@samenspel/shared/commands';
import { type CreatedBoard, CreatedBoard as Created } from '@samenspel/shared/protocol';
import type { Profile, StepKind } from '@samenspel/shared/records';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import * as v from 'valibot';
import { closeClients, command, createBoard } from '../contract/clients.ts';
import { attend } from '../contract/workshop.ts';
import { ANNEKE, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

const FATMA: Profile = { name: 'Fatma', municipality: 'GM0203', role: 'council' };
const JOOST: Profile = { name: 'Joost', municipality: 'GM0267', role: 'civilService' };
const HALL = { width: 1920, height: 1080 };
const ROUND = 'ronde-1';

test.afterEach(() => closeClients());

async function board(room: Room): Promise<CreatedBoard> {
  return v.parse(Created, await createBoard(room.host, SMALL_BOARD));
}

/** The facilitator asks for something, by whichever of her screens. */
async function lead(room: Room, made: CreatedBoard, body: object): Promise<void> {
  expect([body, (await command(room.host, made, body)).status]).toEqual([body, 200]);
}

const step = (id: string, kind: StepKind, nl = '') => ({
  id,
  kind,
  title: '',
  instruction: { nl, en: '' },
  minutes: 0,
  mayEdit: true,
});
const AGENDA = {
  type: 'setAgenda',
  steps: [
    step('welkom', 'welcome'),
    step('plaatsen', 'place', 'Waar staat jullie gemeente?'),
    step('onthuld', 'reveal', 'Wat valt je op?'),
  ],
};
const OPEN = { type: 'openRound', round: ROUND, lanes: ['whole'], questions: ['self'] };

const place = (municipality: string, level: string) =>
  setMarker({
    round: ROUND,
    subject: { lane: 'whole', about: municipality, kind: 'now' },
    value: { level },
  });

const markers = (screen: Page) => screen.locator('[data-marker]');
const band = (screen: Page) => screen.getByRole('contentinfo');

/** Everything this page has a socket for, by the last part of its address. */
function overhear(page: Page): string[] {
  const documents: string[] = [];
  page.on('websocket', (socket) => documents.push(new URL(socket.url()).pathname));
  return documents;
}

async function read(code: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

async function isAccessible(page: Page): Promise<void> {
  await page.evaluate('Promise.allSettled(document.getAnimations().map((one) => one.finished))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

/** The smallest letters on the page in CSS pixels, as they are drawn, with what they say. */
function smallestLetters(page: Page): Promise<{ size: number; words: string }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = { size: Number.POSITIVE_INFINITY, words: '' };
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.trim() ?? '';
      const parent = walker.currentNode.parentElement;
      const box = parent?.getBoundingClientRect();
      if (!parent || !box || words === '' || box.width <= 1) continue;
      const svg = parent.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < least.size) least = { size, words };
    }
    return least;
  });
}

test('R2: het scherm in de zaal toont wie klaar is en van niemand waar, ook niet van wie het opende', async ({
  room,
}) => {
  const made = await board(room);
  await lead(room, made, AGENDA);
  await lead(room, made, { type: 'goToStep', step: 'plaatsen' });
  await lead(room, made, OPEN);
  // The laptop beside the projector is somebody's, and has placed a marker of its own.
  const page = await room.enter();
  await page.goto(`${room.host.url}/b/${made.id}#${made.keys.facilitate}`);
  const anneke = new Person(page);
  await anneke.saysWhoTheyAre(ANNEKE);
  const secret = await page.evaluate(
    (id) => JSON.parse(localStorage.getItem(`samenspel:identities:${id}`) ?? '[]')[0].secret,
    made.id,
  );
  const herPhone = await attend(room.host, made, { secret: v.parse(v.string(), secret) });
  await herPhone.says(place('GM0228', 'align'), setDone({ round: ROUND, done: true }));

  const opens = page.context().waitForEvent('page');
  await page.getByRole('banner').getByRole('button', { name: 'Presenteren' }).click();
  const screen = await opens;
  const documents = overhear(screen);
  await screen.setViewportSize(HALL);
  await expect(screen).toHaveURL(`${room.host.url}/b/${made.id}/present`);
  expect(await screen.evaluate('window.opener')).toBeNull();
  // Opened again while listening: what it has a socket for is known from the first on.
  await screen.reload();

  const fatma = await attend(room.host, made, { profile: FATMA });
  const joost = await attend(room.host, made, { profile: JOOST });
  await fatma.says(place('GM0203', 'decide'));
  await joost.says(place('GM0267', 'know'), setDone({ round: ROUND, done: true }));
  await expect(band(screen)).toContainText('2 · Plaatsen');
  await expect(band(screen)).toContainText('Waar staat jullie gemeente?');
  const progress = screen.getByRole('main');
  await expect(progress).toContainText('2 van 3 klaar');
  await expect(progress.getByRole('listitem')).toHaveText([
    /Ede.*1 van 1 klaar/u,
    /Barneveld.*0 van 1 klaar/u,
    /Nijkerk.*1 van 1 klaar/u,
  ]);
  await expect(markers(screen)).toHaveCount(0);
  expect((await smallestLetters(screen)).size).toBeGreaterThanOrEqual(24);
  await isAccessible(screen);

  await lead(room, made, { type: 'revealRound', round: ROUND });
  await lead(room, made, { type: 'goToStep', step: 'onthuld' });
  await expect(markers(screen)).toHaveCount(3);
  await expect(band(screen)).toContainText('3 · Onthuld');
  await expect(screen.getByRole('figure', { name: /3 pionnen/u })).toBeVisible();
  await expect(screen.getByText('Onthuld: 3 pionnen staan op de ladder.')).toBeAttached();
  expect((await smallestLetters(screen)).size).toBeGreaterThanOrEqual(24);
  await isAccessible(screen);
  expect([...new Set(documents)].toSorted()).toEqual([
    `/sync/${made.id}/canvas`,
    `/sync/${made.id}/session`,
  ]);
});

test('de code op het scherm is de link om mee te doen, en de zes tekens doen hetzelfde', async ({
  room,
}) => {
  const made = await board(room);
  const screen = await room.enter({ viewport: HALL });
  await screen.goto(`${room.host.url}/b/${made.id}/present#${made.keys.facilitate}`);
  const code = screen.getByRole('img', { name: /^QR-code/u });
  await expect(code).toBeVisible();
  expect(await read(code)).toBe(`${room.host.url}/b/${made.id}#${made.keys.edit}`);
  const six = screen.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/u);
  await expect(six.first()).toBeVisible();
  expect((await smallestLetters(screen)).size).toBeGreaterThanOrEqual(24);
  await isAccessible(screen);
  expect(await screen.content()).not.toContain(made.keys.facilitate);

  const phone = await room.enter({ viewport: { width: 390, height: 844 } });
  await phone.goto(room.host.url);
  await phone.getByRole('textbox').fill((await six.first().textContent()) ?? '');
  await phone.getByRole('button', { name: 'Open het bord' }).click();
  await new Person(phone).fillsIn(ANNEKE);
  await expect(screen.getByRole('main')).toContainText('1 deelnemer binnen');
});

test('met de klikker gaat de zaal door de agenda; onthullen vraagt het twee keer', async ({
  room,
}) => {
  const made = await board(room);
  await lead(room, made, AGENDA);
  await lead(room, made, { type: 'goToStep', step: 'welkom' });
  const fatma = await attend(room.host, made, { profile: FATMA });
  const hall = await room.enter({ viewport: HALL });
  await hall.goto(`${room.host.url}/b/${made.id}/present#${made.keys.facilitate}`);
  const looks = await room.enter({ viewport: HALL });
  await looks.goto(`${room.host.url}/b/${made.id}/present#${made.keys.view}`);
  await expect(band(hall)).toContainText('1 · Welkom');
  await expect(band(looks)).toContainText('1 · Welkom');
  await expect(looks.getByRole('img')).toHaveCount(0);

  await looks.keyboard.press('PageDown');
  await hall.keyboard.press('PageDown');
  await expect(band(hall)).toContainText('2 · Plaatsen');
  await expect(band(looks)).toContainText('2 · Plaatsen');
  await hall.keyboard.press('PageUp');
  await expect(band(hall)).toContainText('1 · Welkom');
  await hall.keyboard.press('Space');
  await expect(band(hall)).toContainText('2 · Plaatsen');

  await lead(room, made, OPEN);
  await fatma.says(place('GM0203', 'decide'));
  await expect(hall.getByRole('heading', { name: /Iedereen plaatst nu/u })).toBeVisible();
  await hall.keyboard.press('b');
  await expect(hall.locator('[data-blank]')).toBeVisible();
  await hall.keyboard.press('b');
  await hall.keyboard.press('r');
  await expect(band(hall)).toContainText('Druk nog een keer op R');
  await expect(markers(hall)).toHaveCount(0);
  await hall.keyboard.press('r');
  await expect(markers(hall)).toHaveCount(1);
  await expect(markers(looks)).toHaveCount(1);

  await hall.keyboard.press('?');
  await expect(hall.getByRole('dialog')).toContainText('Volgende stap');
  await isAccessible(hall);
  await hall.keyboard.press('Escape');
  await expect(hall.getByRole('dialog')).toHaveCount(0);
});

test('van een anonieme ronde komt elke vraag op het scherm, vanzelf en met de pijltjes', async ({
  room,
}) => {
  const made = await board(room);
  const questions = ['self', 'partners', 'ambition'];
  await lead(room, made, { ...OPEN, questions, anonymous: true });
  const fatma = await attend(room.host, made, { profile: FATMA });
  await fatma.says(place('GM0203', 'decide'));
  const hall = await room.enter({ viewport: HALL });
  await hall.goto(`${room.host.url}/b/${made.id}/present#${made.keys.facilitate}`);
  await expect(hall.getByRole('heading', { name: /Iedereen plaatst nu/u })).toBeVisible();
  await lead(room, made, { type: 'revealRound', round: ROUND });

  const asked = [
    'Op welk niveau speelt onze gemeente?',
    'Op welk niveau spelen de partners?',
    'Op welk niveau zouden we willen spelen?',
  ];
  for (const [i, question] of asked.entries()) {
    await expect(hall.getByRole('main').getByText(question)).toBeVisible();
    await expect(band(hall)).toContainText(`${i + 1} van 3`);
    expect((await smallestLetters(hall)).size).toBeGreaterThanOrEqual(24);
    if (i === 0) await isAccessible(hall);
    await hall.keyboard.press('ArrowDown');
  }
  await expect(hall.getByRole('main').getByText(asked[0] ?? '')).toBeVisible();
  await hall.keyboard.press('ArrowUp');
  await expect(hall.getByRole('main').getByText(asked[2] ?? '')).toBeVisible();
});

test('de uitnodiging: een code, een mail en een blad papier, en nergens de link van wie begeleidt', async ({
  room,
}) => {
  const made = await board(room);
  const page = await room.enter({ permissions: ['clipboard-read', 'clipboard-write'] });
  const anneke = new Person(page);
  await page.goto(`${room.host.url}/b/${made.id}#${made.keys.facilitate}`);
  await page.getByRole('button', { name: /^Later/u }).click();
  await anneke.button('Delen').click();
  await anneke.button('Uitnodiging maken').click();
  const invite = anneke.dialog('Nodig mensen uit');
  await expect(invite.getByText('Er is nu geen code.')).toBeVisible();
  await invite.getByRole('button', { name: 'Maak een code' }).click();
  await expect(invite.getByText(/^Werkt tot/u).first()).toBeVisible();
  await invite.getByLabel(/^Wanneer en waar/u).fill('dinsdag, raadzaal Ede');
  await invite.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await expect(invite.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  const mail = v.parse(v.string(), await page.evaluate('navigator.clipboard.readText()'));
  expect(mail).toContain(`${room.host.url}/b/${made.id}#${made.keys.edit}`);
  expect(mail).toContain('Wanneer en waar: dinsdag, raadzaal Ede.');
  await isAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(invite).toBeHidden();
  const sheet = page.locator('body > div').filter({ visible: true });
  await expect(sheet).toContainText('Samenwerking Regio Foodvalley');
  await expect(sheet).toContainText('dinsdag, raadzaal Ede');
  await expect(sheet).toContainText('(Woo)');
  expect(await read(sheet.locator('svg').first())).toBe(
    `${room.host.url}/b/${made.id}#${made.keys.edit}`,
  );
  expect(await page.content()).not.toContain(made.keys.facilitate);
});
