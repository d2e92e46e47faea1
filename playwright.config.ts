import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './tests/support/chromium.ts';

/** End to end in Debian's Chromium: Playwright's own download is not used. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 30_000,
    trace: 'off',
    launchOptions: CHROMIUM,
  },
});
