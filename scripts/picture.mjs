import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Takes the README's picture: the example board in Dutch, as an alderman of Ede sees it who has just joined. */

const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'samenspel-picture-'));
const server = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

async function address() {
  for await (const line of createInterface({ input: server.stdout })) {
    const [found] = /https?:\/\/\S+:\d+/.exec(line) ?? [];
    if (found) return found;
  }
  throw new Error('the server did not say where it listens');
}

try {
  const url = await address();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({
    viewport: { width: 1600, height: 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}/example`);
  await page.waitForURL(/\/b\//);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('textbox', { name: 'Je naam' }).fill('Fatma');
  await page.getByRole('radio', { name: /^Ede/ }).check();
  await page.getByRole('radio', { name: /^College/ }).check();
  await page.getByRole('button', { name: /Doe mee|Opslaan/ }).click();
  await page.getByText('Opgeslagen').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(root, 'docs/board.png') });
  await browser.close();
} finally {
  server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}
