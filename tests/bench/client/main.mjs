/**
 * Measures the real client beside Excalidraw, tldraw and plain Konva, on this machine, one after the other:
 * `npm run bench -- client` for all, `npm run bench -- client ours` for one. Figures go to out/results.json, from which
 * the table in the README is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, openBrowser } from './driver/browser.mjs';
import { measure } from './driver/measure.mjs';
import { openOurs } from './driver/ours.mjs';
import { openPeer } from './driver/peers.mjs';
import { writeTable } from './table.mjs';

const OUT = fileURLToPath(new URL('out/', import.meta.url));
const RESULTS = `${OUT}results.json`;
const SUBJECTS = {
  ours: openOurs,
  excalidraw: () => openPeer('excalidraw'),
  tldraw: () => openPeer('tldraw'),
  konva: () => openPeer('konva'),
};

const asked = process.argv.slice(2).filter((word) => word in SUBJECTS);
const say = (text) => process.stdout.write(`${text}\n`);

function read() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return {};
  }
}

// Every stock client listens for the end of the process.
process.setMaxListeners(0);
mkdirSync(OUT, { recursive: true });
const run = new Date().toISOString();
for (const name of asked.length > 0 ? asked : Object.keys(SUBJECTS)) {
  const subject = await SUBJECTS[name]();
  const browser = await openBrowser();
  try {
    const figures = await measure(browser, subject, name === 'ours', say);
    const results = { ...read(), [name]: { run, load: load(), ...figures } };
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    if (results.ours) writeTable(results);
  } finally {
    await browser.close();
    await subject.close();
  }
}
process.exit(0);
