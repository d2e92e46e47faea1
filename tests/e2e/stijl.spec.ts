import { FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, test } from './support/room.ts';
import { openStored } from './support/stored.ts';

const FROM = { x: 1010, y: 190 };
const TO = { x: 1200, y: 300 };

test('de stijl van het volgende figuur staat naast het gereedschap, en blijft na herladen', async ({
  room,
}) => {
  const stored = await openStored(room, SMALL_BOARD);
  const fatma = await Person.at(room, stored.takePart, FATMA);
  const { page } = fatma;
  await page.keyboard.press('d');
  await page.getByRole('button', { name: 'Groen' }).click();
  await fatma.button('Stijl').click();
  const style = page.getByRole('group', { name: 'Stijl' });
  await style.getByRole('button', { name: 'Vol', exact: true }).click();
  await style.getByRole('button', { name: 'Dik' }).click();
  await style.getByRole('button', { name: '50%' }).click();
  await expect(style.getByRole('button', { name: 'Dik' })).toHaveAttribute('aria-pressed', 'true');
  await fatma.board.drag(FROM, TO);
  const wanted = { colour: 'green', fill: 'solid', width: 'thick', opacity: 0.5 };
  await expect.poll(() => stored.of('shape')[0]?.style).toEqual(wanted);
  await expect(fatma.state('Opgeslagen')).toBeVisible();

  await page.reload();
  await expect(fatma.state('Opgeslagen')).toBeVisible();
  await page.keyboard.press('d');
  await fatma.board.drag({ x: 1010, y: 400 }, { x: 1150, y: 480 });
  await expect
    .poll(() => stored.of('shape').map(({ style: one }) => one))
    .toEqual([wanted, wanted]);
  stored.close();
});

test('de stijl van wat gekozen is, met alleen wat alles ervan heeft, ook met het toetsenbord', async ({
  room,
}) => {
  const stored = await openStored(room, SMALL_BOARD);
  const fatma = await Person.at(room, stored.takePart, FATMA);
  const { page } = fatma;
  await page.keyboard.press('r');
  await fatma.board.drag(FROM, TO);
  await fatma.button('Stijl').click();
  const style = page.getByRole('group', { name: 'Stijl' });
  await expect(style.getByRole('button', { name: 'Rechthoek' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Along the row with an arrow, and then chosen.
  await style.getByRole('button', { name: 'Rechthoek' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored.of('shape')[0]?.form).toBe('ellipse');
  await style.getByRole('button', { name: 'Rood' }).click();
  await style.getByRole('button', { name: 'Streepjes' }).click();
  await expect
    .poll(() => stored.of('shape')[0]?.style)
    .toMatchObject({ colour: 'red', dash: 'dashed' });

  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await fatma.board.drag({ x: 1010, y: 640 }, { x: 1180, y: 670 });
  await fatma.button('Stijl').click();
  await expect(style.getByRole('button', { name: 'Pijl' }).last()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await style.getByRole('button', { name: 'Met hoeken' }).click();
  await style.getByRole('button', { name: 'Stip', exact: true }).first().click();
  await expect
    .poll(() => stored.of('connector')[0])
    .toMatchObject({ route: 'elbow', heads: ['dot', 'arrow'] });

  // Both at once: neither has a form, or ends, in common with the other.
  await page.keyboard.down('Shift');
  await page.mouse.click(FROM.x + 4, FROM.y + 55);
  await page.keyboard.up('Shift');
  await expect(style.getByText('Lijndikte')).toBeVisible();
  await expect(style.getByText('Vorm')).toHaveCount(0);
  await expect(style.getByText('Verloop')).toHaveCount(0);
  await style.getByRole('button', { name: 'Blauw' }).click();
  await expect
    .poll(() => [...stored.of('shape'), ...stored.of('connector')].map((one) => one.style.colour))
    .toEqual(['blue', 'blue']);
  stored.close();
});
