import { isAccessible } from './support/accessible.ts';
import { suggestedStep } from '@samenspel/shared/reference';
import { makeBoard } from './support/host.ts';
import { lead } from './support/lead.ts';
import { ANNEKE, FATMA, FIRST_TASKS, JOOST, SMALL_BOARD, type Who } from './support/people.ts';
import { Person } from './support/person.ts';
import { pictureOf, rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';
const PANEL = 'Afgesproken niveaus en afspraken';
/** Paper of an agreement, and the box that is ticked. */
const PAPER = rgb('#E2F1E8');
const TICKED = rgb('#2E7D4F');
/** A dot of a vote, on a card. */
const DOT = rgb('#0B6E99');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const IRIS: Who = { name: 'Iris Bakker', municipality: 'Barneveld', role: 'Raad' };

async function onPhone(room: Room, link: string, who: Who): Promise<Person> {
  const person = new Person(await room.enter(PHONE));
  await person.joins(link, who);
  return person;
}

/** The panel with what was agreed about each subject. */
async function agreed(person: Person) {
  const panel = person.page.getByRole('region', { name: PANEL });
  if (!(await panel.isVisible())) {
    if (await person.button(PANEL).isVisible()) await person.button(PANEL).click();
    else {
      await person.button('Meer').click();
      await person.page.getByRole('menuitem', { name: PANEL }).click();
    }
  }
  await expect(panel).toBeVisible();
  return panel;
}

test('de een maakt een afspraak over een onderwerp, de ander vinkt haar af, en zij staat in de afbeelding', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await onPhone(room, links.takePart, FATMA);
  const task = await ede.list.card('Energietransitie');
  await task.getByRole('button', { name: /^Zet op de ladder/u }).click();

  const panel = await agreed(barneveld);
  await panel.getByRole('button', { name: 'Afspraak toevoegen over Energietransitie' }).click();
  const form = panel.getByRole('form');
  await form.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(form.getByText('Vul in wat jullie afspreken.')).toBeVisible();
  await form.getByLabel('Wat spreken jullie af?').fill('Eén raadsagenda per kwartaal');
  await form.getByLabel('Rol').selectOption('Raad');
  await form.getByLabel('Partner').selectOption('Ede');
  await expect(form.getByLabel('Of typ het zelf')).toHaveValue('Raad van Ede');
  await form.getByLabel('Wanneer is het klaar?').fill('2020-03-01');
  await isAccessible(barneveld.page, 'een afspraak maken');
  await form.getByRole('button', { name: 'Toevoegen' }).click();
  const row = panel.getByRole('list', { name: 'Afspraken over Energietransitie', exact: true });
  await expect(row).toContainText('Raad van Ede · uiterlijk 1 maart 2020 · de datum is voorbij');
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  await isAccessible(barneveld.page, 'afspraken');

  // On the drawn board it is a green card with an empty box; in the list it says the same.
  const list = await ede.list.open();
  const section = list.getByRole('region', { name: 'Afspraken' });
  await expect(section.getByRole('listitem')).toContainText('Onderwerp: Energietransitie');
  await expect(section.getByRole('checkbox')).not.toBeChecked();
  await section.getByRole('checkbox', { name: /^Eén raadsagenda per kwartaal/u }).check();
  // Where it was checked off it stays in place; for everybody else it is folded away with what is done.
  await expect(section.getByRole('checkbox')).toBeFocused();
  await expect(row).toHaveCount(0);
  await panel.getByText('Gedaan (1)').click();
  const done = panel.getByRole('list', { name: 'Afspraken over Energietransitie, gedaan' });
  await expect(done.getByRole('checkbox')).toBeChecked();
  await expect(done).toContainText('Gedaan · Raad van Ede · uiterlijk 1 maart 2020');
  await expect(done).not.toContainText('voorbij');
  await isAccessible(ede.page, 'lijst');

  await ede.button('Sluiten').click();
  await ede.button('Exporteren').click();
  const downloading = ede.page.waitForEvent('download');
  await ede.button('Afbeelding downloaden').click();
  const picture = await pictureOf(await downloading);
  expect(picture.count(PAPER)).toBeGreaterThan(20_000);
  expect(picture.count(TICKED)).toBeGreaterThan(500);
});

test('een afspraak wordt met het toetsenbord gewijzigd, verwijderd en teruggezet', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const { page } = ede;
  const { keyboard } = page;
  const panel = await agreed(ede);
  await panel.getByRole('button', { name: `Afspraak toevoegen over ${WHOLE}` }).focus();
  await keyboard.press('Enter');
  await expect(page.getByLabel('Wat spreken jullie af?')).toBeFocused();
  await keyboard.type('Griffies plannen de themabijeenkomst');
  await panel.getByRole('button', { name: 'Toevoegen', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(panel).toContainText('Nog niemand · geen datum');

  await panel.getByRole('button', { name: /^Wijzigen: afspraak Griffies/u }).focus();
  await keyboard.press('Enter');
  await page.getByLabel('Of typ het zelf').focus();
  await keyboard.type('Griffies');
  await keyboard.press('Enter');
  await expect(panel).toContainText('Griffies · geen datum');
  await expect(panel.getByRole('button', { name: /^Wijzigen: afspraak/u })).toBeFocused();

  await panel.getByRole('button', { name: /^Verwijderen: afspraak/u }).focus();
  await keyboard.press('Enter');
  await expect(panel.getByRole('checkbox')).toHaveCount(0);
  const message = page.getByRole('region', { name: 'Meldingen' });
  await message.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(panel.getByRole('checkbox', { name: /^Griffies plannen/u })).toBeVisible();
});

test('de volgende bijeenkomst begint met wat er nog open staat, en dat vinkt men daar af', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await onPhone(room, links.takePart, FATMA);
  const add = async (text: string) => {
    const panel = await agreed(ede);
    await panel.getByRole('button', { name: `Afspraak toevoegen over ${WHOLE}` }).click();
    await panel.getByLabel('Wat spreken jullie af?').fill(text);
    await panel.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await expect(ede.state('Opgeslagen')).toBeVisible();
  };
  await add('Elk kwartaal bellen');
  await add('Eén raadsagenda');
  const panel = await agreed(barneveld);
  const here = panel.getByRole('list', { name: `Afspraken over ${WHOLE}`, exact: true });
  await expect(here.getByRole('listitem')).toHaveCount(2);
  await expect(panel.getByText('klaar?')).toHaveCount(0);

  await lead(links, { type: 'startMeeting', meeting: 'm2' });
  const last = panel.getByRole('region', { name: 'Uit de vorige bijeenkomst: klaar?' });
  await expect(last.getByRole('listitem')).toHaveCount(2);
  // In her window as well: only from then on what she adds is of this meeting.
  for (const each of [panel, await agreed(ede)]) {
    await expect(each).toContainText('Nog geen nieuwe afspraken.');
  }
  await add('Samen naar de provincie');
  await expect(here.getByRole('listitem')).toHaveText([/Samen naar de provincie/u]);
  await isAccessible(barneveld.page, 'afspraken van de vorige bijeenkomst');

  await last.getByRole('checkbox', { name: /^Eén raadsagenda/u }).check();
  await expect(last.getByRole('checkbox', { name: /^Eén raadsagenda/u })).toBeFocused();
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  const theirs = await agreed(ede);
  const open = theirs.getByRole('region', { name: 'Uit de vorige bijeenkomst: klaar?' });
  await expect(open.getByRole('listitem')).toHaveText([/Elk kwartaal bellen/u]);
  await theirs.getByText('Gedaan (1)').click();
  await expect(theirs.getByRole('list', { name: /, gedaan$/u })).toContainText('Eén raadsagenda');

  await lead(links, { type: 'startMeeting', meeting: 'm3' });
  const earlier = theirs.getByRole('list', { name: 'Uit eerdere bijeenkomsten: klaar?' });
  await expect(earlier.getByRole('listitem')).toHaveText([/bijeenkomst 1/u, /bijeenkomst 2/u]);
});

/** Opens a vote on the two tasks of the board. */
async function opensVote(ede: Person, question: string, dots: number): Promise<void> {
  await ede.button('Meer om te begeleiden').click();
  await ede.page.getByRole('menuitem', { name: 'Stemming openen…' }).click();
  const dialog = ede.dialog('Stemming openen');
  await dialog.getByLabel('Vraag').fill(question);
  await dialog.getByLabel('Stippen per persoon').fill(String(dots));
  await isAccessible(ede.page, 'stemming openen');
  await dialog.getByRole('button', { name: 'Stemming openen' }).click();
  await expect(ede.page.getByRole('heading', { name: question })).toBeVisible();
}

/** How many pixels of a dot stand over the lower edge of a task, which has its point in the middle of its card. */
async function dotsOn(person: Person, [x, y]: readonly [number, number]): Promise<number> {
  const sight = await person.board.look();
  const from = sight.at(x, y + 30);
  const to = sight.at(x + 130, y + 90);
  const width = Math.round(to.x - from.x);
  const part = {
    x: Math.round(from.x),
    y: Math.round(from.y),
    width,
    height: Math.round(to.y - from.y),
  };
  return sight.picture.count(DOT, part);
}

async function closesVote(ede: Person, question: string): Promise<void> {
  const vote = ede.page.getByRole('region', { name: question });
  await vote.getByRole('button', { name: 'Stemming sluiten' }).click();
  await ede.button('Sluiten en uitslag tonen').click();
}

test('stemmen met stippen: ieder verdeelt het eigen aantal, en de uitslag komt voor allen tegelijk', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await onPhone(room, links.takePart, FATMA);
  const nijkerk = await Person.at(room, links.takePart, JOOST);
  const iris = await Person.at(room, links.takePart, IRIS);
  await expect(barneveld.button('Stemmen')).toHaveCount(0);
  const question = 'Waar beginnen we?';
  await opensVote(ede, question, 3);
  const voters = [ede, barneveld, nijkerk, iris];
  for (const person of [barneveld, nijkerk, iris]) {
    await person.button('Stem').click();
    await expect(person.page.getByRole('heading', { name: question })).toBeVisible();
  }
  for (const person of voters) {
    await expect(person.page.getByText('Je hebt nog 3 stippen van de 3.')).toBeVisible();
  }
  const more = (person: Person, option: string) =>
    person.button(`Eén stip erbij voor ${option}`).click();

  // Three dots are three, wherever they go; and they can be moved.
  for (let i = 0; i < 3; i++) await more(barneveld, 'Energietransitie');
  await expect(barneveld.page.getByText('Je hebt al je stippen gegeven.')).toBeVisible();
  const plus = barneveld.button('Eén stip erbij voor Arbeidsmarkt');
  await expect(plus).toHaveAttribute('aria-disabled', 'true');
  const box = await plus.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await barneveld.button('Eén stip eraf bij Energietransitie').click();
  await more(barneveld, 'Arbeidsmarkt');
  await isAccessible(barneveld.page, 'stemmen');
  await more(ede, 'Arbeidsmarkt');
  await more(nijkerk, 'Arbeidsmarkt');
  await more(nijkerk, 'Arbeidsmarkt');
  await more(iris, 'Energietransitie');
  for (const person of voters) {
    await expect(person.state('Opgeslagen')).toBeVisible();
    await expect(person.page.getByText('Uitslag')).toHaveCount(0);
  }

  await closesVote(ede, question);
  for (const person of voters) {
    const { page } = person;
    await expect(page.getByText('4 deelnemers stemden.')).toBeVisible();
    // Arbeidsmarkt 1 + 1 + 2, Energietransitie 2 + 1.
    const bars = page.getByRole('list', { name: 'Samen' }).getByRole('listitem');
    await expect(bars).toHaveText(['Arbeidsmarkt4 stippen', 'Energietransitie3 stippen']);
    // Two council members and two civil servants: of neither anything is told.
    await expect(page.getByText('te weinig stemmen om te tonen')).toHaveCount(2);
  }
  await isAccessible(ede.page, 'uitslag');

  // It stays on the cards themselves, and in the list.
  const told = `4 stippen bij ‘${question}’`;
  const list = await nijkerk.list.open();
  await expect(list.getByText(told)).toBeVisible();
  await list.getByRole('button', { name: 'Sluiten', exact: true }).click();
  await nijkerk.button(/^Alles tonen/u).click();
  await expect.poll(() => dotsOn(nijkerk, FIRST_TASKS[1])).toBeGreaterThan(10);

  await ede.button('Stemming verwijderen').click();
  await ede
    .dialog(/verwijderen\?/u)
    .getByRole('button', { name: 'Stemming verwijderen' })
    .click();
  await expect(barneveld.page.getByText('Er is nu geen stemming.')).toBeVisible();
  await expect.poll(() => dotsOn(nijkerk, FIRST_TASKS[1])).toBe(0);
  await expect((await nijkerk.list.open()).getByText(told)).toHaveCount(0);
});

test('een rol met twee stemmers blijft verborgen, een kijker ziet alleen vraag en uitslag', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const viewer = new Person(await room.enter());
  await viewer.page.goto(links.look);
  const council: Who[] = [FATMA, IRIS, { name: 'Kees', municipality: 'Nijkerk', role: 'Raad' }];
  const executive: Who[] = ['Ede', 'Nijkerk'].map((municipality) => ({
    name: `Wethouder ${municipality}`,
    municipality,
    role: 'College',
  }));
  const people: Person[] = [];
  for (const who of [...council, ...executive]) {
    people.push(await Person.at(room, links.takePart, who));
  }
  await opensVote(ede, 'Wat eerst?', 2);
  await viewer.button('Bekijk').click();
  await expect(viewer.page.getByRole('heading', { name: 'Wat eerst?' })).toBeVisible();
  await expect(viewer.button(/^Eén stip/u)).toHaveCount(0);
  await ede.button('Eén stip erbij voor Arbeidsmarkt').click();
  for (const person of people) {
    await person.button('Stem').click();
    await person.button('Eén stip erbij voor Energietransitie').click();
    await expect(person.state('Opgeslagen')).toBeVisible();
  }
  await expect(ede.state('Opgeslagen')).toBeVisible();
  await closesVote(ede, 'Wat eerst?');
  const { page } = viewer;
  await expect(page.getByText('6 deelnemers stemden.')).toBeVisible();
  // The two executives and the one civil servant hide each other: together they are three.
  await expect(page.getByRole('list', { name: 'Raad' }).getByRole('listitem')).toHaveText([
    'Energietransitie3 stippen',
    'Arbeidsmarkt0 stippen',
  ]);
  await expect(page.getByRole('list', { name: 'College' })).toHaveCount(0);
  await expect(page.getByText('te weinig stemmen om te tonen')).toHaveCount(2);
});

test('in de agenda: de telefoon toont de stemming en daarna de afspraken, de begeleider sluit vanuit de balk', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const steps = [suggestedStep('vote', 's1'), suggestedStep('agreements', 's2')];
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await onPhone(room, links.takePart, FATMA);
  await lead(links, { type: 'setAgenda', steps });
  await lead(links, { type: 'goToStep', step: 's1' });
  const guide = barneveld.page.locator('[data-panel]');
  await opensVote(ede, 'Waar beginnen we?', 1);
  await guide.getByRole('button', { name: 'Eén stip erbij voor Arbeidsmarkt' }).click();
  await expect(guide.getByText('Je hebt al je stippen gegeven.')).toBeVisible();
  await isAccessible(barneveld.page, 'stemmen in de gids');

  const bar = ede.page.getByRole('group', { name: 'Stemmen' });
  await bar.getByRole('button', { name: 'Stemming sluiten' }).click();
  await ede.button('Sluiten en uitslag tonen').click();
  await expect(guide.getByText('1 deelnemer stemde.')).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Stemming openen…' })).toBeVisible();

  await lead(links, { type: 'goToStep', step: 's2' });
  await guide.getByRole('button', { name: `Afspraak toevoegen over ${WHOLE}` }).click();
  await guide.getByLabel('Wat spreken jullie af?').fill('Elk kwartaal bellen');
  await guide.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(guide.getByRole('checkbox', { name: /^Elk kwartaal bellen/u })).toBeVisible();
  await isAccessible(barneveld.page, 'afspraken in de gids');
});
