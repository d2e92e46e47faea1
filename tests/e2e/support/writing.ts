import { expect, type Locator } from '@playwright/test';
import type { Person } from './person.ts';
import { rgb } from './picture.ts';

const PAPER = rgb('#F6F5F1');

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The field over the text of a note that is being typed in. */
export function noteField({ page }: Person): Locator {
  return page.getByRole('textbox', { name: 'Tekst van het briefje' });
}

/** Makes a note at a place of the page and begins to type in it. */
export async function beginNote(person: Person, text: string, { x, y }: Spot): Promise<Locator> {
  await person.button('Briefje').click();
  await person.page.mouse.click(x, y);
  await noteField(person).pressSequentially(text);
  return noteField(person);
}

/** Leaves the text, and then what was chosen. */
export async function stopsTyping({ page }: Person): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** Opens the text that is drawn at a place of the page, as soon as something is. */
export async function opensText(person: Person, { x, y }: Spot): Promise<Locator> {
  const around = { x: x - 5, y: y - 5, width: 10, height: 10 };
  await expect
    .poll(async () => (await person.board.picture()).count(PAPER, around))
    .toBeLessThan(30);
  await person.page.mouse.dblclick(x, y);
  return noteField(person);
}
