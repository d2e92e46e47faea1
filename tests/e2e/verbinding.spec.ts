import { canvasRoots } from '@samenspel/shared/document';
import * as Y from 'yjs';
import { connected } from '../contract/clients.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, KEEPS_PAGES, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';

test('wie doorwerkt zonder verbinding, de pagina herlaadt en terugkomt, verliest niets', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA, KEEPS_PAGES);
  const nijkerk = await Person.at(room, takePart, JOOST, KEEPS_PAGES);
  // The page itself is kept on the device for a next time without a connection.
  for (const { page } of [barneveld, nijkerk])
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');

  await room.host.crash();
  await expect(barneveld.state('Geen verbinding')).toBeVisible();
  await barneveld.list.writeNote('Geschreven in de trein');
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await expect(barneveld.state(/Geen verbinding, \d+ wijzigingen wachten/u)).toBeVisible();
  await nijkerk.list.answer(WHOLE, 'Niveau 1');

  await barneveld.page.reload();
  await expect(barneveld.state(/Geen verbinding, \d+ wijzigingen wachten/u)).toBeVisible();
  await expect(await barneveld.list.notes()).toHaveText([/Geschreven in de trein/u]);

  await room.host.comeBack();
  await expect(barneveld.state('Opgeslagen')).toBeVisible({ timeout: 30_000 });
  await expect(await nijkerk.list.notes()).toHaveText([/Geschreven in de trein/u]);
  await nijkerk.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  await barneveld.list.shows(WHOLE, 'Niveau 1', [/Nijkerk/u]);
});

test('valt het netwerk van een apparaat weg, dan zegt het scherm dat meteen, en later gaat alles mee', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  const nijkerk = await Person.at(room, takePart, JOOST);
  const network = barneveld.page.context();
  await network.setOffline(true);
  await expect(barneveld.state('Geen verbinding')).toBeVisible();
  await barneveld.list.writeNote('Zonder bereik');
  await network.setOffline(false);
  await expect(barneveld.state('Opgeslagen')).toBeVisible({ timeout: 30_000 });
  await expect(await nijkerk.list.notes()).toHaveText([/Zonder bereik/u]);
});

test('wie terugkomt, ziet meteen wie er zijn, ook wie stilzit', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  const nijkerk = await Person.at(room, takePart, JOOST);
  const people = barneveld.page.getByRole('button', { name: 'Wie doen er mee? 2 deelnemers' });
  // From here on nothing is heard of who sits still for a quarter of a minute.
  await nijkerk.page.mouse.move(400, 400);
  await nijkerk.page.mouse.move(420, 420);
  await expect(people).toBeVisible();
  const network = barneveld.page.context();
  await network.setOffline(true);
  await expect(barneveld.state('Geen verbinding')).toBeVisible();
  await expect(people).toBeHidden();
  await network.setOffline(false);
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  await expect(people).toBeVisible();
});

test('wat opgeslagen heet, overleeft een crash meteen daarna', async ({ room }) => {
  const { takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  await barneveld.list.answer(WHOLE, 'Niveau 4');
  await barneveld.list.writeNote('Dit staat vast');
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  await room.host.crash();
  await barneveld.page.close();
  await room.host.comeBack();
  const viewer = new Person(await room.enter());
  await viewer.page.goto(look);
  await expect(await viewer.list.notes()).toHaveText([/Dit staat vast/u]);
  await viewer.list.shows(WHOLE, 'Niveau 4', [/Raad van Barneveld/u]);
});

/** What a link says, for a client without a screen. */
function boardOf(takePart: string) {
  const { pathname, hash } = new URL(takePart);
  const id = pathname.split('/').at(-1) ?? '';
  return { id, keys: { facilitate: '', edit: hash.slice(1), view: '' } };
}

/** Years of work in a moment: two items are moved back and forth, until the canvas is mostly past. */
async function wearOut(url: string, takePart: string): Promise<void> {
  const writer = await connected({ url }, boardOf(takePart));
  const { items } = canvasRoots(writer.doc);
  for (const place of ['slijtage-1', 'slijtage-2'])
    writer.doc.getMap('items').set(place, new Y.Map<unknown>([['pos', [0, 0]]]));
  for (let i = 0; i < 40; i++) {
    writer.doc.transact(() => {
      for (let j = 0; j < 400; j++)
        for (const place of ['slijtage-1', 'slijtage-2']) items.get(place)?.set('pos', [i, j]);
    });
    await writer.saved();
    // No faster than one may.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(Y.encodeStateAsUpdate(writer.doc).byteLength).toBeGreaterThan(200_000);
  writer.close();
}

test('is het bord opnieuw begonnen terwijl iemand weg was, dan ziet die gewoon het bord', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  await barneveld.list.writeNote('Van voor die tijd');
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  const { page } = barneveld;
  await page.goto(room.host.url);
  await wearOut(room.host.url, takePart);
  // What is worn begins anew when the last one has left, ten seconds later.
  await expect
    .poll(
      async () => {
        const newcomer = await connected({ url: room.host.url }, boardOf(takePart));
        const { byteLength } = Y.encodeStateAsUpdate(newcomer.doc);
        newcomer.close();
        return byteLength;
      },
      { timeout: 60_000, intervals: [12_000] },
    )
    .toBeLessThan(100_000);
  await page.goto(takePart);
  await expect(barneveld.state('Opgeslagen')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Begin opnieuw' })).toHaveCount(0);
  await expect(await barneveld.list.notes()).toHaveText([/Van voor die tijd/u]);
  await barneveld.list.writeNote('Van daarna');
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
});
