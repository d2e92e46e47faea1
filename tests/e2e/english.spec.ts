import type { Page } from '@playwright/test';
import { makeBoard } from './support/host.ts';
import { SMALL_BOARD } from './support/people.ts';
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

test('in a video call three people sketch together: no agenda, no round, nobody has to lead', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, { ...SMALL_BOARD, locale: 'en' });
  const people = [
    ['Anneke', 'Ede', /^Executive/u],
    ['Fatma', 'Barneveld', /^Council/u],
    ['Joost', 'Nijkerk', /^Civil service/u],
  ] as const;
  const pages: Page[] = [];
  for (const [name, municipality, role] of people) {
    const page = await room.enter({ locale: 'en-GB' });
    await page.goto(links.takePart);
    await page.getByRole('textbox', { name: 'Your name' }).fill(name);
    await page.getByRole('radio', { name: municipality, exact: true }).check();
    await page.getByRole('radio', { name: role }).check();
    await page.getByRole('button', { name: 'Take part' }).click();
    await expect(page.getByRole('banner').getByText('Saved')).toBeVisible();
    await page.getByRole('button', { name: 'Everything as a list' }).click();
    pages.push(page);
  }
  for (const [i, page] of pages.entries()) {
    const list = page.getByRole('region', { name: 'Everything as a list' });
    await list.getByRole('button', { name: /The collaboration as a whole$/u }).click();
    await list.getByRole('radio', { name: new RegExp(`^Level ${i + 2}`, 'u') }).check();
    await list.getByRole('button', { name: 'New note' }).click();
    await list.getByRole('textbox', { name: /^Note by/u }).fill(`Idea ${i + 1}`);
  }
  for (const page of pages) {
    const list = page.getByRole('region', { name: 'Everything as a list' });
    await expect(list.getByText('Who and why (3 markers)')).toBeVisible();
    for (const idea of ['Idea 1', 'Idea 2', 'Idea 3'])
      await expect(list.getByText(idea, { exact: true }).first()).toBeAttached();
    await expect(page.getByRole('navigation', { name: 'Agenda' })).toHaveCount(0);
    await expect(page.locator('[data-panel]').getByText('Only you see this')).toHaveCount(0);
  }
});

test('switching the language changes the screen, never the board', async ({ room }) => {
  const { look } = await makeBoard(room.host.url, {
    title: 'Samenwerking Regio Foodvalley',
    locale: 'nl',
    tasks: [{ title: 'Wonen' }],
  });
  const page = await room.enter();
  await page.goto(look);
  await page.getByRole('button', { name: 'Alles als lijst' }).click();
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  const list = page.getByRole('region', { name: 'Everything as a list' });
  await expect(list.getByRole('heading', { name: 'Wonen' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Everything as a list' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samenwerking Regio Foodvalley');
});
