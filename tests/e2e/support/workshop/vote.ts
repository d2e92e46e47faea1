import type { Locator, Page } from '@playwright/test';
import type { Screen } from '../../../support/engines/screen.ts';
import { screenOfPage } from '../pageScreen.ts';
import { expect } from '../room.ts';
import type { Evening } from './evening.ts';
import { bar } from './prepare.ts';
import { ENERGY, WORK } from './seats.ts';

/** A vote with two dots for each, of which the result is told by role. */

const QUESTION = 'Waar beginnen we?';
const GIVEN = 'Je hebt al je stippen gegeven.';

const vote = ({ anneke }: Evening) => bar(anneke).getByRole('group', { name: 'Stemmen' });

export async function opensVote(evening: Evening): Promise<void> {
  const { anneke, screen } = evening;
  for (const step of ['Ambitie', 'Stemmen']) {
    await bar(anneke)
      .getByRole('button', { name: `Volgende: ${step}` })
      .click();
  }
  await vote(evening).getByRole('button', { name: 'Stemming openen…' }).click();
  const dialog = anneke.dialog('Stemming openen');
  await dialog.getByLabel('Vraag').fill(QUESTION);
  await dialog.getByLabel('Stippen per persoon').fill('2');
  await dialog.getByRole('button', { name: 'Stemming openen' }).click();
  await expect(screen.getByRole('main')).toContainText(QUESTION);
}

/** Gives a dot to each of these options. */
async function gives(screen: Screen, ...options: readonly string[]): Promise<void> {
  for (const option of options) await screen.click('button', `Eén stip erbij voor ${option}`);
  await screen.see(GIVEN);
}

async function tabsTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 100; i++) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no number of tabs leads there');
}

/** Gives two dots to one option without touching mouse or screen. */
async function givesByKeyboard(page: Page, option: string): Promise<void> {
  await tabsTo(page, page.getByRole('button', { name: `Eén stip erbij voor ${option}` }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await screenOfPage(page).see(GIVEN);
}

/** On phones the vote stands in what they look at; on laptops it is a button away. Two never touch the mouse. */
export async function everybodyVotes(evening: Evening, fatma: Page): Promise<void> {
  const { anneke, guests, loes } = evening;
  const { bert, gijs, joost, kees } = guests;
  await gives(guests.ans, WORK, WORK);
  await gives(screenOfPage(fatma), WORK, ENERGY);
  await gives(guests.ineke.screen, ENERGY, ENERGY);
  await gives(loes.screen, WORK, WORK);
  await gijs.click('button', 'Stemmen');
  await gives(gijs, ENERGY, WORK);
  for (const { person } of [bert, kees]) {
    await tabsTo(person.page, person.button('Stemmen'));
    await person.page.keyboard.press('Enter');
    await givesByKeyboard(person.page, WORK);
  }
  await joost.screen.click('button', 'Stemmen');
  await gives(joost.screen, ENERGY, ENERGY);
  await gives(screenOfPage(anneke.page), ENERGY, WORK);
  await expect(anneke.state('Opgeslagen')).toBeVisible();
  await expect(anneke.page.getByText('Uitslag')).toHaveCount(0);
}

/** The result is there for everybody at once: in all, and of the three roles of three people each. */
export async function closesVote(evening: Evening, fatma: Page): Promise<void> {
  const { anneke, screen, guests } = evening;
  await vote(evening).getByRole('button', { name: 'Stemming sluiten' }).click();
  await anneke.button('Sluiten en uitslag tonen').click();
  await guests.ans.see('9 deelnemers stemden.');
  await guests.gijs.see('9 deelnemers stemden.');
  await expect(screen.getByRole('main')).toContainText('9 deelnemers stemden');
  for (const page of [anneke.page, fatma, guests.kees.person.page]) {
    for (const [who, most, least] of [
      ['Samen', `${WORK}11 stippen`, `${ENERGY}7 stippen`],
      ['Raad', `${ENERGY}3 stippen`, `${WORK}3 stippen`],
      ['College', `${WORK}4 stippen`, `${ENERGY}2 stippen`],
      ['Ambtelijke organisatie', `${WORK}4 stippen`, `${ENERGY}2 stippen`],
    ] as const) {
      const bars = page.getByRole('list', { name: who, exact: true }).getByRole('listitem');
      await expect(bars).toHaveText([most, least]);
    }
  }
}
