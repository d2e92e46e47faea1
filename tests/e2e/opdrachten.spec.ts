import type { Locator, Page } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, FIRST_TASKS, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
/** A free place of the paper, beside the ladder; on the page, in CSS pixels. */
const FREE = { x: 1060, y: 420 };

const palette = (page: Page) => page.getByRole('dialog', { name: 'Alle opdrachten' });
const search = (page: Page) => page.getByRole('combobox', { name: 'Zoek een opdracht of tekst' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Toetsen en gebaren' });
const chosen = (page: Page) => page.getByRole('toolbar', { name: 'Gekozen' });

/** Somebody who leads, at a board of which also the bars have come. */
async function facilitator(room: Room): Promise<Person> {
  const { facilitate } = await makeBoard(room.host.url, SMALL_BOARD);
  const person = await Person.at(room, facilitate, ANNEKE);
  await expect(person.button('Meer')).toBeEnabled();
  return person;
}

async function hasFocus(board: Page): Promise<void> {
  await expect(board.locator('[data-canvas]')).toBeFocused();
}

/** Asks for something by typing a part of it, without a mouse. */
async function asks(page: Page, typed: string, option: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(typed);
  const first = palette(page).getByRole('option').first();
  await expect(first).toContainText(option);
  await expect(first).toHaveAttribute('data-highlighted', '');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  // It is done once the focus is back on the board; no hand is quicker than these two frames, only a test is.
  await page.evaluate(
    'new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen))))',
  );
}

/** Whether all of it lies on the screen. */
async function isOnScreen(page: Page, part: Locator): Promise<void> {
  const box = await part.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error('nothing to see');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
}

test('met alleen het toetsenbord doet iemand alles vanuit de lijst met opdrachten', async ({
  room,
}) => {
  const { page, list } = await facilitator(room);

  await asks(page, 'geeltje', 'Briefje');
  await hasFocus(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fietspad langs het spoor');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(0);

  await asks(page, 'spoor', 'Ga naar: Fietspad langs het spoor');
  await expect(chosen(page)).toBeVisible();

  await asks(page, 'energie', 'Ga naar: Energietransitie');
  await asks(page, 'op de ladder', 'Op de ladder');
  await asks(page, 'lijst', 'Alles als lijst');
  await expect(list.card('Energietransitie')).resolves.toBeDefined();

  await asks(page, 'exporteren', 'Exporteren');
  await expect(page.getByRole('dialog', { name: 'Exporteren als afbeelding' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await asks(page, 'agenda beginnen', 'Start de agenda');
  await expect(page.getByRole('button', { name: /^Volgende: /u })).toBeVisible();
  await asks(page, 'volgende stap', 'Volgende stap');
  await asks(page, 'engels', 'Engels');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('de lijst met opdrachten onthoudt wat iemand gebruikte, en geeft het bord terug', async ({
  room,
}) => {
  const { page } = await facilitator(room);
  await asks(page, 'pen', 'Pen');
  await expect(page.getByRole('button', { name: 'Pen', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('group').first()).toContainText('Laatst gebruikt');
  await expect(palette(page).getByRole('option').first()).toContainText('Pen');
  await isAccessible(page, 'lijst met opdrachten');
  await page.keyboard.type('zebra');
  await expect(palette(page)).toContainText('Niets gevonden');
  await isAccessible(page, 'lijst met opdrachten, niets gevonden');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await hasFocus(page);
  // What does not apply is not offered: nothing is chosen.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('verwijderen');
  await expect(palette(page)).toContainText('Niets gevonden');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toHaveCount(0);
});

test('een vraagteken toont alle toetsen, ook op een telefoon', async ({ room }) => {
  const { page } = await facilitator(room);
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  for (const heading of ['Gereedschap', 'Wijzigen', 'Bekijken', 'Muis en vingers'])
    await expect(sheet(page).getByRole('heading', { name: heading })).toBeVisible();
  await expect(sheet(page).getByText('Ctrl+K')).toBeVisible();
  await isAccessible(page, 'toetsen');
  await isOnScreen(page, sheet(page));
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);

  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const phone = new Person(await room.enter(PHONE));
  await phone.joins(takePart, FATMA);
  for (const [item, dialog] of [
    ['Toetsen en gebaren', sheet(phone.page)],
    ['Alle opdrachten', palette(phone.page)],
  ] as const) {
    await phone.button('Meer').tap();
    await phone.page.getByRole('menuitem', { name: item }).tap();
    await expect(dialog).toBeVisible();
    await isOnScreen(phone.page, dialog);
    await isAccessible(phone.page, `${item}, telefoon`);
    await dialog.getByRole('button', { name: 'Sluiten' }).tap();
    await expect(dialog).toHaveCount(0);
  }
});

test('de rechtermuisknop opent een menu over wat eronder ligt', async ({ room }) => {
  const { page, board } = await facilitator(room);
  const [first] = FIRST_TASKS;
  const { x, y } = (await board.look()).at(...first);
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Wat gekozen is' });
  await expect(menu).toBeVisible();
  await isAccessible(page, 'menu op het bord', '[role=menu]');
  await menu.getByRole('menuitem', { name: 'Tekst wijzigen' }).click();
  await expect(page.getByRole('textbox', { name: 'Titel van de opgave' })).toBeFocused();
  await page.keyboard.press('Escape');

  await page.mouse.click(FREE.x, FREE.y, { button: 'right' });
  await page
    .getByRole('menu', { name: 'Het bord' })
    .getByRole('menuitem', { name: 'Kaartje van het bord' })
    .click();
  await expect(page.getByRole('region', { name: 'Kaartje van het bord' })).toBeVisible();
  await expect(chosen(page)).toHaveCount(0);

  const cell = await board.cell(0, 3);
  await page.mouse.click(cell.x, cell.y, { button: 'right' });
  await expect(
    page.getByRole('menu', { name: 'De ladder' }).getByRole('menuitem', { name: /partners/u }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await hasFocus(page);
});

test('Shift+F10 opent het menu bij wat gekozen is, en pijltjes doen de rest', async ({ room }) => {
  const { page } = await facilitator(room);
  await asks(page, 'arbeidsmarkt', 'Ga naar: Arbeidsmarkt');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Wat gekozen is' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await hasFocus(page);
  await page.keyboard.press('ContextMenu');
  await page.keyboard.type('Op de');
  await page.keyboard.press('Enter');
  await expect(chosen(page).getByRole('button', { name: 'Van de ladder' })).toBeVisible();
});

test('een vinger die stilligt opent het menu, een die schuift niet', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const phone = new Person(await room.enter(PHONE));
  await phone.joins(takePart, FATMA);
  const { page } = phone;
  await expect(phone.button('Meer')).toBeEnabled();
  const touch = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  // The pen is down: what it had begun is dropped.
  await phone.button('Pen').tap();
  await finger('touchStart', { x: 160, y: 420 });
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  await finger('touchEnd');
  await isOnScreen(page, menu);
  await isAccessible(page, 'menu op het bord, telefoon', '[role=menu]');
  await menu.getByRole('menuitem', { name: 'Alles tonen' }).tap();
  await expect(menu).toHaveCount(0);
  await expect(phone.state('Opgeslagen')).toBeVisible();
  await phone.button('Meer').tap();
  await expect(page.getByRole('menuitem', { name: 'Ongedaan maken' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);

  await phone.button('Kiezen en verplaatsen').tap();
  await finger('touchStart', { x: 160, y: 420 });
  await finger('touchMove', { x: 160, y: 460 });
  // Longer than a finger must lie still: whether it opens is the question.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
  await expect(menu).toHaveCount(0);
  await finger('touchEnd');
});

test('een gereedschap dat twee keer is gekozen blijft gekozen', async ({ room }) => {
  const { page } = await facilitator(room);
  const button = page.getByRole('button', { name: 'Briefje', exact: true });
  await button.dblclick();
  await expect(page.getByText('Blijft gekozen')).toBeVisible();
  await isAccessible(page, 'vastgehouden gereedschap');
  for (const [i, text] of ['Bankje', 'Fontein'].entries()) {
    await page.mouse.click(FREE.x, FREE.y - 140 + i * 140);
    await page.getByRole('textbox', { name: 'Tekst van het briefje' }).fill(text);
  }
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Blijft gekozen')).toHaveCount(0);
  for (const text of ['Bankje', 'Fontein']) await asks(page, text, `Ga naar: ${text}`);
});

test('het kaartje toont het hele bord en brengt iemand ergens anders heen', async ({ room }) => {
  const { page, board } = await facilitator(room);
  await page.keyboard.press('m');
  const map = page.getByRole('region', { name: 'Kaartje van het bord' });
  await expect(map).toBeVisible();
  await isAccessible(page, 'kaartje');
  const before = (await board.look()).at(0, 0);
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 20);
  await expect.poll(async () => (await board.look()).at(0, 0)).not.toEqual(before);
  await page.keyboard.press('1');
  await page.keyboard.press('m');
  await expect(map).toHaveCount(0);
});
