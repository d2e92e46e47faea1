import { isAccessible } from './support/accessible.ts';
import { makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';

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
  await pen.hover();
  await expect(words).toHaveText(/^Pen/u);
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
