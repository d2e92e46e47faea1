/**
 * How long insight takes on the largest board it is made for: 22 municipalities with 3 people in each of 3 roles,
 * who all say in 8 lanes where they stand and how they see every partner. Of what `npm run build` made:
 * `node scripts/bench/insight.mjs`.
 */

const built = new URL('../../shared/dist/insight/index.js', import.meta.url);
const { gapsOf, laneSummaries, matrixOf } = await import(built.href);

const RUNS = 20;
const ROLES = ['council', 'executive', 'civilService'];
const LEVELS = ['l1', 'l2', 'l3', 'l4', 'l5'];
const PLACES = [...LEVELS, 'none', 'unknown'];
const named = (prefix, count) => Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}` }));

/** A fixed order of places, so that every run sees the same board. */
let seed = 1;
function anyPlace() {
  seed = (seed * 48271) % 2147483647;
  return PLACES[seed % PLACES.length];
}

const municipalities = named('GM', 22);
const lanes = named('lane', 8);
const participants = new Map();
for (const { id: municipality } of municipalities) {
  for (const role of ROLES) {
    for (let person = 0; person < 3; person++) {
      const id = `${municipality}-${role}-${person}`.padEnd(22, '_');
      participants.set(id, { municipality, role });
    }
  }
}

function markersOf(participant, { municipality }) {
  return lanes.flatMap(({ id: lane }) => [
    ...municipalities.map(({ id: about }) => ({
      participant,
      lane,
      about,
      kind: 'now',
      level: anyPlace(),
    })),
    { participant, lane, about: municipality, kind: 'ambition', level: anyPlace() },
  ]);
}

const markers = [...participants].flatMap(([id, profile]) => markersOf(id, profile));
const picture = {
  ladder: LEVELS.map((id) => ({ id })),
  roles: ROLES.map((id) => ({ id })),
  municipalities,
  lanes,
  participants,
  markers,
};

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(work) {
  const times = Array.from({ length: RUNS }, () => timed(work)).toSorted((a, b) => a - b);
  return `${(times[RUNS / 2] ?? 0).toFixed(1)} ms`;
}

const say = (text) => process.stdout.write(`${text}\n`);
const all = () => [gapsOf(picture), laneSummaries(picture), matrixOf(picture)];
say(`${markers.length} markers, ${gapsOf(picture).length} gaps; median of ${RUNS} runs`);
say(`gapsOf         ${median(() => gapsOf(picture))}`);
say(`against itself ${median(() => gapsOf(picture, { earlier: picture }))}`);
say(`laneSummaries  ${median(() => laneSummaries(picture))}`);
say(`matrixOf       ${median(() => matrixOf(picture))}`);
say(`all but change ${median(all)}`);
