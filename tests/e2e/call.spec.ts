import type { Locator } from '@playwright/test';
import { Caller } from './support/call.ts';
import { makeBoard } from './support/host.ts';
import { SMALL_BOARD } from './support/people.ts';
import { rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';
import { ladder } from './support/surface.ts';

/** Three people in a video call, in English: the board is a free whiteboard. A round is an offer, and it leaves again. */

const { step } = test;
const WHOLE = 'The collaboration as a whole';
/** Paper of a note. */
const NOTE = rgb('#FFE9A6');
/** Board points on free paper, right of the ladder. */
const RIGHT = ladder(1).next.x + 260;
const SPOTS = { hers: 80, his: 270, lower: 460 } as const;
type Spot = keyof typeof SPOTS;

interface Call {
  /** Has the link to facilitate, as she made the board. */
  readonly anneke: Caller;
  readonly fatma: Caller;
  readonly joost: Caller;
}

const all = ({ anneke, fatma, joost }: Call) => [anneke, fatma, joost];
const guide = ({ page }: Caller): Locator => page.locator('[data-panel]');
const bar = ({ page }: Caller): Locator => page.getByRole('region', { name: 'Facilitate' });

async function calls(room: Room): Promise<Call> {
  const tasks = [{ title: 'Energy transition' }, { title: 'Labour market' }];
  const { facilitate, takePart } = await makeBoard(room.host.url, {
    ...SMALL_BOARD,
    title: 'Foodvalley together',
    locale: 'en',
    tasks,
  });
  const person = async () => new Caller(await room.enter({ locale: 'en-GB' }));
  const call = { anneke: await person(), fatma: await person(), joost: await person() };
  await call.anneke.joins(facilitate, 'Anneke', 'Ede', /^Executive/u);
  await call.fatma.joins(takePart, 'Fatma', 'Barneveld', /^Council/u);
  await call.joost.joins(takePart, 'Joost', 'Nijkerk', /^Civil service/u);
  for (const one of all(call)) await one.readsEnglish();
  return call;
}

async function placeOf({ board }: Caller, spot: Spot) {
  return (await board.look()).at(RIGHT, SPOTS[spot]);
}

/** How much paper of notes somebody sees round a place. */
async function paperAt(caller: Caller, spot: Spot): Promise<number> {
  const sight = await caller.board.look();
  const { x, y } = sight.at(RIGHT, SPOTS[spot]);
  const part = { x: Math.round(x) - 30, y: Math.round(y) - 25, width: 60, height: 50 };
  return sight.picture.count(NOTE, part);
}

async function writes(caller: Caller, text: string, spot: Spot): Promise<void> {
  const { x, y } = await placeOf(caller, spot);
  await caller.button('Note').click();
  await caller.page.mouse.click(x, y);
  await caller.page.getByRole('textbox', { name: 'Text of the note' }).fill(text);
  await caller.page.keyboard.press('Escape');
  await caller.page.keyboard.press('Escape');
}

async function sketches({ joost, anneke }: Call): Promise<void> {
  const from = await placeOf(joost, 'lower');
  await joost.button('Pen').click();
  await joost.board.drag({ x: from.x - 60, y: from.y + 90 }, { x: from.x + 60, y: from.y + 110 });
  await joost.button('Select and move').click();
  await expect((await anneke.list()).getByText('1 drawn line')).toBeVisible();
  await anneke.closesList();
}

/** Each moves what another wrote: on a whiteboard nobody owns a note. */
async function moveNotes({ anneke, fatma, joost }: Call): Promise<void> {
  await writes(fatma, 'One agenda for eight councils', 'hers');
  await writes(joost, 'The grid is full', 'his');
  await expect.poll(() => paperAt(anneke, 'his')).toBeGreaterThan(500);
  await anneke.board.drag(await placeOf(anneke, 'his'), await placeOf(anneke, 'lower'));
  await expect.poll(() => paperAt(joost, 'lower')).toBeGreaterThan(500);
  await expect.poll(() => paperAt(joost, 'his')).toBe(0);
  await joost.board.drag(await placeOf(joost, 'hers'), await placeOf(joost, 'his'));
  await expect.poll(() => paperAt(fatma, 'his')).toBeGreaterThan(500);
  await expect.poll(() => paperAt(fatma, 'hers')).toBe(0);
}

/** On the ladder, seen by all at once: nobody asked for it. */
async function placesFreely(caller: Caller, level: number): Promise<void> {
  const list = await caller.list();
  const fold = list.getByRole('button', { name: new RegExp(`${WHOLE}$`, 'u'), expanded: false });
  if ((await list.getByRole('radio', { name: /^Level/u }).count()) === 0) await fold.click();
  await list.getByRole('radio', { name: new RegExp(`^Level ${level}`, 'u') }).check();
  await expect(list.getByText(new RegExp(`^You: level ${level}`, 'u'))).toBeVisible();
}

/** The free board: markers for all to see, and nothing that leads. */
async function isFree(caller: Caller, own: number): Promise<void> {
  const list = await caller.list();
  await expect(list.getByText('Who and why (3 markers)')).toBeVisible();
  await expect(list.getByText(new RegExp(`^You: level ${own}`, 'u'))).toBeVisible();
  for (const text of ['One agenda for eight councils', 'The grid is full'])
    await expect(list.getByText(text, { exact: true }).first()).toBeAttached();
  await expect(list.getByText('1 drawn line')).toBeAttached();
  await expect(caller.page.getByRole('navigation', { name: 'Agenda' })).toHaveCount(0);
  await expect(caller.page.getByText('Only you see this')).toHaveCount(0);
  await caller.readsEnglish();
}

async function opensRound({ anneke }: Call): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'More for facilitating' }).click();
  await anneke.page.getByRole('menuitem', { name: 'Open a round…' }).click();
  const dialog = anneke.page.getByRole('dialog', { name: 'Open round 1' });
  await expect(dialog).toBeVisible();
  await anneke.readsEnglish();
  await dialog.getByRole('button', { name: 'Open the round' }).click();
  await expect(dialog).toHaveCount(0);
  // Who leads is not taken anywhere: she goes there herself.
  await anneke.button('Answer the questions 0/1').click();
}

async function answers(caller: Caller, level: number): Promise<void> {
  const asked = guide(caller);
  await expect(asked).toContainText('Only you see this');
  await asked.getByRole('radio', { name: `Level ${level}` }).check();
  await asked.getByRole('button', { name: 'See your answers' }).click();
  await caller.readsEnglish();
  await asked.getByRole('button', { name: 'I have finished' }).click();
  await expect(asked).toContainText('You have finished');
}

async function reveals(call: Call): Promise<void> {
  const { anneke } = call;
  await expect(bar(anneke).getByRole('button', { name: /by municipality$/u })).toHaveText(
    '3 of 3 done',
  );
  for (const one of [anneke, call.joost]) {
    await expect(guide(one)).not.toContainText('Council of Barneveld');
  }
  await bar(anneke).getByRole('button', { name: 'Reveal', exact: true }).click();
  for (const [one, own] of [
    [anneke, 5],
    [call.fatma, 1],
    [call.joost, 3],
  ] as const) {
    await expect(guide(one)).toContainText(`You: level ${own}`);
    await expect(guide(one)).toContainText('Council of Barneveld');
    await one.readsEnglish();
  }
}

/** The round is closed and kept, and the board is as free as it was. */
async function leavesRound(call: Call): Promise<void> {
  const { anneke, fatma } = call;
  await bar(anneke).getByRole('button', { name: 'Close the round' }).click();
  await expect(guide(fatma)).toContainText('This round is closed');
  await fatma.readsEnglish();
  await bar(anneke).getByRole('button', { name: 'To the free board' }).click();
  await expect(guide(fatma)).toHaveCount(0);
}

test('in a video call three people sketch, write and place freely; one round, and the board is free again', async ({
  room,
}) => {
  const call = await step('join', () => calls(room));
  await step('sketch', () => sketches(call));
  await step("write, and move each other's notes", () => moveNotes(call));
  await step('place freely', async () => {
    for (const [i, one] of all(call).entries()) await placesFreely(one, i + 2);
    for (const [i, one] of all(call).entries()) await isFree(one, i + 2);
  });
  await step('one round', () => opensRound(call));
  await step('answer alone', async () => {
    for (const [i, level] of [5, 1, 3].entries()) {
      const one = all(call)[i];
      if (one) await answers(one, level);
    }
  });
  await step('reveal', () => reveals(call));
  await step('back to the free board', async () => {
    await leavesRound(call);
    for (const [i, one] of all(call).entries()) await isFree(one, i + 2);
    await placesFreely(call.fatma, 5);
    await isFree(call.fatma, 5);
  });
});
