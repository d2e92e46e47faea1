import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../../../README.md', import.meta.url));
const BEGIN = '<!-- bench: written by npm run bench -->';
const END = '<!-- /bench -->';

const NAMES = {
  ours: 'Samenspel',
  excalidraw: 'Excalidraw 0.18',
  tldraw: 'tldraw 5.4',
  konva: 'Konva alone',
};
const WORDS = {
  'pan@fit': 'pan, all in view',
  zoom: 'zoom from all in view to 100% and back',
  'drag1@fit': 'drag one, all in view',
  'drag100@fit': 'drag a hundred, all in view',
  'remote@fit': '200 moves a second by others, all in view',
};

/** Each line: what is measured, what ours must be, and how to find it in a subject's figures. */
function lines() {
  const operations = (n, must) =>
    Object.entries(WORDS).map(([name, words]) => ({
      words: `${words}, ${n.toLocaleString('en')} cards`,
      must: `${must} ms`,
      of: (figures) => frames(figures.operations[n]?.[name]),
    }));
  const ready = (n, must) => ({
    words: n === 0 ? 'ready, empty board' : `ready, ${n.toLocaleString('en')} cards`,
    must: `${must} ms`,
    of: (figures) => unit(figures.ready[n], 'ms'),
  });
  return [
    ...operations(5000, 17),
    ...operations(10_000, 33),
    ready(0, 450),
    ready(1000, 600),
    ready(5000, 900),
    { words: 'scripts and styles until then', must: '250 kB', of: (f) => unit(f.kilobytes, 'kB') },
    { words: 'heap, 5,000 cards', must: '40 MB', of: (f) => unit(f.heap, 'MB') },
    { words: 'picture of 1,000 cards at 2x', must: '900 ms', of: (f) => unit(f.png, 'ms') },
  ];
}

const unit = (value, name) => (value === undefined ? '' : `${value} ${name}`);

/** Between which frames nineteen of twenty came, and how busy the page was. */
function frames(operation) {
  if (!operation) return '';
  // A page that did not do what the hand did is not fast.
  const late = operation.check < 0.9 ? ', late' : '';
  return `${Math.round(operation.p95)} ms (${Math.round(operation.busy)}%${late})`;
}

const row = (cells) => `| ${cells.join(' | ')} |`;

/** Says how far the figures can be trusted. */
function caveat(results) {
  const runs = new Set(Object.values(results).map(({ run }) => run));
  const [day] = Array.from(runs, (run) => run.slice(0, 10));
  const inOne = runs.size === 1 ? `in one run on ${day}` : `in ${runs.size} runs, not in one`;
  return [
    `Measured ${inOne}: 1280 x 800, Chromium without a GPU, two cores. Machines differ, so what counts is how the`,
    'columns compare. Of an operation: the time within which 95% of frames followed each other (17 ms: all 60 a',
    'second), and how busy that kept the page. "Samenspel" is all of it: interface, document, server, and moves by others',
    'through that server; the peers keep their cards in the page, and "Konva alone" paints an array with nothing round it.',
  ].join('\n');
}

/** Writes the figures into the README, between its marks. */
export function writeTable(results) {
  const names = Object.keys(NAMES).filter((name) => name in results);
  const [first, ...peers] = names;
  const head = ['', NAMES[first], 'must', ...peers.map((name) => NAMES[name])];
  const body = lines().map(({ words, must, of }) =>
    row([words, of(results[first]), must, ...peers.map((name) => of(results[name]))]),
  );
  const table = [row(head), row(head.map(() => '---')), ...body].join('\n');
  const readme = readFileSync(README, 'utf8');
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md has no ${BEGIN} and ${END}`);
  const written = `${before}${BEGIN}\n\n${table}\n\n${caveat(results)}\n\n${END}${after}`;
  if (written !== readme) writeFileSync(README, written);
}
