import { launch } from 'puppeteer-core';
import { programOf } from '../children.ts';
import { type Engine, expression, LAPTOP } from './engine.ts';

/** Starts Debian's Firefox without a window, over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env['FIREFOX'] ?? programOf(['firefox-esr', 'firefox'], 'firefox-esr'),
    headless: true,
    defaultViewport: LAPTOP,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-NL, nl' },
  });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    evaluate: (body, ...args) => page.evaluate(expression(body, args)),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
