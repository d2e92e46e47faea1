import {
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  test as base,
} from '@playwright/test';
import type { Engine } from '../../support/engines/engine.ts';
import { type Host, openHost } from './host.ts';

/** Where the test takes place: a server, and people with browsers of their own. */
export interface Room {
  readonly host: Host;
  /**
   * Somebody opens their own browser, which keeps no pages for a time without a network: that costs a quarter of
   * all the time of the stories, so those about it say `KEEPS_PAGES`. When the test ends it must have asked nothing of any other host, and
   * its console must be clean.
   */
  enter(options?: BrowserContextOptions): Promise<Page>;
  /** Somebody comes with another engine than Chromium; it is closed when the test ends. */
  brings(start: () => Promise<Engine>): Promise<Engine>;
}

/** A server that is away or a link that is wrong is what some tests are about; the browser logs both. */
const EXPECTED = [
  /Service Worker registration blocked by Playwright/u,
  /Failed to load resource|WebSocket connection to|net::ERR_/u,
  // On plain http the browser says that it cannot do what this header asks.
  /Cross-Origin-Opener-Policy header has been ignored/u,
  // Two single pixels are read to see whether a large picture came out at all.
  /willReadFrequently/u,
];

/** A browser as people have it: it keeps the page itself for a next time without a connection. */
export const KEEPS_PAGES: BrowserContextOptions = { serviceWorkers: 'allow' };

function watch(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    const text = message.text();
    const expected = EXPECTED.some((pattern) => pattern.test(text));
    if (['error', 'warning'].includes(message.type()) && !expected) {
      complaints.push(`console: ${text}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(?:https?|wss?):$/u.test(protocol) && hostname !== new URL(page.url()).hostname) {
      if (page.url() !== 'about:blank') complaints.push(`request: ${request.url()}`);
    }
  });
}

export const test = base.extend<{ room: Room }>({
  room: async ({ browser }, run) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    const engines: Engine[] = [];
    const host = await openHost();
    await run({
      host,
      async enter(options) {
        const context = await browser.newContext({ serviceWorkers: 'block', ...options });
        contexts.push(context);
        // Also those that a page opens, or somebody opens again.
        context.on('page', (page) => watch(page, complaints));
        return context.newPage();
      },
      async brings(start) {
        const engine = await start();
        engines.push(engine);
        return engine;
      },
    });
    for (const context of contexts) await context.close();
    for (const engine of engines) await engine.close();
    await host.close();
    expect(complaints).toEqual([]);
  },
});

export const { expect } = test;
