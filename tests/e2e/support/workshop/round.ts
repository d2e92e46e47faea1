import type { Page } from '@playwright/test';
import { expect } from '../room.ts';
import type { Evening } from './evening.ts';
import { answers, comesByCode, type Guest, guestAt, guide } from './guests.ts';
import { bar, opensRound } from './prepare.ts';
import { PHONE_ON_ITS_SIDE, SEATS, WHOLE } from './seats.ts';

/** The part of the evening in which everybody places alone, up to what they then see together. */

/** All but who comes late answer; one phone dies when its owner is ready. */
export async function everybodyAnswers({ anneke, guests }: Omit<Evening, 'loes'>): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'Volgende: Opgaven' }).click();
  await bar(anneke).getByRole('button', { name: 'Volgende: Plaatsen' }).click();
  await opensRound(anneke);
  await answers(guests.fatma.screen, SEATS.fatma);
  await guests.fatma.person.page.close();
  await answers(guests.ans, SEATS.ans);
  await answers(guests.gijs, SEATS.gijs);
  for (const name of ['bert', 'ineke', 'joost', 'kees'] as const) {
    await answers(guests[name].screen, SEATS[name]);
  }
}

/** Comes by the code on the wall when the others are done, and holds her phone on its side. */
export async function comesLate({
  room,
  invitation,
}: Pick<Evening, 'room' | 'invitation'>): Promise<Guest> {
  const loes = await comesByCode(room, invitation.code, SEATS.loes, PHONE_ON_ITS_SIDE);
  await answers(loes.screen, SEATS.loes);
  return loes;
}

/** R2: who is ready is known, and what they chose is not. */
export async function nobodySees({ anneke, screen, guests, loes }: Evening): Promise<void> {
  await expect(screen.getByRole('main')).toContainText('8 van 9 klaar');
  await expect(screen.locator('[data-marker]')).toHaveCount(0);
  await anneke.list.shows(WHOLE, 'Niveau 2', []);
  await anneke.button('Sluiten').click();
  for (const one of [guests.ans, guests.gijs, guests.kees.screen, loes.screen]) {
    await one.miss('College van Ede');
  }
}

/** Reveals while one of the phones has no network; the others count down and see. */
export async function reveals({ anneke, screen, guests, loes }: Evening): Promise<void> {
  const { ineke, joost, kees } = guests;
  await ineke.person.page.context().setOffline(true);
  await ineke.screen.see(/Geen verbinding|Wacht op verbinding/u);
  await bar(anneke).getByRole('button', { name: 'Onthul', exact: true }).click();
  await Promise.all(
    [anneke, joost.person, kees.person, loes.person].map((person) =>
      expect(person.dialog('De antwoorden verschijnen')).toBeVisible(),
    ),
  );
  await expect(screen.locator('[data-marker]')).toHaveCount(16);
  await guests.ans.see('Jij: niveau 3');
  await guests.gijs.see('Jij: niveau 4');
  for (const one of [guests.ans, guests.gijs, kees.screen, loes.screen]) {
    await one.see('College van Ede');
  }
  await ineke.screen.miss('Jij: niveau 2');
  await anneke.list.shows(WHOLE, 'Niveau 1', [/Raad van Barneveld/u]);
}

/** The phone without network finds it again. */
export async function isBackOnline({ guests: { ineke } }: Evening): Promise<void> {
  await ineke.person.page.context().setOffline(false);
  await ineke.screen.see('Jij: niveau 2');
  await ineke.screen.see('College van Ede');
}

/** The phone that died is switched on, and opened where it was: it need not say who it is. */
export async function comesBack({ guests, invitation }: Evening): Promise<Page> {
  const page = await guests.fatma.person.page.context().newPage();
  const { screen } = guestAt(page);
  await screen.goto(invitation.takePart);
  await screen.see('Jij: niveau 1');
  await screen.see('College van Ede');
  await expect(guide({ page })).toContainText(
    'Alle antwoorden zijn zichtbaar. In deze stap blijven ze staan.',
  );
  return page;
}
