import { gzipped, heapOf, openPage } from './browser.mjs';
import { operationsOn, remoteIn } from './operations.mjs';

/** How often each figure is taken; the middle one counts. */
const TIMES = 3;

/** What takes longer than this is not taken again, milliseconds: it is not close. */
const PATIENCE = 12_000;

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
const tenths = (number) => Math.round(number * 10) / 10;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * All figures of one subject.
 * @param isOurs also with ten thousand cards
 * @param say told each figure as it comes
 */
export async function measure(browser, subject, isOurs, say) {
  const figures = { ready: {}, operations: {} };
  const tell = (what, value) => say(`${what}: ${JSON.stringify(value)}`);
  const sizes = isOurs ? [5000, 10_000] : [5000];
  for (const n of new Set([0, 1000, ...sizes])) await subject.prepare(n);
  for (const n of [0, 1000, 5000]) {
    figures.ready[n] = await loading(browser, subject, n);
    tell(`ready with ${n} cards`, figures.ready[n]);
  }
  figures.kilobytes = await weight(browser, subject);
  tell('kilobytes until then', figures.kilobytes);
  figures.heap = await heap(browser, subject, 5000);
  tell('heap', figures.heap);
  figures.png = await picture(browser, subject, 1000);
  tell('png', figures.png);
  for (const n of sizes) {
    figures.operations[n] = await operations(browser, subject, n);
    tell(`operations with ${n} cards`, figures.operations[n]);
  }
  return figures;
}

async function open(browser, subject, n, weighs) {
  const opened = await openPage(browser, subject, n, weighs);
  const close = async () => {
    await opened.context.close();
    if (opened.errors.length > 0) throw new Error(opened.errors[0]);
  };
  return { ...opened, close };
}

async function loading(browser, subject, n) {
  const times = [];
  const began = performance.now();
  while (times.length < TIMES && performance.now() - began < PATIENCE) {
    const { ready, close } = await open(browser, subject, n);
    times.push(ready);
    await close();
  }
  return Math.round(middle(times));
}

async function weight(browser, subject) {
  const { bodies, close } = await open(browser, subject, 0, true);
  const kilobytes = await gzipped(bodies);
  await close();
  return Math.round(kilobytes);
}

async function heap(browser, subject, n) {
  const { page, close } = await open(browser, subject, n);
  await sleep(1500);
  const megabytes = await heapOf(page);
  await close();
  return tenths(megabytes);
}

async function picture(browser, subject, n) {
  const { page, close } = await open(browser, subject, n);
  await sleep(500);
  const times = [];
  const began = performance.now();
  while (times.length < TIMES && performance.now() - began < PATIENCE) {
    const took = await page.evaluate(async () => {
      const began = performance.now();
      const { size } = await window.bench.png(2);
      return size > 0 ? performance.now() - began : Number.NaN;
    });
    times.push(took);
  }
  await close();
  return Math.round(middle(times));
}

async function operations(browser, subject, n) {
  const { page, close } = await open(browser, subject, n);
  await sleep(1000);
  const all = await operationsOn(page, subject.remote?.(n) ?? remoteIn(page));
  const figures = {};
  for (const [name, operation] of Object.entries(all)) {
    const taken = [];
    const began = performance.now();
    while (taken.length < TIMES && performance.now() - began < PATIENCE) {
      taken.push(await operation());
    }
    const keys = Object.keys(taken[0]);
    figures[name] = Object.fromEntries(
      keys.map((key) => [key, tenths(middle(taken.map((one) => one[key])))]),
    );
  }
  await close();
  return figures;
}
