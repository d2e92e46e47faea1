import { type Command, runCommand } from '@samenspel/shared/commands';
import type { Note } from '@samenspel/shared/records';
import { ANNEKE, FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, test } from './support/room.ts';
import { openStored } from './support/stored.ts';

const WALL = ['Dit weten we al', 'Dit willen we weten', 'Wie weet dit?', 'Dit zoeken we uit'];

test('een sjabloon komt op een vrije plek, is gekozen, en is in één stap weer weg', async ({
  room,
}) => {
  const stored = await openStored(room, SMALL_BOARD);
  const fatma = await Person.at(room, stored.takePart, FATMA);
  const { page } = fatma;
  const had = stored.items().length;
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('vragenmuur');
  await expect(page.getByRole('option').first()).toContainText('Sjabloon invoegen');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sjabloon invoegen' });
  await expect(dialog.getByRole('button')).toHaveCount(5);
  await dialog.getByRole('button', { name: /^Vragenmuur/u }).click();
  const titles = () => stored.of('frame').map(({ title }) => title);
  await expect.poll(titles).toEqual(expect.arrayContaining(WALL));
  await expect(page.getByRole('toolbar', { name: 'Gekozen' })).toBeVisible();
  // It lies below the ladder, over nothing that was there.
  for (const { pos } of stored.of('frame')) expect(pos[1]).toBeGreaterThan(600);
  await page.keyboard.press('Control+z');
  await expect.poll(() => stored.items().length).toBe(had);
  stored.close();
});

test('een kopie van een bord heeft alles, maar niets van de mensen', async ({ room }) => {
  const stored = await openStored(room, SMALL_BOARD);
  const { board } = stored;
  await Person.at(room, stored.takePart, FATMA);
  const note: Note = {
    id: 'briefje',
    type: 'note',
    pos: [0, 900],
    size: [200, 116],
    order: 'a5',
    style: { colour: 'yellow' },
    by: 'z'.repeat(22),
    text: 'Dit gaat mee',
  };
  const add: Command = { name: 'addItem', document: 'canvas', args: { item: note } };
  runCommand(stored.client.doc, add, note.by);
  await stored.client.saved();
  const anneke = new Person(await room.enter());
  await anneke.joins(`${room.host.url}/b/${board.id}#${board.keys.facilitate}`, ANNEKE);
  const { page } = anneke;

  await anneke.button('Meer').click();
  await page.getByRole('menuitem', { name: 'Bord dupliceren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bord dupliceren' });
  await expect(dialog.getByRole('textbox')).toHaveValue(`Kopie van ${SMALL_BOARD.title}`);
  await dialog.getByRole('textbox').fill('Vervolg');
  await dialog.getByRole('button', { name: 'Maak kopie' }).click();
  await expect(page).not.toHaveURL(new RegExp(board.id, 'u'));
  // It is a board of its own: there one says anew who one is.
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
  await expect(page.getByText('Vervolg')).toBeVisible();
  await expect(page.getByText(FATMA.name)).toHaveCount(0);
  stored.close();
});
