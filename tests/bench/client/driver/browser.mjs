import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const switches = JSON.parse(
  readFileSync(new URL('../../../support/chromium.json', import.meta.url), 'utf8'),
);

/** As in tests, but for what a browser of people does while a page comes in: it keeps the old one on screen. */
const off = [...switches.unseen, ...switches.playwright].filter((name) => name !== 'PaintHolding');

/** Without a GPU, as in a container: what is measured is the work of the page. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...switches.args, `--disable-features=${off.join(',')}`],
  });

/**
 * Opens what is measured in a device of its own, and waits until it says that it is ready.
 * @param subject `url(n)`, and what the device knows beforehand
 * @param n number of cards
 * @param weighs also keeps what it loads, to tell how much that is: work that slows the page down
 * @throws after two minutes
 */
export async function openPage(browser, subject, n, weighs = false) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  if (subject.device) await context.addInitScript(remember, subject.device(n));
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const bodies = [];
  page.on('response', (response) => {
    if (!weighs || !isCode(response)) return;
    const body = response.body().catch(() => Buffer.alloc(0));
    bodies.push({ url: response.url(), body });
  });
  await page.goto(subject.url(n), { waitUntil: 'commit' });
  await page.waitForFunction(() => window.benchReady, null, { timeout: 120_000, polling: 50 });
  const { ready, urls } = await page.evaluate(() => ({
    ready: window.benchReady,
    urls: performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= window.benchReady)
      .map(({ name }) => name),
  }));
  const before = bodies.filter(({ url }) => urls.includes(url)).map(({ body }) => body);
  return { context, page, ready, bodies: before, errors };
}

/** Kept on the device before the page looks there; runs in the page. */
function remember(entries) {
  for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
}

function isCode(response) {
  const type = response.request().resourceType();
  const { pathname } = new URL(response.url());
  return type === 'script' || type === 'stylesheet' || /\.(?:m?js|css)$/u.test(pathname);
}

/** Kilobytes of scripts and styles, as gzip sends them. */
export async function gzipped(bodies) {
  const all = await Promise.all(bodies);
  return all.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).byteLength, 0) / 1000;
}

/** Megabytes the page holds in JavaScript after the garbage has been collected. */
export async function heapOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}

/** How many processes wanted this machine in the last minute. */
export const load = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);
