import { PARTNER_COLOURS } from '@samenspel/shared/records';
import { makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';
import { beginNote, noteField, opensText, stopsTyping } from './support/writing.ts';

const [, BARNEVELD, NIJKERK] = PARTNER_COLOURS;
/** A free place of the paper, beside the ladder; on the page, in CSS pixels. */
const SPOT = { x: 1060, y: 260 };
const AROUND = { x: 940, y: 180, width: 340, height: 200 };

async function atTheBoard(room: Room): Promise<[Person, Person]> {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  return [await Person.at(room, takePart, FATMA), await Person.at(room, takePart, JOOST)];
}

test('twee mensen typen in één briefje: beider woorden blijven, en ieder ziet waar de ander typt', async ({
  room,
}) => {
  const [fatma, joost] = await atTheBoard(room);
  const hers = await beginNote(fatma, 'Het net is vol. ', SPOT);
  const his = await opensText(joost, SPOT);
  await expect(his).toHaveValue('Het net is vol. ');

  const joostsCaret = fatma.page.locator('[data-caret^="Joost"]');
  const fatmasCaret = joost.page.locator('[data-caret^="Fatma"]');
  await expect(joostsCaret).toContainText('Joost van den Brink · Nijkerk');
  await expect(fatmasCaret).toContainText('FY');
  await expect(fatma.page.getByText(/^Typt hier ook: Joost/u)).toBeAttached();

  await hers.press('Control+Home');
  await his.press('Control+End');
  await Promise.all([
    hers.pressSequentially('Barneveld vraagt: '),
    his.pressSequentially('Nijkerk antwoordt. '),
  ]);
  for (const field of [hers, his]) {
    await expect(field).toHaveValue('Barneveld vraagt: Het net is vol. Nijkerk antwoordt. ');
  }
  // What one chooses of the text the other sees as well: a caret and a mark.
  await his.press('Control+a');
  await expect(joostsCaret.locator('> span')).not.toHaveCount(1);
  await stopsTyping(joost);
  await expect(joostsCaret).toHaveCount(0);
});

test('wie met een invoermethode een woord samenstelt, wordt niet onderbroken door wat een ander typt', async ({
  room,
}) => {
  const [fatma, joost] = await atTheBoard(room);
  const hers = await beginNote(fatma, 'Wonen ', SPOT);
  const his = await opensText(joost, SPOT);
  await expect(his).toHaveValue('Wonen ');
  const ime = await fatma.page.context().newCDPSession(fatma.page);
  const composes = (text: string) =>
    ime.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await composes('e');
  await his.press('Control+Home');
  await his.pressSequentially('Samen: ');
  await expect(his).toHaveValue(/^Samen: Wonen/u);
  await composes('ee');
  await expect(hers).toHaveValue('Wonen ee');
  await ime.send('Input.insertText', { text: 'één' });
  for (const field of [hers, his]) await expect(field).toHaveValue('Samen: Wonen één');
});

test('wie niet in de tekst staat, ziet op het bord waar de ander typt', async ({ room }) => {
  const [fatma, joost] = await atTheBoard(room);
  await beginNote(fatma, 'Wonen', SPOT);
  // The pointer goes away, so that nothing but the caret is in her colour.
  await fatma.page.mouse.move(640, 20);
  const seen = async () => (await joost.board.picture()).count(rgb(BARNEVELD), AROUND);
  await expect.poll(seen, 'caret met naam').toBeGreaterThan(300);
  expect((await fatma.board.picture()).count(rgb(NIJKERK), AROUND)).toBe(0);
  await stopsTyping(fatma);
  await expect.poll(seen).toBe(0);
});

test('verwijdert een ander het briefje waarin iemand typt, dan gaan de woorden niet stil verloren', async ({
  room,
}) => {
  const [fatma, joost] = await atTheBoard(room);
  await beginNote(fatma, 'Wie betaalt dit?', SPOT);
  await expect(await joost.list.notes()).toHaveText([/Wie betaalt dit/u]);
  await joost.button('Verwijderen: Wie betaalt dit?').click();
  await expect(
    fatma.page.getByText('Een ander heeft verwijderd waarin je typte: ‘Wie betaalt dit?’').first(),
  ).toBeVisible();
  await fatma.button('Zet terug').click();
  await expect(await joost.list.notes()).toHaveText([/Wie betaalt dit/u]);
});

test('wie zelf ongedaan maakt waarin hij typt, hoort niet dat een ander dat deed', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const anneke = await Person.at(room, takePart, ANNEKE);
  const field = await beginNote(anneke, 'Zomaar', SPOT);
  // A copy comes with its words, so undoing takes it away with them.
  await anneke.page.keyboard.press('Escape');
  await anneke.page.keyboard.press('Control+d');
  await anneke.page.keyboard.press('Enter');
  await expect(field).toHaveValue('Zomaar');
  while (await field.isVisible()) await anneke.page.keyboard.press('Control+z');
  await expect(noteField(anneke)).toHaveCount(0);
  await anneke.list.writeNote('Daarna');
  await expect(anneke.page.getByText(/^Een ander heeft verwijderd/u)).toHaveCount(0);
});
