import { expect, type Page } from '@playwright/test';
import type { Screen } from '../../support/engines/screen.ts';

/** A page in Chromium, to be told what any other engine is told. */
export function screenOfPage(page: Page): Screen {
  const body = page.locator('body');
  return {
    async goto(url) {
      await page.goto(url);
    },
    click: (role, name) => page.getByRole(role, { name, exact: typeof name === 'string' }).click(),
    fill: (role, name, text) =>
      page.getByRole(role, { name, exact: typeof name === 'string' }).fill(text),
    see: (text) => expect(body).toContainText(text),
    miss: (text) => expect(body).not.toContainText(text),
  };
}
