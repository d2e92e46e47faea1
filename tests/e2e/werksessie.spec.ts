import type { Locator, Page } from '@playwright/test';
import { type Links, makeBoard } from './support/host.ts';
import { lead } from './support/lead.ts';
import { ANNEKE, SMALL_BOARD, type Who } from './support/people.ts';
import { Person } from './support/person.ts';
import { pictureOf } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';

/** The whole evening, from invitation to picture: a facilitator, the room's screen, four laptops and four phones. */

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const HALL = { viewport: { width: 1920, height: 1080 } };
const WHOLE = 'De samenwerking als geheel';
const ENERGY = 'Energietransitie';

interface Seat extends Who {
  readonly phone: boolean;
  /** Their levels: for the collaboration as a whole, and for energy. */
  readonly answers: readonly [number, number];
}

const seat = (
  name: string,
  municipality: string,
  role: Who['role'],
  answers: readonly [number, number],
  phone = false,
): Seat => ({ name, municipality, role, answers, phone });

const SEATS = {
  ans: seat('Ans', 'Ede', 'Raad', [3, 2], true),
  bert: seat('Bert', 'Ede', 'College', [4, 4]),
  fatma: seat('Fatma', 'Barneveld', 'Raad', [1, 2], true),
  gijs: seat('Gijs', 'Barneveld', 'Ambtelijke organisatie', [4, 4]),
  ineke: seat('Ineke', 'Nijkerk', 'Raad', [2, 2], true),
  joost: seat('Joost', 'Nijkerk', 'College', [2, 3]),
  kees: seat('Kees', 'Nijkerk', 'Ambtelijke organisatie', [2, 2], true),
  // Comes when the others are done.
  late: seat('Loes', 'Barneveld', 'College', [2, 3]),
} as const;
type Name = keyof typeof SEATS;

const guide = (page: Page): Locator => page.locator('[data-panel]');
const bar = ({ page }: Person): Locator => page.getByRole('region', { name: 'Begeleiden' });

async function sits(room: Room, link: string, name: Name): Promise<Person> {
  const { phone, ...who } = SEATS[name];
  const person = new Person(await room.enter(phone ? PHONE : {}));
  await person.page.goto(link);
  await person.fillsIn(who);
  return person;
}

/** Answers lane by lane, and says to be ready. */
async function answers(person: Person, name: Name): Promise<void> {
  const hers = guide(person.page);
  for (const level of SEATS[name].answers) {
    await hers.getByRole('radio', { name: `Niveau ${level}` }).check();
    await hers.getByRole('button', { name: /^(?:Volgende|Bekijk je antwoorden)/u }).click();
  }
  await hers.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(hers).toContainText('Je bent klaar');
}

async function joinsByCode(room: Room, code: string): Promise<Person> {
  const { phone, ...who } = SEATS.kees;
  const kees = new Person(await room.enter(phone ? PHONE : {}));
  await kees.page.goto(room.host.url);
  await kees.page.getByLabel(/^Link of code/u).fill(code.toLowerCase());
  await kees.page.getByRole('button', { name: 'Open het bord' }).click();
  await kees.fillsIn(who);
  return kees;
}

/** Makes a code in the invitation, as it is printed there. */
async function makesCode(anneke: Person): Promise<string> {
  await anneke.button('Delen').click();
  const share = anneke.dialog('Deel het bord');
  await share.getByRole('button', { name: /^Uitnodiging/u }).click();
  const invite = anneke.dialog('Nodig mensen uit');
  await invite.getByRole('button', { name: 'Maak een code' }).click();
  const code = invite.getByText(/^[2-9A-HJ-NP-Z]{3} [2-9A-HJ-NP-Z]{3}$/u).first();
  await expect(code).toBeVisible();
  const text = (await code.textContent()) ?? '';
  await anneke.page.keyboard.press('Escape');
  return text;
}

async function opensRound(anneke: Person): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'Ronde openen…' }).click();
  const dialog = anneke.dialog('Ronde 1 openen');
  await dialog.getByRole('checkbox', { name: new RegExp(`^${ENERGY}`, 'u') }).check();
  await dialog.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(dialog).toHaveCount(0);
}

async function presents(room: Room, links: Links): Promise<Page> {
  const screen = await room.enter(HALL);
  const [address = '', key = ''] = links.facilitate.split('#');
  await screen.goto(`${address}/present#${key}`);
  return screen;
}

test('een hele werksessie: uitnodigen, alleen plaatsen, onthullen, verschillen, afspraken en een afbeelding', async ({
  room,
}) => {
  test.setTimeout(300_000);
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const anneke = await Person.at(room, links.facilitate, ANNEKE);

  // Prepare and join. The room's screen shows the code that was made for the invitation.
  const code = await makesCode(anneke);
  const screen = await presents(room, links);
  const hall = screen.getByRole('main');
  await bar(anneke).getByRole('button', { name: 'Start de agenda' }).click();
  await expect(hall).toContainText(code);
  const kees = await joinsByCode(room, code);
  const [ans, bert, fatma, gijs, ineke, joost] = [
    await sits(room, links.takePart, 'ans'),
    await sits(room, links.takePart, 'bert'),
    await sits(room, links.takePart, 'fatma'),
    await sits(room, links.takePart, 'gijs'),
    await sits(room, links.takePart, 'ineke'),
    await sits(room, links.takePart, 'joost'),
  ];
  await expect(hall).toContainText('8 deelnemers binnen');
  await expect(guide(ans.page)).toContainText('Oefen eens');

  // Place alone.
  await bar(anneke).getByRole('button', { name: 'Volgende: Opgaven' }).click();
  await bar(anneke).getByRole('button', { name: 'Volgende: Plaatsen' }).click();
  await opensRound(anneke);
  await answers(ans, 'ans');
  await answers(fatma, 'fatma');
  // Her phone dies; what she said does not.
  await fatma.page.close();
  await answers(bert, 'bert');
  await answers(gijs, 'gijs');
  await answers(joost, 'joost');
  await answers(kees, 'kees');
  await answers(ineke, 'ineke');
  const late = await sits(room, links.takePart, 'late');
  await answers(late, 'late');
  await expect(hall).toContainText('8 van 9 klaar');
  await expect(screen.locator('[data-marker]')).toHaveCount(0);
  await anneke.list.shows(WHOLE, 'Niveau 2', []);
  await anneke.button('Sluiten').click();

  // Reveal: one is offline meanwhile.
  await ineke.page.context().setOffline(true);
  await expect(guide(ineke.page)).toContainText(/Geen verbinding|verbinding/u);
  await bar(anneke).getByRole('button', { name: 'Onthul', exact: true }).click();
  for (const { page } of [ans, joost, anneke])
    await expect(page.getByRole('dialog', { name: 'De antwoorden verschijnen' })).toBeVisible();
  await expect(screen.locator('[data-marker]')).toHaveCount(16);
  await expect(guide(ans.page)).toContainText('Jij: niveau 3');
  await expect(guide(ineke.page)).not.toContainText('Jij: niveau 2');
  await ineke.page.context().setOffline(false);
  await expect(guide(ineke.page)).toContainText('Jij: niveau 2');
  await anneke.list.shows(WHOLE, 'Niveau 1', [/Raad van Barneveld/u]);

  // Discuss: the largest difference first, and everybody is taken there.
  // The button that reveals took the agenda along.
  await bar(anneke)
    .getByRole('button', { name: /^Volgende: Bespreken/u })
    .click();
  await anneke.button('Verschillen om te bespreken').click();
  const differences = anneke.page
    .getByRole('list', { name: 'Verschillen', exact: true })
    .getByRole('listitem');
  await expect(differences.first()).toContainText(
    'Raad en ambtelijke organisatie van Barneveld liggen 3 niveaus uit elkaar',
  );
  await differences
    .first()
    .getByRole('button', { name: /liggen 3 niveaus uit elkaar$/u })
    .click();
  await expect(
    joost.page.getByText(/van Barneveld liggen 3 niveaus uit elkaar/u).first(),
  ).toBeVisible();
  await differences
    .first()
    .getByRole('button', { name: /Stop met tonen/u })
    .click();

  // Agree: now and wanted, who does what by when.
  await lead(links, {
    type: 'setAgreed',
    lane: 'whole',
    agreed: { now: 'inform', wanted: 'align' },
  });
  await bar(anneke).getByRole('button', { name: 'Sluit de ronde' }).click();
  await expect(guide(ans.page)).toContainText('Deze ronde is gesloten');
  await joost.list.shows(WHOLE, 'Niveau 2', [
    /College van Barneveld/u,
    /Raad van Nijkerk/u,
    /College van Nijkerk/u,
    /Ambtelijke organisatie van Nijkerk/u,
  ]);

  // Close: locked for who takes part, and kept.
  for (const step of ['Ambitie', 'Afspraken', 'Afronden']) {
    await bar(anneke)
      .getByRole('button', { name: `Volgende: ${step}` })
      .click();
  }
  await bar(anneke).getByRole('button', { name: 'Zet op slot en bewaar' }).click();
  await expect(
    anneke.page.getByText(/Het bord is op slot en er is een versie bewaard/u),
  ).toBeVisible();
  await expect(joost.button(/^Antwoord/u)).toHaveCount(0);

  // Take it home.
  await anneke.button('Sluiten').click();
  await anneke.button('Exporteren').click();
  const downloading = anneke.page.waitForEvent('download');
  await anneke.button('Afbeelding downloaden').click();
  const picture = await pictureOf(await downloading);
  expect(picture.width).toBeGreaterThan(800);
});
