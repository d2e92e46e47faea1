/**
 * What a moved marker costs the server on the largest board it is made for: 22 municipalities with 3 people in each of
 * 3 roles, who say in 8 lanes how they see every partner. One tick that publishes one changed voice, beside one that
 * publishes all. Run by `npm run bench`, after `npm run build`.
 */
import { setMarker, setProfile } from '@samenspel/shared/commands';
import { newBoard } from '@samenspel/shared/session';
import * as Y from 'yjs';

const built = new URL('../../server/dist/boards/documents.js', import.meta.url);
const { Documents } = await import(built.href);

const RUNS = 20;
const print = (line) => process.stdout.write(`${line}\n`);
const ROLES = ['council', 'executive', 'civilService'];
const LEVELS = ['know', 'inform', 'align', 'decide', 'act'];
const PARTNERS = Array.from({ length: 22 }, (_, i) => `GM${1000 + i}`);
const LANES = ['whole', ...Array.from({ length: 7 }, (_, i) => `lane${i}`)];

const people = PARTNERS.flatMap((municipality) =>
  ROLES.flatMap((role) => [0, 1, 2].map((n) => ({ municipality, role, n }))),
).map((who, i) => ({ ...who, id: String(i).padStart(22, 'p') }));

const here = new Set();
const documents = new Documents(
  new Map(),
  () => undefined,
  () => here,
);
const { session } = newBoard({
  title: 'Bench',
  locale: 'nl',
  template: 'empty',
  partners: PARTNERS.map((code) => ({ kind: 'municipality', code, name: code })),
  tasks: [],
});
Y.applyUpdate(documents.get('session').doc, Y.encodeStateAsUpdate(session));

const place = ({ id }, lane, about, step) => {
  const subject = { lane, about, kind: 'now' };
  const value = { level: LEVELS[step % LEVELS.length] };
  setMarker.definition.run(documents.get(`voice/${id}`).doc, { round: 'open', subject, value }, id);
};
for (const { n: _n, id, ...who } of people) {
  const { doc } = documents.get(`voice/${id}`);
  doc.transact(() => {
    setProfile.definition.run(doc, { name: id, ...who }, id);
    LANES.forEach((lane, l) => PARTNERS.forEach((about, p) => place({ id }, lane, about, l + p)));
  });
}
documents.collect(false);
const count = documents.get('session').doc.getMap('markers').size;

/** @param levels how far each marker moves: one that stays where it is costs nothing */
function timed(levels, before) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const who = people[run % people.length];
    place(who, 'whole', who.municipality, run + levels);
    const start = performance.now();
    before();
    documents.collect(false);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
}
const all = timed(1, () => documents.publish());
const one = timed(2, () => undefined);
const line = (name, times) =>
  print(
    `${name.padEnd(28)} median ${times[RUNS / 2].toFixed(1)} ms, worst ${times.at(-1).toFixed(1)} ms`,
  );
print(`publishing on a board with ${count} markers, ${RUNS} ticks each:`);
line('all voices', all);
line('the one voice that changed', one);
