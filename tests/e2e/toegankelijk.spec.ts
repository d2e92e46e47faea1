import { isAccessible } from './support/accessible.ts';
import { makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, test } from './support/room.ts';
import { openStored } from './support/stored.ts';
import { beginNote, noteField, stopsTyping } from './support/writing.ts';

const WHOLE = 'De samenwerking als geheel';
/** The board between the bars, on the page in CSS pixels. */
const PAPER = { x: 100, y: 90, width: 1080, height: 600 };

test('axe vindt niets op begin, nieuw bord, meedoen en foutpagina', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const page = await room.enter();
  await page.goto(room.host.url);
  await expect(page.getByRole('link', { name: 'Nieuw bord' })).toBeVisible();
  await isAccessible(page, 'begin');
  await page.getByRole('link', { name: 'Nieuw bord' }).click();
  await page.getByRole('combobox', { name: 'Gemeente toevoegen' }).fill('bar');
  await expect(page.getByRole('option').first()).toBeVisible();
  await isAccessible(page, 'lijst met gemeenten', '[role=listbox]');
  await page.keyboard.press('Escape');
  await isAccessible(page, 'nieuw bord');
  await page.goto(`${room.host.url}/b/bestaatniet`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isAccessible(page, 'foutpagina');
  await page.goto(takePart);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(page.getByText('Vul je naam in.')).toBeVisible();
  await isAccessible(page, 'meedoen, met een fout');
});

test('axe vindt niets op het bord, in elk paneel en elk venster', async ({ room }) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const { page } = ede;
  await isAccessible(page, 'bord');
  await ede.list.answer(WHOLE, 'Niveau 3');
  await ede.list.shows(WHOLE, 'Niveau 3', [/Ede/u]);
  await isAccessible(page, 'lijst');
  await (await ede.list.card('Energietransitie'))
    .getByRole('button', { name: /^Details/u })
    .click();
  await expect(page.getByLabel('Toelichting')).toBeVisible();
  await isAccessible(page, 'opgave');
  for (const panel of ['Afgesproken niveaus en afspraken', 'Ladder, partners en rollen']) {
    await ede.button(panel).click();
    await expect(page.getByRole('heading', { level: 2, name: panel })).toBeVisible();
    await isAccessible(page, panel);
  }
  await ede.button(/^Wie doen er mee/u).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Wie doen er mee?' })).toBeVisible();
  await isAccessible(page, 'deelnemers');
  await ede.button('Sluiten').click();

  await ede.button('Meer').click();
  await expect(page.getByRole('menu')).toBeVisible();
  await isAccessible(page, 'menu', '[role=menu]');
  await page.keyboard.press('Escape');
  for (const [button, title] of [
    ['Delen', 'Deel het bord'],
    ['Exporteren', 'Exporteren als afbeelding'],
  ] as const) {
    await ede.button(button).click();
    await expect(ede.dialog(title)).toBeVisible();
    await isAccessible(page, title);
    await page.keyboard.press('Escape');
    await expect(ede.dialog(title)).toHaveCount(0);
  }
});

test('axe vindt niets op een telefoon en bij een kijker', async ({ room }) => {
  const { takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const phone = new Person(
    await room.enter({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  );
  await phone.joins(takePart, FATMA);
  await isAccessible(phone.page, 'telefoon');
  const viewer = new Person(await room.enter());
  await viewer.page.goto(look);
  await viewer.list.open();
  await isAccessible(viewer.page, 'kijker');
});

test('woorden naast een knop komen bij aanwijzen en bij het toetsenbord, blijven onder de muis en gaan met Escape', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA);
  const { page } = fatma;
  const tools = page.getByRole('toolbar', { name: 'Gereedschap' });
  const pen = tools.getByRole('button', { name: 'Pen' });
  const words = page.locator('[data-tip-shown]');
  await expect(words).toHaveCount(0);
  // What shows them comes after the board: a pointer that rested there before has to come again.
  await expect(async () => {
    await page.mouse.move(700, 300);
    await pen.hover();
    await expect(words).toHaveText(/^Pen/u, { timeout: 2000 });
  }).toPass();
  // Whoever enlarges the screen moves the pointer onto the words to read them.
  await words.hover();
  await expect(words).toHaveText(/^Pen/u);
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  await page.mouse.move(700, 300);
  await tools.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(words).toHaveText(/^Bord schuiven/u);
  await page.keyboard.press('Tab');
  await expect(words.filter({ hasText: 'Bord schuiven' })).toHaveCount(0);
  await pen.click();
  await expect(words).toHaveCount(0);
});

test('met Tab langs wat op het bord staat: in leesvolgorde, gezegd, in beeld, en er weer uit', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA);
  const { page } = fatma;
  await beginNote(fatma, 'Het net is vol', { x: 1060, y: 240 });
  await stopsTyping(fatma);
  const board = page.locator('[data-canvas]');
  await board.focus();
  // Nothing is chosen: Tab passes the board by, and Shift with Tab comes back to it.
  await page.keyboard.press('Tab');
  await expect(board).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(board).toBeFocused();

  const read = page.locator('[data-reading]:focus');
  await page.keyboard.press('Enter');
  await expect(read).toHaveAccessibleName(/^Opgave: Energietransitie, .*1 van 3$/u);
  await isAccessible(page, 'bord, met een ding gekozen');
  await page.keyboard.press('Tab');
  await expect(read).toHaveAccessibleName(
    /^Briefje: Het net is vol, raad van Barneveld, geel, 2 van 3$/u,
  );
  await page.keyboard.press('Tab');
  await expect(read).toHaveAccessibleName(/^Opgave: Arbeidsmarkt/u);
  await page.keyboard.press('Shift+Tab');
  await expect(read).toHaveAccessibleName(/^Briefje/u);

  // To the buttons beside it and back; into its text and back.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('toolbar', { name: 'Gekozen' }).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(read).toHaveAccessibleName(/^Briefje/u);
  await page.keyboard.press('Enter');
  await expect(noteField(fatma)).toBeFocused();
  await page.keyboard.type(', en nu?');
  await page.keyboard.press('Escape');
  await expect(read).toHaveAccessibleName(/^Briefje: Het net is vol, en nu\?/u);

  await page.keyboard.press('Escape');
  await expect(board).toBeFocused();
  const onBoard = page.locator('[data-canvas]:focus, [data-reading]:focus');
  await page.keyboard.press('Tab');
  await expect(onBoard).toHaveCount(0);
  // Past the last one is off the board as well: it is no trap.
  await board.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(read).toHaveAccessibleName(/3 van 3$/u);
  await page.keyboard.press('Tab');
  await expect(onBoard).toHaveCount(0);
});

test('waar men met Tab komt, komt in beeld; verwijdert een ander het, dan is de focus op het bord', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA);
  const joost = await Person.at(room, takePart, JOOST);
  await joost.list.writeNote('Ver weg');
  const { page } = fatma;
  const read = page.locator('[data-reading]:focus');
  await page.locator('[data-canvas]').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('-');
  await page.keyboard.press('0');
  await page.mouse.move(640, 400);
  await page.mouse.wheel(3000, 3000);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(read).toHaveAccessibleName(/^Briefje: Ver weg/u);
  const ring = rgb('#0B6E99');
  await expect
    .poll(async () => (await fatma.board.picture()).count(ring, PAPER), 'de ring is te zien')
    .toBeGreaterThan(500);
  await joost.button('Verwijderen: Ver weg').click();
  await expect(page.locator('[data-canvas]')).toBeFocused();
});

test('alleen met het toetsenbord: een briefje maken, verplaatsen, verbinden en verwijderen', async ({
  room,
}) => {
  const stored = await openStored(room, SMALL_BOARD);
  const { takePart } = stored;
  const fatma = await Person.at(room, takePart, FATMA);
  const joost = await Person.at(room, takePart, JOOST);
  const { page } = fatma;
  const read = page.locator('[data-reading]:focus');
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Zonder muis');
  await page.keyboard.press('Escape');
  await expect(await joost.list.notes()).toHaveText([/Zonder muis/u]);

  await expect.poll(() => stored.of('note').length).toBe(1);
  const [x = 0, y = 0] = stored.of('note')[0]?.pos ?? [];
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => stored.of('note')[0]?.pos[0], 'het briefje is verschoven').toBe(x + 50);
  expect(stored.of('note')[0]?.pos[1]).toBe(y);

  // It stays chosen while one goes on to a second.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(read).toHaveAccessibleName(/^Briefje: Zonder muis/u);
  // A line to it, from the list, which does without pointing what a hand does on the canvas.
  const list = await fatma.list.open();
  await list.getByRole('button', { name: 'Nieuwe lijn' }).press('Enter');
  await list.getByLabel('Van', { exact: true }).selectOption({ label: 'Opgave: Arbeidsmarkt' });
  await list.getByLabel('Naar', { exact: true }).selectOption({ label: 'Briefje: Zonder muis' });
  await list.getByRole('button', { name: 'Verbind' }).press('Enter');
  const line = 'Lijn van ‘Arbeidsmarkt’ naar ‘Zonder muis’';
  await expect((await joost.list.open()).getByText(line)).toBeVisible();
  await fatma.button('Sluiten').press('Enter');

  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  while (!(await read.getAttribute('aria-label'))?.startsWith('Briefje'))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Delete');
  await expect(await joost.list.notes()).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(await joost.list.notes()).toHaveText([/Zonder muis/u]);
  stored.close();
});

test('in de lijst: figuren, kaders en lijnen lezen, maken, wijzigen, naar voren halen en verwijderen', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA);
  const joost = await Person.at(room, takePart, JOOST);
  const list = await fatma.list.open();
  const seen = (await joost.list.open()).getByRole('region', { name: 'Figuren, lijnen en kaders' });
  await list.getByRole('button', { name: 'Nieuwe figuur' }).click();
  await list.getByLabel('Tekst', { exact: true }).fill('Kern');
  await list.getByLabel('Vorm').selectOption({ label: 'Ruit' });
  await list.getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(seen.getByText('Ruit: Kern')).toBeVisible();
  await list.getByRole('button', { name: 'Nieuw kader' }).click();
  await list.getByLabel('Tekst', { exact: true }).fill('Vragen');
  await list.getByLabel('Tekst', { exact: true }).press('Escape');
  await expect(seen.getByText('Kader: Vragen')).toBeVisible();
  await list.getByRole('button', { name: 'Naar voren: Kader: Vragen' }).click();
  await expect(fatma.page.getByText('‘Kader: Vragen’ ligt nu bovenop').first()).toBeVisible();
  await isAccessible(fatma.page, 'lijst met figuren');
  await list.getByRole('button', { name: 'Verwijderen: Kader: Vragen' }).click();
  await expect(seen.getByText('Kader: Vragen')).toHaveCount(0);
  await expect(seen.getByRole('listitem')).toHaveCount(1);
});

test('op een telefoon vergroot of herlaadt een vinger de pagina niet per ongeluk', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const phone = new Person(
    await room.enter({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  );
  await phone.joins(takePart, FATMA);
  const { page } = phone;
  const touch = await page.context().newCDPSession(page);
  const fingers = async (...points: readonly { x: number; y: number }[]) => {
    const touchPoints = points.map((point, id) => ({ ...point, id }));
    const type = touchPoints.length === 0 ? 'touchEnd' : 'touchMove';
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const begin = (...points: readonly { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  await beginNote(phone, 'Met twee vingers', { x: 195, y: 420 });
  const field = await noteField(phone).boundingBox();
  if (!field) throw new Error('the text is not typed in');
  const middle = { x: field.x + field.width / 2, y: field.y + field.height / 2 };
  await begin({ x: middle.x - 20, y: middle.y }, { x: middle.x + 20, y: middle.y });
  for (const gap of [30, 50, 70, 90])
    await fingers({ x: middle.x - gap, y: middle.y }, { x: middle.x + gap, y: middle.y });
  await fingers();
  expect(await page.evaluate(() => globalThis.visualViewport?.scale)).toBe(1);
  await begin({ x: 195, y: 300 });
  for (const y of [340, 420, 520, 640]) await fingers({ x: 195, y });
  await fingers();
  expect(await page.evaluate(() => globalThis.scrollY)).toBe(0);
  const style = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY);
  expect(await style()).toBe('none');
  // A long press marks no text.
  await begin({ x: 195, y: 640 });
  await expect.poll(() => page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
  await fingers();
});
