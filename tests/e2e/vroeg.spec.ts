import type { Locator, Page } from '@playwright/test';
import { makeBoard } from './support/host.ts';
import { FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

/** Who does something before all of the app, or the server's answer, has come. */

/** The tools of the menu, the panels, and what takes a paste: fetched once the board stands. */
const REST = /\/assets\/rest[~-]/u;

/** Keeps answers back until the function that is given back is called. */
async function holdBack(page: Page, url: RegExp): Promise<() => void> {
  let letCome = () => {};
  const later = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(url, async (route) => {
    await later;
    await route.continue();
  });
  return letCome;
}

/** Somebody at a board of which the rest has not come. */
async function withoutTheRest(room: Room): Promise<{ fatma: Person; letCome: () => void }> {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = new Person(await room.enter());
  const letCome = await holdBack(fatma.page, REST);
  await fatma.joins(takePart, FATMA);
  return { fatma, letCome };
}

const moreTools = (person: Person) => person.button('Meer gereedschap');
const menu = ({ page }: Person) => page.getByRole('menu', { name: 'Meer gereedschap' });

/** How the tool looks stands beside the bar: that is in the same file as the menu. */
async function restIsThere({ page }: Person): Promise<void> {
  await expect(page.getByRole('button', { name: 'Stijl', exact: true })).toBeVisible();
}

async function isOpenWithFocus(person: Person): Promise<void> {
  await expect(menu(person)).toBeVisible();
  await expect(person.page.locator('[role=menu]:focus, [role=menu] :focus')).toHaveCount(1);
  await person.page.keyboard.press('ArrowDown');
  await expect(menu(person).getByRole('menuitem').and(focused(person))).toHaveCount(1);
  await person.page.keyboard.press('Escape');
  await expect(menu(person)).toHaveCount(0);
  await expect(moreTools(person)).toBeFocused();
}

const focused = ({ page }: Person): Locator => page.locator(':focus');

test('een link die dit apparaat kent opent meteen, voordat de server zegt wat hij mag', async ({
  room,
}) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA);
  const joost = await Person.at(room, takePart, JOOST);
  await joost.list.writeNote('Van Joost');
  const letCome = await holdBack(fatma.page, /\/api\/boards\/[^/]+$/u);
  await fatma.page.reload();
  await expect(fatma.state('Opgeslagen')).toBeVisible();
  await expect(await fatma.list.notes()).toHaveText([/Van Joost/u]);
  await fatma.list.writeNote('Van Fatma');
  await expect(await joost.list.notes()).toHaveCount(2);
  const answered = fatma.page.waitForResponse(/\/api\/boards\/[^/]+$/u);
  letCome();
  await answered;
  await fatma.list.writeNote('Nog een');
  await expect(await joost.list.notes()).toHaveCount(3);
});

test('wie drukt op een knop waarvan het menu nog komt, vindt het open', async ({ room }) => {
  const { fatma, letCome } = await withoutTheRest(room);
  await moreTools(fatma).click();
  await expect(menu(fatma)).toHaveCount(0);
  letCome();
  await isOpenWithFocus(fatma);
});

test('ook als het menu komt terwijl de knop is ingedrukt', async ({ room }) => {
  const { fatma, letCome } = await withoutTheRest(room);
  await fatma.button('Pen').click();
  await moreTools(fatma).hover();
  await fatma.page.mouse.down();
  letCome();
  await restIsThere(fatma);
  await fatma.page.mouse.up();
  await isOpenWithFocus(fatma);
});

test('met het toetsenbord blijft de focus op de knop als het menu komt, en een toets gaat niet verloren', async ({
  room,
}) => {
  const { fatma, letCome } = await withoutTheRest(room);
  await fatma.button('Pen').click();
  await moreTools(fatma).focus();
  letCome();
  await restIsThere(fatma);
  await expect(moreTools(fatma)).toBeFocused();
  await fatma.page.keyboard.press('Enter');
  await isOpenWithFocus(fatma);

  const { fatma: second, letCome: letItCome } = await withoutTheRest(room);
  await moreTools(second).focus();
  await second.page.keyboard.press('Enter');
  letItCome();
  await isOpenWithFocus(second);
});

/** Pastes text as another program had put it on the clipboard. */
async function pastes({ page }: Person, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, text);
}

test('wat iemand plakt voordat er iets is dat het aanneemt, komt er één keer', async ({ room }) => {
  const { fatma, letCome } = await withoutTheRest(room);
  await pastes(fatma, 'Vol stroomnet');
  letCome();
  await expect(await fatma.list.notes()).toHaveText([/Vol stroomnet/u]);
  await fatma.button('Ongedaan maken').click();
  await expect(await fatma.list.notes()).toHaveCount(0);
  await expect(fatma.button('Ongedaan maken')).toBeDisabled();

  const { fatma: second, letCome: letItCome } = await withoutTheRest(room);
  await pastes(second, '- Vol stroomnet\n- Te weinig huizen\n- De bus rijdt niet');
  letItCome();
  await second.button('3 briefjes plakken').click();
  await expect(await second.list.notes()).toHaveCount(3);
  await second.button('Ongedaan maken').click();
  await expect(await second.list.notes()).toHaveCount(0);
  await expect(second.button('Ongedaan maken')).toBeDisabled();
});
