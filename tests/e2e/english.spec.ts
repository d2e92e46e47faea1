import { dutchOn } from './support/dutch.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, test } from './support/room.ts';

test('in English: make a board, join, place a marker, write a note, export', async ({ room }) => {
  const page = await room.enter({ locale: 'en-GB' });
  await page.goto(room.host.url);
  await page.getByRole('link', { name: 'New board' }).click();
  await page.getByLabel('Start from a known region').selectOption({ label: 'Regio Foodvalley' });
  await page.getByRole('button', { name: 'Make the board' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Anneke');
  await page.getByRole('radio', { name: 'Ede', exact: true }).check();
  await page.getByRole('radio', { name: /^Executive/u }).check();
  await page.getByRole('button', { name: 'Take part' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('banner').getByText('Saved')).toBeVisible();

  await page.getByRole('button', { name: 'Everything as a list' }).click();
  const list = page.getByRole('region', { name: 'Everything as a list' });
  await list.getByRole('button', { name: /The collaboration as a whole$/u }).click();
  await list.getByRole('radio', { name: /^Level 3/u }).check();
  await expect(list.getByText(/^You: level 3/u)).toBeVisible();
  await list.getByRole('button', { name: 'New note' }).click();
  await page.getByRole('textbox', { name: /^Note by/u }).fill('One agenda for eight councils');
  await expect(page.getByRole('banner').getByText('Saved')).toBeVisible();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Download/u })
    .click();
  expect((await downloading).suggestedFilename()).toMatch(/\.png$/u);
});

test('switching the language changes the screen, never the board', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, {
    ...SMALL_BOARD,
    title: 'Foodvalley',
    tasks: [{ title: 'Wonen' }],
  });
  const fatma = await Person.at(room, takePart, FATMA);
  const { page } = fatma;
  await fatma.list.writeNote('Eén loket');
  expect((await dutchOn(page)).length).toBeGreaterThan(20);
  await fatma.button('Meer').click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  const list = page.getByRole('region', { name: 'Everything as a list' });
  await expect(list.getByRole('heading', { name: 'Wonen' })).toBeVisible();
  await expect(list).toContainText('Eén loket');
  // What is left is the board's own: the description of a level, as this board has it.
  const left = ['Samen tot één voorstel voor de regio komen'];
  expect(await dutchOn(page)).toEqual(left);
  await page.reload();
  await page.getByRole('button', { name: 'Everything as a list' }).click();
  await expect(list.getByRole('heading', { name: 'Wonen' })).toBeVisible();
  expect(await dutchOn(page)).toEqual(left);
});
