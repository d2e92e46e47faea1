import { makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';

/** Ede facilitates, with the panel for the ladder, partners and roles open; Barneveld takes part. */
async function edeArranges(room: Room): Promise<[Person, Person]> {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await Person.at(room, links.takePart, FATMA);
  await ede.button('Ladder, partners en rollen').click();
  return [ede, barneveld];
}

test('de begeleider past niveaus aan; iedereen ziet het, en pionnen blijven bewaard', async ({
  room,
}) => {
  const [ede, barneveld] = await edeArranges(room);
  const menu = async (level: number, action: string) => {
    await ede.button(`Acties voor niveau ${level}`).click();
    await ede.page.getByRole('menuitem', { name: action }).click();
  };
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await barneveld.list.shows(WHOLE, 'Niveau 3: Afstemmen en delen', [/Raad van Barneveld/u]);

  const name = ede.page.getByRole('textbox', { name: 'Naam van niveau 3' });
  await name.fill('Samen plannen');
  await name.press('Enter');
  await barneveld.list.shows(WHOLE, 'Niveau 3: Samen plannen', [/Raad van Barneveld/u]);

  await menu(1, 'Niveau eronder');
  await barneveld.list.shows(WHOLE, 'Niveau 4: Samen plannen', [/Raad van Barneveld/u]);
  await menu(4, 'Niveau weghalen');
  await expect(await barneveld.list.card(WHOLE)).toContainText('een niveau dat er niet meer is');
  const message = ede.page.getByRole('region', { name: 'Meldingen' });
  await message.getByRole('button', { name: 'Ongedaan maken' }).click();
  await barneveld.list.shows(WHOLE, 'Niveau 4: Samen plannen', [/Raad van Barneveld/u]);
  await menu(1, 'Niveau weghalen');
  await barneveld.list.shows(WHOLE, 'Niveau 3: Samen plannen', [/Raad van Barneveld/u]);
});

test('de begeleider voegt een partner toe, hernoemt een rol en de titel', async ({ room }) => {
  const [ede, barneveld] = await edeArranges(room);
  const { page } = ede;
  await page.getByRole('combobox', { name: 'Gemeente toevoegen' }).fill('wagen');
  await page.getByRole('option', { name: /^Wageningen/u }).click();
  await expect(barneveld.page.getByLabel('Over wie?')).toContainText('Wageningen');

  const role = page.getByRole('textbox', { name: 'Naam van de rol' }).first();
  await role.fill('Gemeenteraad');
  await role.press('Enter');
  await expect(barneveld.page.getByRole('region', { name: 'Mijn pion' })).toContainText(
    'Gemeenteraad van Barneveld',
  );

  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('textbox', { name: 'Titel van het bord' }).fill('Foodvalley in 2030');
  await page.keyboard.press('Enter');
  await expect(barneveld.page.getByRole('heading', { level: 1 })).toHaveText('Foodvalley in 2030');
});

test('het afgesproken niveau, nu en gewenst, ziet iedereen', async ({ room }) => {
  const [ede, barneveld] = await edeArranges(room);
  await ede.button('Afgesproken niveaus en afspraken').click();
  const choose = async (label: string, level: RegExp) => {
    const select = ede.page.getByLabel(label);
    const option = select.getByRole('option').filter({ hasText: level });
    await select.selectOption((await option.textContent()) ?? '');
  };
  await choose(`Nu, ${WHOLE}`, /^Niveau 2/u);
  await choose(`Gewenst, ${WHOLE}`, /^Niveau 4/u);
  const card = await barneveld.list.card(WHOLE);
  await expect(card).toContainText('Afgesproken nu: niveau 2, Elkaar informeren');
  await expect(card).toContainText('Gewenst: niveau 4, Samen beslissen');
});

test('de begeleider haalt een pion van het bord: de eigenaar en de anderen horen wie dat deed', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await Person.at(room, links.takePart, FATMA);
  const joost = await Person.at(room, links.takePart, JOOST);
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await ede.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  await (await ede.list.markers(WHOLE, 'Niveau 3')).getByRole('button').click();
  const dialog = ede.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Pion verwijderen' }).click();
  const mine = barneveld.page.getByText('De begeleider heeft je pion weggehaald');
  await expect(mine).toContainText(`Raad van Barneveld, bij ${WHOLE}`);
  await expect(joost.page.getByText('De begeleider heeft een pion weggehaald')).toBeVisible();
  await expect(ede.page.getByText('Pion verwijderd: Raad van Barneveld')).toBeVisible();
  await barneveld.list.shows(WHOLE, 'Niveau 3', []);
  await ede.list.shows(WHOLE, 'Niveau 3', []);
  // Told once on each device.
  await barneveld.page.reload();
  await barneveld.list.shows(WHOLE, 'Niveau 3', []);
  await expect(mine).toHaveCount(0);
});

test('wie weg was toen de begeleider een pion weghaalde, hoort het bij terugkomst', async ({
  room,
}) => {
  const [ede, barneveld] = await edeArranges(room);
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await ede.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  const address = barneveld.page.url();
  await barneveld.page.goto('about:blank');
  await (await ede.list.markers(WHOLE, 'Niveau 3')).getByRole('button').click();
  await ede.page.getByRole('dialog').getByRole('button', { name: 'Pion verwijderen' }).click();
  await ede.list.shows(WHOLE, 'Niveau 3', []);
  await barneveld.page.goto(address);
  await expect(barneveld.page.getByText('De begeleider heeft je pion weggehaald')).toBeVisible();
  await barneveld.list.answer(WHOLE, 'Niveau 2');
  await ede.list.shows(WHOLE, 'Niveau 2', [/Raad van Barneveld/u]);
});
