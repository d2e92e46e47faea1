import { rm } from 'node:fs/promises';
import { startServer } from '../support/server.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, test } from './support/room.ts';

test('een bord dat bijna vol is, zegt dat op tijd, en slaat gewoon op', async ({ room }) => {
  // Two tasks are there; with two notes it is at four fifths.
  const server = await startServer({ env: { MAX_BOARD_ITEMS: '5', LOG_LEVEL: 'error' } });
  try {
    const { takePart, look } = await makeBoard(server.url, SMALL_BOARD);
    const barneveld = await Person.at(room, takePart, FATMA);
    const viewer = await room.enter();
    await viewer.goto(look);
    const full = barneveld.page
      .getByRole('region', { name: 'Meldingen' })
      .getByText(/Dit bord is bijna vol: 80% is gebruikt/u);
    await barneveld.list.writeNote('Eerste');
    await expect(barneveld.page.getByText('Opgeslagen', { exact: true }).first()).toBeVisible();
    await expect(full).toHaveCount(0);
    await barneveld.list.writeNote('Tweede');
    await expect(full).toBeVisible();
    await barneveld.list.writeNote('Derde');
    await expect(barneveld.page.getByText('Opgeslagen', { exact: true }).first()).toBeVisible();
    await barneveld.page.reload();
    await expect(await barneveld.list.notes()).toHaveCount(3);
    await expect(viewer.getByText(/bijna vol/u)).toHaveCount(0);
  } finally {
    await server.close();
    await rm(server.dataDir, { recursive: true, force: true });
  }
});
