import { type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import { Outline } from './outline.ts';
import type { Who } from './people.ts';
import type { Room } from './room.ts';
import { Surface } from './surface.ts';

/** Somebody at the board, with a browser of their own. All words are those of the Dutch screen. */
export class Person {
  readonly page: Page;
  /** the board as a list. */
  readonly list: Outline;
  readonly board: Surface;

  constructor(page: Page) {
    this.page = page;
    this.list = new Outline(page);
    this.board = new Surface(page);
  }

  /** Opens the link and says who they are. */
  async joins(link: string, who: Who): Promise<void> {
    await this.page.goto(link);
    await this.saysWhoTheyAre(who);
  }

  async saysWhoTheyAre(who: Who): Promise<void> {
    await this.fillsIn(who);
    await expect(this.state('Opgeslagen')).toBeVisible();
  }

  /** Answers the questions of the join screen and goes on. */
  async fillsIn({ name, municipality, role }: Who): Promise<void> {
    const { page } = this;
    await page.getByRole('textbox', { name: 'Je naam' }).fill(name);
    const partners = page.getByRole('group', { name: /^(?:Je gemeente|Bij welke partner)/u });
    await partners.getByRole('radio', { name: municipality, exact: true }).check();
    await page.getByRole('group', { name: 'Je rol' }).getByRole('radio', { name: role }).check();
    await page.getByRole('button', { name: 'Doe mee' }).click();
  }

  /** The line under the title that says whether all is saved. */
  state(words: string | RegExp): Locator {
    return this.page.getByRole('banner').getByText(words);
  }

  /** Somebody with a browser of their own, who has just opened this link and said who they are. */
  static async at(
    room: Room,
    link: string,
    who: Who,
    browser?: BrowserContextOptions,
  ): Promise<Person> {
    const person = new Person(await room.enter(browser));
    await person.joins(link, who);
    return person;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }
}
