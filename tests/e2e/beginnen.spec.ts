import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { makeBoard, openCode } from './support/host.ts';
import { ANNEKE, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, test } from './support/room.ts';

test('Ede maakt een bord voor Regio Foodvalley en deelt het', async ({ room }) => {
  const page = await room.enter();
  const ede = new Person(page);
  await page.goto(room.host.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Samen zien wat er speelt/u);
  await page.getByRole('link', { name: 'Nieuw bord' }).click();

  await page.getByLabel('Begin met een bekende regio').selectOption({ label: 'Regio Foodvalley' });
  await expect(page.getByText('8 partners gekozen')).toBeVisible();
  await expect(page.getByLabel('Hoe heet het bord?')).toHaveValue('Samenwerking Regio Foodvalley');

  // By an old or a popular name, too.
  const pick = page.getByRole('combobox', { name: 'Gemeente toevoegen' });
  await pick.fill('den bosch');
  await page.getByRole('option', { name: /'s-Hertogenbosch/u }).click();
  await expect(page.getByText('9 partners gekozen')).toBeVisible();
  await page.getByRole('button', { name: /Haal 's-Hertogenbosch weg/u }).click();
  await page.getByRole('button', { name: 'Andere partner toevoegen' }).click();
  await page.getByLabel('Naam van de partner').fill('Waterschap Vallei en Veluwe');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByText('9 partners gekozen')).toBeVisible();

  await page.getByLabel('Welke opgaven hebben jullie samen?').fill('Wonen: genoeg huizen\nSport');
  await expect(page.getByText('2 opgaven', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Maak het bord' }).click();

  await page.getByRole('button', { name: /^Later/u }).click();
  const share = ede.dialog('Deel het bord');
  const link = (name: string) => share.getByRole('textbox', { name: `Link: ${name}` });
  await expect(link('Meedoen')).toHaveValue(/\/b\/[\w-]+#[\w-]{22}$/u);
  const values = await Promise.all(
    ['Meedoen', 'Meekijken', 'Begeleiden'].map((name) => link(name).inputValue()),
  );
  expect(new Set(values).size).toBe(3);
  const codes = share.getByRole('img', { name: /^QR-code/u });
  await expect(codes).toHaveCount(2);
  const { data, width, height } = PNG.sync.read(await codes.first().screenshot());
  const scanned = jsQR(new Uint8ClampedArray(data), width, height);
  expect(scanned?.data, 'what a phone reads in the code').toBe(values[0]);
  await share.getByRole('button', { name: 'Sluiten' }).click();

  // A projector must not show the key.
  expect(new URL(page.url()).hash).toBe('');
  await expect(await ede.list.card('Wonen')).toContainText('genoeg huizen');
  await expect(await ede.list.card('Sport')).toBeVisible();

  // The device remembers the board, and opens it without the key in the address.
  await page.goto(room.host.url);
  const mine = page.getByRole('region', { name: 'Mijn borden op dit apparaat' });
  await mine.getByRole('link', { name: /Samenwerking Regio Foodvalley/u }).click();
  await ede.saysWhoTheyAre(ANNEKE);
  await expect(ede.button('Delen')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('een lettertype dat laat komt verschuift de knoppen niet onder de hand', async ({ room }) => {
  const page = await room.enter();
  let release = () => {};
  const later = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(room.host.url, { waitUntil: 'commit' });
  const button = page.getByRole('link', { name: 'Nieuw bord' });
  const hasFont = () => page.evaluate(`document.fonts.check('16px "Source Sans 3 Variable"')`);
  await expect(button).toBeVisible();
  expect(await hasFont()).toBe(false);
  const before = await button.boundingBox();
  release();
  await expect.poll(hasFont).toBe(true);
  const after = await button.boundingBox();
  if (!before || !after) throw new Error('the button is not drawn');
  // Pressed near its upper edge before, it would still be released on the same button.
  expect(Math.abs(after.y - before.y)).toBeLessThan(8);
  expect(Math.abs(after.x - before.x)).toBeLessThan(8);
});

test('de link kopiëren lukt ook met het toetsenbord', async ({ room }) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const page = await room.enter({ permissions: ['clipboard-read', 'clipboard-write'] });
  const ede = new Person(page);
  await page.goto(links.facilitate);
  await page.getByRole('button', { name: /^Later/u }).click();
  await ede.button('Delen').press('Enter');
  const share = ede.dialog('Deel het bord');
  await share
    .getByRole('button', { name: /^Kopiëren/u })
    .first()
    .press('Enter');
  await expect(share.getByText('Gekopieerd').first()).toBeVisible();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(links.takePart);
});

test('een link die niet klopt krijgt een eigen uitleg', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const [address = '', key = ''] = takePart.split('#');
  const page = await room.enter();
  const cases = [
    [address, 'Voor dit bord heb je een link nodig'],
    [`${address}#${key.slice(0, 12)}`, 'Deze link is niet compleet'],
    [`${address}#${'x'.repeat(22)}`, 'Deze link opent geen bord'],
    [`${room.host.url}/b/bestaatniet#${key}`, 'Deze link opent geen bord'],
    [`${room.host.url}/iets/anders`, 'Deze pagina bestaat niet'],
  ] as const;
  for (const [link, title] of cases) {
    // Two links that differ only behind the # are one page to a browser.
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('wie een halve link plakt op de beginpagina hoort wat er mist', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const page = await room.enter();
  await page.goto(room.host.url);
  const field = page.getByLabel('Link of code');
  await field.fill(takePart.slice(0, -4));
  await page.getByRole('button', { name: 'Open het bord' }).click();
  await expect(page.getByText(/Deze link is niet compleet/u)).toBeVisible();
  await field.fill(takePart);
  await page.getByRole('button', { name: 'Open het bord' }).click();
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
});

test('wie de code van het scherm typt staat op de drempel van het bord', async ({ room }) => {
  const { facilitate } = await makeBoard(room.host.url, SMALL_BOARD);
  const code = await openCode(facilitate);
  const page = await room.enter({ viewport: { width: 390, height: 844 } });
  await page.goto(room.host.url);
  const field = page.getByLabel('Link of code');
  const says = (text: RegExp) => expect(page.getByText(text)).toBeVisible();
  for (const [typed, explanation] of [
    ['K7M 4Q', /Een code heeft zes tekens/u],
    ['K7M 4Q0', /In een code staat nooit een 0/u],
    [code === 'ZZZZZZ' ? '222222' : 'zzz-zzz', /Deze code opent geen bord/u],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await says(explanation);
  }
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
  await page.getByRole('button', { name: 'Open het bord' }).click();
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible();
  await new Person(page).saysWhoTheyAre(ANNEKE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SMALL_BOARD.title);
});

test('zonder server hoort wie een code typt dat het niet aan de code ligt', async ({ room }) => {
  const page = await room.enter();
  await page.goto(room.host.url);
  await page.route('**/api/codes', (route) => route.abort());
  const field = page.getByLabel('Link of code');
  await field.fill('K7M 4QX');
  await field.press('Enter');
  await expect(page.getByText(/De server is niet bereikbaar/u)).toBeVisible();
  await expect(field).toHaveValue('K7M 4QX');
});
