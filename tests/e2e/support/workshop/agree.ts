import type { Locator } from '@playwright/test';
import type { Person } from '../person.ts';
import { expect } from '../room.ts';
import type { Evening } from './evening.ts';
import { guide } from './guests.ts';
import { bar } from './prepare.ts';
import { ENERGY, WHOLE } from './seats.ts';

/** The part of the evening in which they talk about what they saw, and settle what they agree on. */

const LARGEST = 'Raad en ambtelijke organisatie van Barneveld liggen 3 niveaus uit elkaar';
const AGREED = 'Afgesproken niveaus en afspraken';

/** The largest difference first; everybody is taken to it, and let go. */
export async function discusses({ anneke, screen, guests }: Evening): Promise<void> {
  // The button that reveals took the agenda along.
  await bar(anneke)
    .getByRole('button', { name: /^Volgende: Bespreken/u })
    .click();
  await anneke.button('Verschillen om te bespreken').click();
  const first = anneke.page
    .getByRole('list', { name: 'Verschillen', exact: true })
    .getByRole('listitem')
    .first();
  await expect(first).toContainText(LARGEST);
  await first.getByRole('button', { name: new RegExp(`${LARGEST}$`, 'u') }).click();
  await expect(screen.getByRole('main')).toContainText(LARGEST);
  await guests.joost.screen.see(LARGEST);
  await guests.gijs.see(LARGEST);
  await first.getByRole('button', { name: /Stop met tonen/u }).click();
  await expect(screen.getByRole('main')).not.toContainText(LARGEST);
}

async function chooses(panel: Locator, label: string, level: RegExp): Promise<void> {
  const select = panel.getByLabel(label);
  const option = select.getByRole('option').filter({ hasText: level });
  await select.selectOption((await option.textContent()) ?? '');
}

/** The level they agree on, now and wanted; then nothing of the round changes any more. */
export async function settlesLevels({ anneke, guests }: Evening): Promise<void> {
  await anneke.button(AGREED).click();
  const panel = anneke.page.getByRole('region', { name: AGREED });
  await chooses(panel, `Nu, ${WHOLE}`, /^Niveau 2/u);
  await chooses(panel, `Gewenst, ${WHOLE}`, /^Niveau 4/u);
  const card = await guests.joost.person.list.card(WHOLE);
  await expect(card).toContainText('Afgesproken nu: niveau 2, Elkaar informeren');
  await expect(card).toContainText('Gewenst: niveau 4, Samen beslissen');
  await bar(anneke).getByRole('button', { name: 'Sluit de ronde' }).click();
  await guests.ineke.screen.see('Deze ronde is gesloten');
  await guests.joost.person.list.shows(WHOLE, 'Niveau 2', [
    /College van Barneveld/u,
    /Raad van Nijkerk/u,
    /College van Nijkerk/u,
    /Ambtelijke organisatie van Nijkerk/u,
  ]);
}

/** Somebody with a phone writes what was agreed, who does it and by when; on the wall it is read by all. */
export async function makesAgreement({ anneke, screen, guests }: Evening): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'Volgende: Afspraken' }).click();
  const hers = guide(guests.ineke.person);
  await hers.getByRole('button', { name: `Afspraak toevoegen over ${ENERGY}` }).click();
  const form = hers.getByRole('form');
  await form.getByLabel('Wat spreken jullie af?').fill('Eén raadsagenda per kwartaal');
  await form.getByLabel('Rol').selectOption('Raad');
  await form.getByLabel('Partner').selectOption('Ede');
  await form.getByLabel('Wanneer is het klaar?').fill('2099-03-01');
  await form.getByRole('button', { name: 'Toevoegen' }).click();
  const said = 'Raad van Ede · uiterlijk 1 maart 2099';
  await guests.ans.see(said);
  await anneke.button(AGREED).click();
  await expect(anneke.page.getByRole('region', { name: AGREED })).toContainText(said);
  // The levels come first there; the clicker turns the page.
  await expect(screen.getByRole('contentinfo')).toContainText('1 van 2');
  await screen.keyboard.press('ArrowDown');
  await expect(screen.getByRole('main')).toContainText(said);
}

/** What her last step says has been done, with what she takes along. */
export const closed = ({ page }: Person): Locator =>
  page.getByRole('region', { name: 'Afgerond: het bord staat op slot.' });

/** The board is locked for who takes part, and kept. */
export async function closes({ anneke, screen, guests }: Evening): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'Volgende: Afronden' }).click();
  await bar(anneke).getByRole('button', { name: 'Zet op slot en bewaar' }).click();
  await expect(closed(anneke)).toContainText('Er is een versie bewaard');
  await guests.ans.see('Deze bijeenkomst is afgerond.');
  await expect(screen.getByRole('main')).toContainText('Dank jullie wel');
  await expect(guests.joost.person.button(/^Antwoord/u)).toHaveCount(0);
}
