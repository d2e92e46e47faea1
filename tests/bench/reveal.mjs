/**
 * How long a reveal takes to reach everybody: sixty people in one round, each with canvas, session and own voice open, as
 * in a workshop. From the moment the facilitator's request leaves until the last of them has every marker.
 * Run by `npm run bench`, after `npm run build`.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { createHash } from 'node:crypto';

const PEOPLE = 60;
const ROUNDS = 10;
const LANES = 4;
const LEVELS = ['know', 'inform', 'align', 'decide', 'act'];
const PARTNERS = Array.from({ length: 12 }, (_, i) => ({
  kind: 'other',
  name: `Partner ${String.fromCodePoint(65 + i)}`,
}));
const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

process.setMaxListeners(0);
const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
const server = spawn(process.execPath, [MAIN], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((resolve) => {
  server.stdout.on('data', (text) => {
    const found = /https?:\/\/\S+/u.exec(String(text));
    if (found) resolve(found[0]);
  });
});

const post = async (path, body, key) => {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};
const until = async (holds) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

const tasks = Array.from({ length: LANES - 1 }, (_, i) => ({ title: `Opgave ${i + 1}` }));
const { id, keys } = await post('/api/boards', {
  title: 'Zaal',
  locale: 'nl',
  partners: PARTNERS,
  tasks,
});

const open = (document, secret) => {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync/${id}`, document, doc, {
    protocols: ['samenspel', `key.${keys.edit}`, `secret.${secret}`],
    disableBc: true,
    WebSocketPolyfill: WebSocket,
  });
  return { doc, provider };
};

const people = Array.from({ length: PEOPLE }, (_, i) => {
  const secret = `${'s'.repeat(22)}${i}`;
  const participant = createHash('sha256').update(secret).digest('base64url').slice(0, 22);
  return {
    canvas: open('canvas', secret),
    session: open('session', secret),
    voice: open(`voice/${participant}`, secret),
  };
});
await until(() =>
  people.every((one) =>
    [one.canvas, one.session, one.voice].every(({ provider }) => provider.synced),
  ),
);
const partners = people[0].session.doc.getMap('board').get('municipalities');
const roles = people[0].session.doc.getMap('board').get('roles');
people.forEach(({ voice }, i) =>
  voice.doc.getMap('me').set('profile', {
    name: `Persoon ${i}`,
    municipality: partners[i % partners.length].id,
    role: roles[i % roles.length].id,
  }),
);
const lanes = ['whole', ...people[0].canvas.doc.getMap('items').keys()].slice(0, LANES);
const [watcher] = people;
await until(() => watcher.session.doc.getMap('participants').size === PEOPLE);

const lasts = [];
const firsts = [];
for (let n = 0; n < ROUNDS; n++) {
  const round = `ronde-${n}`;
  await post(
    `/api/boards/${id}/commands`,
    { type: 'openRound', round, lanes, questions: ['self', 'ambition'] },
    keys.facilitate,
  );
  people.forEach(({ voice }, i) => {
    const about = partners[i % partners.length].id;
    voice.doc.transact(() => {
      for (const [j, lane] of lanes.entries())
        for (const kind of ['now', 'ambition'])
          voice.doc
            .getMap('markers')
            .set(`${round}|${lane}|${about}|${kind}`, { level: LEVELS[(i + j) % 5] });
      voice.doc.getMap('done').set(round, true);
    });
  });
  await until(() => {
    const progress = [...watcher.session.doc.getMap('progress').values()];
    return progress.reduce((sum, [done]) => sum + done, 0) === PEOPLE;
  });
  const wanted = PEOPLE * lanes.length * 2;
  const arrived = people.map(
    ({ session }) =>
      new Promise((resolve) => {
        const markers = session.doc.getMap('markers');
        const look = () => {
          if (markers.size !== wanted) return;
          markers.unobserve(look);
          resolve(performance.now());
        };
        markers.observe(look);
      }),
  );
  const start = performance.now();
  const revealed = post(
    `/api/boards/${id}/commands`,
    { type: 'revealRound', round },
    keys.facilitate,
  );
  const times = await Promise.all(arrived);
  await revealed;
  firsts.push(Math.min(...times) - start);
  lasts.push(Math.max(...times) - start);
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
process.stdout.write(
  `reveal, ${PEOPLE} people, ${PEOPLE * lanes.length * 2} markers, ${ROUNDS} rounds: ` +
    `first to have all ${middle(firsts).toFixed(0)} ms, last ${middle(lasts).toFixed(0)} ms (median), ` +
    `${Math.max(...lasts).toFixed(0)} ms (worst)\n`,
);
for (const one of people)
  for (const { provider } of [one.canvas, one.session, one.voice]) provider.destroy();
server.kill();
await new Promise((resolve) => server.once('exit', resolve));
await rm(dataDir, { recursive: true, force: true });
process.exit(0);
