import { ANNEKE, FATMA } from './support/people.ts';
import { Person } from './support/person.ts';
import { pictureOf } from './support/picture.ts';
import { expect, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';

test('in de zaal over http zonder beveiligde context doet alles het', async ({ room }) => {
  const page = await room.enter();
  const ede = new Person(page);
  await page.goto(`${room.host.lanUrl}/new`);
  expect(await page.evaluate('isSecureContext')).toBe(false);
  expect(await page.evaluate('typeof crypto.randomUUID')).toBe('undefined');
  await page.getByLabel('Begin met een bekende regio').selectOption({ label: 'Regio Foodvalley' });
  await page.getByRole('button', { name: 'Maak het bord' }).click();
  await ede.fillsIn(ANNEKE);

  const share = ede.dialog('Deel het bord');
  const field = share.getByRole('textbox', { name: 'Link: Meedoen' });
  await expect(field).toHaveValue(/#/u);
  const link = await field.inputValue();
  expect(link.startsWith(room.host.lanUrl)).toBe(true);
  await expect(share.getByText(/Dit adres is niet versleuteld/u)).toBeVisible();
  await share
    .getByRole('button', { name: /^Kopiëren/u })
    .first()
    .click();
  await expect(share.getByText('Gekopieerd').first()).toBeVisible();
  await share.getByRole('button', { name: 'Sluiten' }).click();

  // What was copied is pasted into a note: the clipboard itself cannot be read here.
  await (await ede.list.open()).getByRole('button', { name: 'Nieuw briefje' }).click();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('textbox', { name: /^Briefje van/u })).toHaveValue(link);

  const barneveld = await Person.at(room, link, FATMA);
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await ede.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  await barneveld.page.reload();
  await barneveld.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);

  await barneveld.button('Exporteren').click();
  const downloading = barneveld.page.waitForEvent('download');
  await barneveld.button('Afbeelding downloaden').click();
  expect((await pictureOf(await downloading)).width).toBeGreaterThan(800);
});
