import { expect, type Locator, type Page } from '@playwright/test';

/** How long to wait for what may have gone. */
const GONE = { timeout: 4000 } as const;

/** The board as a list, in which everything can be read and every marker placed. */
export class Outline {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The list itself, opened when it is not. */
  async open(): Promise<Locator> {
    const panel = this.#page.getByRole('region', { name: 'Alles als lijst' });
    if (!(await panel.isVisible())) {
      await this.#page.getByRole('banner').getByRole('button', { name: 'Alles als lijst' }).click();
    }
    await expect(panel).toBeVisible();
    return panel;
  }

  /** A subject of the ladder, or a task beside it, by its title. */
  async card(title: string): Promise<Locator> {
    const list = await this.open();
    return list
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { level: 4, name: title, exact: true }) });
  }

  /** The subjects of the ladder from left to right. */
  async lanes(): Promise<Locator> {
    const list = await this.open();
    return list.getByRole('region', { name: 'De onderwerpen' }).getByRole('heading', { level: 4 });
  }

  /** The markers of a subject at one place, such as "Niveau 3", once somebody unfolds who they are. */
  async markers(lane: string, place: string): Promise<Locator> {
    const card = await this.card(lane);
    const fold = card.locator('details');
    // It goes away with its last marker, also between these two lines: then `shows` looks again.
    if ((await fold.count()) > 0 && (await fold.getAttribute('open', GONE)) === null) {
      await fold.getByText('Wie en waarom').click(GONE);
    }
    const heading = this.#page.getByRole('heading', { level: 5, name: place });
    return fold.locator('div', { has: heading }).getByRole('listitem');
  }

  /** Waits until exactly these markers stand at a place of a subject. */
  async shows(lane: string, place: string, markers: readonly RegExp[]): Promise<void> {
    await expect(async () => {
      await expect(await this.markers(lane, place)).toHaveText([...markers], { timeout: 1000 });
    }).toPass({ timeout: 15_000 });
  }

  /** Answers for a subject, as the choice at the top of the list says. */
  async answer(lane: string, place: string): Promise<void> {
    const card = await this.card(lane);
    const fold = card.getByRole('button', { name: new RegExp(`: ${lane}$`, 'u'), expanded: false });
    if ((await card.getByRole('radio').count()) === 0) await fold.click();
    await card.getByRole('radio', { name: place }).check();
  }

  /** Whom the next answers are about. */
  async about(municipality: string): Promise<void> {
    await (await this.open()).getByLabel('Over wie?').selectOption({ label: municipality });
  }

  async kind(kind: 'Nu' | 'Ambitie'): Promise<void> {
    await (await this.open()).getByRole('radio', { name: kind }).check();
  }

  /** The notes and texts with their authors. */
  async notes(): Promise<Locator> {
    const list = await this.open();
    return list.getByRole('region', { name: 'Briefjes en tekst' }).getByRole('listitem');
  }

  async writeNote(text: string): Promise<void> {
    const list = await this.open();
    await list.getByRole('button', { name: 'Nieuw briefje' }).click();
    await list.getByRole('textbox', { name: /^Briefje van/u }).fill(text);
    await list.getByRole('button', { name: 'Klaar', exact: true }).click();
  }
}
