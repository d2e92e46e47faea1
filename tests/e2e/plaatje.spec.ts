import type { Page } from '@playwright/test';
import { plainPng, SMALL } from '../support/images.ts';
import { isAccessible } from './support/accessible.ts';
import { take } from './support/exporting.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import type { Rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';

/** Colours that nothing else on a board has. */
const ORANGE: Rgb = [250, 120, 10];
const LILAC: Rgb = [150, 90, 220];
/** An image of 300 by 200 lies on the board as large as it is, which the first view shows a little smaller; pixels. */
const MOST = 30_000;
/** The same in a picture of twice the board. */
const MOST_TWICE = 200_000;

const file = (name: string, buffer: Buffer, mimeType = 'image/png') => ({ name, mimeType, buffer });
const orange = file('kaart.png', plainPng(300, 200, ORANGE));

async function twoAtTheBoard(room: Room): Promise<[Person, Person, Page]> {
  const { takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const viewer = await room.enter();
  await viewer.goto(look);
  return [await Person.at(room, takePart, FATMA), await Person.at(room, takePart, JOOST), viewer];
}

/** Chooses files on the device, from the menu with the other tools. */
async function choose(person: Person, ...files: ReturnType<typeof file>[]): Promise<void> {
  const choosing = person.page.waitForEvent('filechooser');
  await person.button('Meer gereedschap').click();
  await person.page.getByRole('menuitem', { name: /^Afbeelding/u }).click();
  await (await choosing).setFiles(files);
}

/** Lets files come in as a drop or a paste does; a browser under test has no other hand for it. */
async function bring(
  person: Person,
  kind: 'drop' | 'paste',
  { name, mimeType, buffer }: ReturnType<typeof file>,
  at = { x: 900, y: 300 },
): Promise<void> {
  await person.page.evaluate(
    ({ base64, ...given }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], given.name, { type: given.mimeType }));
      // A file that was copied brings its name along as text.
      data.setData('text/plain', given.name);
      const target = document.querySelector('[data-canvas]');
      const { kind: how, at: point } = given;
      const place = { clientX: point.x, clientY: point.y };
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', {
              dataTransfer: data,
              bubbles: true,
              cancelable: true,
              ...place,
            });
      target?.dispatchEvent(event);
    },
    { kind, name, mimeType, base64: buffer.toString('base64'), at },
  );
}

const seen = async ({ board }: Person, colour: Rgb) => (await board.picture()).count(colour);

test('een gekozen afbeelding is er voor iedereen, en blijft er na een herstart', async ({
  room,
}) => {
  const [barneveld, nijkerk, viewer] = await twoAtTheBoard(room);
  await choose(barneveld, orange);
  await expect.poll(() => seen(barneveld, ORANGE)).toBeGreaterThan(MOST);
  await expect.poll(() => seen(nijkerk, ORANGE), 'Nijkerk ziet haar').toBeGreaterThan(MOST);
  const looking = new Person(viewer);
  await expect.poll(() => seen(looking, ORANGE), 'wie meekijkt ook').toBeGreaterThan(MOST);

  await room.host.restart();
  await nijkerk.page.reload();
  await expect.poll(() => seen(nijkerk, ORANGE)).toBeGreaterThan(MOST);

  await nijkerk.button('Exporteren').click();
  const picture = await take(nijkerk.page, 'Hele bord', 2);
  expect(picture.count(ORANGE)).toBeGreaterThan(MOST_TWICE);
});

test('slepen en plakken: elk op zijn plek, en in de lijst met een beschrijving', async ({
  room,
}) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const at = { x: 950, y: 250 };
  await bring(barneveld, 'drop', orange, at);
  await expect.poll(() => seen(nijkerk, ORANGE)).toBeGreaterThan(MOST);
  expect((await barneveld.board.picture()).at(at.x + 40, at.y + 40)).toEqual(ORANGE);

  await barneveld.page.mouse.move(560, 620);
  await bring(barneveld, 'paste', file('image.png', plainPng(120, 90, LILAC)));
  const spot = { x: 550, y: 610, width: 20, height: 20 };
  const there = async () => (await barneveld.board.picture()).count(LILAC, spot);
  await expect.poll(there, 'waar de muis was').toBe(400);
  await expect.poll(() => seen(nijkerk, LILAC)).toBeGreaterThan(4000);

  await barneveld.page
    .getByRole('region', { name: 'Meldingen' })
    .getByRole('button', { name: 'Beschrijving' })
    .last()
    .click();
  const words = barneveld.page.getByRole('textbox', { name: 'Beschrijving van de afbeelding' });
  await expect(words).toBeFocused();
  await words.fill('Een paars vlak');
  await barneveld.button('Klaar').click();
  const list = await nijkerk.list.open();
  const images = list.getByRole('region', { name: 'Afbeeldingen' });
  await expect(images.getByRole('listitem')).toHaveCount(2);
  await expect(images.getByText('Een paars vlak', { exact: true })).toBeVisible();
  await expect(images.getByText('Afbeelding zonder beschrijving', { exact: true })).toBeVisible();

  // And from the list: another person describes, takes away and puts back.
  await images.getByRole('button', { name: /^Beschrijving van: Afbeelding zonder/u }).click();
  await nijkerk.page.keyboard.type('Een oranje vlak');
  await nijkerk.page.keyboard.press('Tab');
  await images.getByRole('button', { name: 'Klaar' }).click();
  await images.getByRole('button', { name: 'Verwijder afbeelding: Een oranje vlak' }).click();
  await expect.poll(() => seen(barneveld, ORANGE)).toBe(0);
  await nijkerk.page.keyboard.press('Control+z');
  await expect.poll(() => seen(barneveld, ORANGE)).toBeGreaterThan(MOST);
});

test('wat niet kan, wordt in woorden gezegd', async ({ room }) => {
  const { takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  const viewer = await room.enter();
  await viewer.goto(look);
  const said = barneveld.page.getByRole('region', { name: 'Meldingen' });
  const put = async (what: ReturnType<typeof file>, words: RegExp) => {
    await bring(barneveld, 'drop', what);
    await expect(said.getByText(words)).toBeVisible();
  };
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  await put(file('logo.svg', svg, 'image/svg+xml'), /logo\.svg staat niet op het bord\. Een SVG/u);
  await put(file('logo.png', svg), /logo\.png staat niet .* geen afbeelding/u);
  await put(
    file('brief.pdf', Buffer.from('%PDF-1.7'), 'application/pdf'),
    /brief\.pdf .* PNG, JPEG/u,
  );
  const half = SMALL.JPEG.subarray(0, 200);
  await put(file('half.jpg', half, 'image/jpeg'), /half\.jpg staat niet/u);

  // What a page fetches ahead is there before the line is gone: the panels come last.
  for (const page of [barneveld.page, viewer]) {
    await page.getByRole('button', { name: 'Alles als lijst' }).click();
    await expect(page.getByRole('heading', { name: 'Afbeeldingen' })).toBeVisible();
    await page.getByRole('button', { name: 'Sluiten' }).last().click();
    await page.waitForLoadState('networkidle');
  }
  await barneveld.page.context().setOffline(true);
  await room.host.crash();
  await expect(barneveld.state(/^Geen verbinding/u)).toBeVisible();
  await put(orange, /Er is nu geen verbinding/u);
  await barneveld.page.context().setOffline(false);
  await room.host.comeBack();
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  await bring(barneveld, 'drop', orange);
  await expect.poll(() => seen(barneveld, ORANGE)).toBeGreaterThan(MOST);

  const looking = new Person(viewer);
  await bring(looking, 'drop', file('ander.png', plainPng(300, 200, LILAC)));
  await expect(viewer.getByText('Je kunt nu niets op het bord zetten.').first()).toBeVisible();
  await expect(looking.button('Meer gereedschap')).toHaveCount(0);
  expect(await seen(barneveld, LILAC)).toBe(0);
});

test('een foto gaat kleiner de deur uit dan hij is, ook over http in de zaal', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.lanUrl, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  expect(await barneveld.page.evaluate('isSecureContext')).toBe(false);
  const photo = file('foto.png', plainPng(4500, 1500, ORANGE));
  const sent = barneveld.page.waitForResponse((response) => response.url().endsWith('/images'));
  await choose(barneveld, photo);
  const kept: unknown = await (await sent).json();
  expect(kept).toMatchObject({ type: 'image/png', width: 4096, height: 1365 });
  await expect.poll(() => seen(barneveld, ORANGE)).toBeGreaterThan(MOST);
  await barneveld.page.reload();
  await expect.poll(() => seen(barneveld, ORANGE)).toBeGreaterThan(MOST);
});

test('met alleen het toetsenbord: kiezen, beschrijven, en een schermlezer hoort het', async ({
  room,
}) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const { page } = barneveld;
  await page.locator('[data-canvas]').focus();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('i');
  await (await choosing).setFiles([orange]);
  await expect(page.getByRole('toolbar', { name: 'Gekozen' })).toBeVisible();
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Enter');
  const words = page.getByRole('textbox', { name: 'Beschrijving van de afbeelding' });
  await expect(words).toBeFocused();
  await isAccessible(page, 'de beschrijving naast de afbeelding');
  await page.keyboard.type('Kaart van de regio');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(words).toHaveCount(0);
  await expect(page.locator('[data-canvas]')).toBeFocused();

  const list = await nijkerk.list.open();
  await expect(list.getByText('Kaart van de regio', { exact: true })).toBeVisible();
  await list.getByRole('button', { name: 'Beschrijving van: Kaart van de regio' }).click();
  await isAccessible(nijkerk.page, 'de lijst met afbeeldingen');
});
