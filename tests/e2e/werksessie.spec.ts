import { expect, type Room, test } from './support/room.ts';
import { closes, discusses, makesAgreement, settlesLevels } from './support/workshop/agree.ts';
import { looksBack, takesPictureHome } from './support/workshop/after.ts';
import type { Evening } from './support/workshop/evening.ts';
import { comeIn } from './support/workshop/guests.ts';
import {
  bar,
  invites,
  makesBoard,
  plansVote,
  presents,
  rehearses,
} from './support/workshop/prepare.ts';
import {
  comesBack,
  comesLate,
  everybodyAnswers,
  isBackOnline,
  nobodySees,
  reveals,
} from './support/workshop/round.ts';
import { closesVote, everybodyVotes, opensVote } from './support/workshop/vote.ts';

/**
 * The whole evening, from invitation to picture: a facilitator, the room's screen, four laptops and four phones. One
 * phone is WebKit, one laptop Firefox. What is led, is led by the controls in the facilitator's own window.
 */

const { step } = test;

/** Before the evening: board, agenda, rehearsal, links. */
async function prepare(room: Room): Promise<Pick<Evening, 'room' | 'anneke' | 'invitation'>> {
  const anneke = await step('een bord en een uitnodiging maken', () => makesBoard(room));
  const invitation = await step('links en code', () => invites(anneke));
  await step('een stemming in de agenda', () => plansVote(anneke));
  await step('oefenen met proefdeelnemers', () => rehearses(anneke));
  return { room, anneke, invitation };
}

/** From the open door to the moment before the reveal. */
async function placeAlone(room: Room): Promise<Evening> {
  const prepared = await prepare(room);
  const { anneke, invitation } = prepared;
  const screen = await step('het scherm in de zaal', () => presents(anneke));
  const hall = screen.getByRole('main');
  await bar(anneke).getByRole('button', { name: 'Start de agenda' }).click();
  await expect(hall).toContainText(invitation.code);
  const guests = await step('binnenkomen', () => comeIn(room, invitation.takePart));
  await expect(hall).toContainText('8 deelnemers binnen');
  await guests.ans.see('Oefen eens');
  const present = { ...prepared, screen, guests };
  await step('ieder antwoordt alleen', () => everybodyAnswers(present));
  const loes = await step('een komt te laat', () => comesLate(present));
  return { ...present, loes };
}

test('een hele werksessie: uitnodigen, alleen plaatsen, onthullen, verschillen, stemmen, afspraken en een afbeelding', async ({
  room,
}) => {
  test.setTimeout(300_000);
  const evening = await placeAlone(room);
  await step('niemand ziet iets', () => nobodySees(evening));
  await step('onthullen', () => reveals(evening));
  await step('weer verbinding', () => isBackOnline(evening));
  const fatma = await step('de telefoon die uitviel', () => comesBack(evening));
  await step('bespreken', () => discusses(evening));
  await step('afgesproken niveaus', () => settlesLevels(evening));
  await step('een stemming openen', () => opensVote(evening));
  await step('stemmen', () => everybodyVotes(evening, fatma));
  await step('de uitslag', () => closesVote(evening, fatma));
  await step('een afspraak', () => makesAgreement(evening));
  await step('afronden', () => closes(evening));
  await step('de afbeelding', () => takesPictureHome(evening));
  await step('terugkijken', () => looksBack(evening));
});
