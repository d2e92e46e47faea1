import { expect, type Page } from '@playwright/test';
import { type Picture, pictureOf } from './picture.ts';

/** Chooses an area and a scale in the dialog and takes the picture; it is as large as the dialog says. */
export async function take(page: Page, area: string, scale: 1 | 2 | 3): Promise<Picture> {
  const dialog = page.getByRole('dialog', { name: 'Exporteren als afbeelding' });
  await dialog.getByLabel('Wat komt erop?').selectOption({ label: area });
  await dialog.getByRole('radio', { name: new RegExp(`^${scale}×`, 'u') }).check();
  const said = (await dialog.getByText(/ × .* pixels$/u).textContent()) ?? '';
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Afbeelding downloaden' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.png$/u);
  const picture = await pictureOf(download);
  const [width, height] = said.replaceAll('.', '').match(/\d+/gu) ?? [];
  expect([picture.width, picture.height]).toEqual([Number(width), Number(height)]);
  return picture;
}
