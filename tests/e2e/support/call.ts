import { expect, type Locator, type Page } from '@playwright/test';
import { dutchOn } from './dutch.ts';
import { Surface } from './surface.ts';

/** Somebody in a video call in English, with the board in a window beside it. All words are those of the English screen. */
export class Caller {
  readonly page: Page;
  readonly board: Surface;

  constructor(page: Page) {
    this.page = page;
    this.board = new Surface(page);
  }

  async joins(link: string, name: string, municipality: string, role: RegExp): Promise<void> {
    const { page } = this;
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Your name' }).fill(name);
    await page.getByRole('radio', { name: municipality, exact: true }).check();
    await page.getByRole('radio', { name: role }).check();
    await this.button('Take part').click();
    await this.isSaved();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByRole('banner').getByText('Saved')).toBeVisible();
  }

  /** The board as a list, opened when it is not. */
  async list(): Promise<Locator> {
    const list = this.page.getByRole('region', { name: 'Everything as a list' });
    if (!(await list.isVisible())) await this.button('Everything as a list').click();
    await expect(list).toBeVisible();
    return list;
  }

  async closesList(): Promise<void> {
    await (await this.list()).getByRole('button', { name: 'Close' }).click();
  }

  /** Nothing of the interface is in Dutch, neither read nor heard. */
  async readsEnglish(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await dutchOn(this.page)).toEqual([]);
  }
}
