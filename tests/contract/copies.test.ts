import {
  addItems,
  type Command,
  deleteItems,
  giveDots,
  putOnLadder,
  runCommand,
  setMarker,
} from '@samenspel/shared/commands';
import {
  readItems,
  readLanes,
  readMethod,
  readSettings,
  sessionRoots,
} from '@samenspel/shared/document';
import { CreatedBoard } from '@samenspel/shared/protocol';
import type { Item, ItemId } from '@samenspel/shared/records';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { rowsOf, textOf } from '../support/database.ts';
import { connected, createBoard, request, until } from './clients.ts';
import { startServer } from './servers.ts';
import { about, type Attendee, BARNEVELD, EDE, newToken } from './workshop.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { attend, ask } = room;

const copyOf = (id: string, key: string, title = 'Het najaar') =>
  request(room.server, `/api/boards/${id}/copies`, { key, body: { title } });

async function copied(): Promise<CreatedBoard> {
  const answer = await copyOf(room.board.id, room.board.keys.facilitate);
  expect(answer.status).toBe(201);
  return v.parse(CreatedBoard, await answer.json());
}

function draw({ canvas, id }: Attendee, ...commands: Command[]): Promise<void> {
  canvas.doc.transact(() => {
    for (const command of commands) runCommand(canvas.doc, command, id);
  });
  return canvas.saved();
}

const shared = (by: string) =>
  ({ size: [200, 100], order: 'a0', by, style: { colour: 'white' } }) satisfies Partial<Item>;

const note = (id: string, by: string, text: string): Item => ({
  ...shared(by),
  id,
  type: 'note',
  pos: [300, 900],
  text,
});

const line = (id: string, by: string, from: string, to: string): Item => ({
  ...shared(by),
  id,
  type: 'connector',
  pos: [0, 0],
  from: { item: from },
  to: { item: to },
  route: 'curved',
  heads: ['none', 'arrow'],
  text: '',
});

function items(by: string, words: { note: string; agreement: string }): Item[] {
  return [
    {
      ...shared(by),
      id: 'opgave',
      type: 'task',
      pos: [0, 900],
      title: 'Wonen',
      description: '',
      theme: 'Ruimte',
      concerns: ['GM0228'],
    },
    note('briefje', by, words.note),
    {
      ...shared(by),
      id: 'afspraak',
      type: 'agreement',
      pos: [600, 900],
      text: words.agreement,
      lane: 'opgave',
      owner: words.agreement,
      due: '',
      done: false,
    },
    line('lijn', by, 'opgave', 'briefje'),
    line('losse-lijn', by, 'briefje', 'afspraak'),
  ];
}

const STEP = {
  id: 'opgaven',
  kind: 'tasks',
  title: '',
  instruction: { nl: 'Welke opgaven delen we?', en: 'Which tasks do we share?' },
  minutes: 15,
  mayEdit: true,
  mayPlace: true,
  mayVote: true,
  mayAgree: true,
};

const ROUND = { round: 'ronde', lanes: ['whole'], questions: ['self'], anonymous: false };
const OPTIONS = [
  { id: 'a', title: 'A' },
  { id: 'b', title: 'B' },
];

/** A meeting on the board, in which all is said and done that there is to say and do. */
async function meeting() {
  const words = { note: newToken(), agreement: newToken() };
  const [reason, name, deleted, question] = [newToken(), newToken(), newToken(), newToken()];
  const facilitator = await attend({ key: room.board.keys.facilitate, profile: BARNEVELD });
  const ede = await attend({ profile: { ...EDE, name } });
  await draw(ede, addItems({ items: items(ede.id, words) }));
  await draw(ede, putOnLadder({ task: 'opgave', before: null }));
  await draw(ede, addItems({ items: [note('weg', ede.id, deleted)] }));
  await draw(ede, deleteItems({ ids: ['weg'] }));
  await ask({ type: 'updateLevel', level: 'know', name: 'Wie kennen we?' });
  await ask({ type: 'addRole', name: 'Griffie', id: 'clerk' });
  await ask({ type: 'setAgenda', steps: [STEP] });
  await ask({ type: 'goToStep', step: 'opgaven' });
  await ask({ type: 'setAgreed', lane: 'opgave', agreed: { now: 'know', wanted: 'decide' } });
  const marker = { subject: about('GM0228'), value: { level: 'know', reason } };
  await ede.says(setMarker({ round: 'open', ...marker }));
  await ask({ type: 'openRound', ...ROUND });
  await ede.says(setMarker({ round: ROUND.round, ...marker }));
  await ask({ type: 'revealRound', round: ROUND.round });
  await ask({ type: 'openVote', vote: 'stem', question, budget: 3, options: OPTIONS });
  await ede.says(giveDots({ vote: 'stem', option: 'a', dots: 2 }));
  await ask({ type: 'closeVote', vote: 'stem' });
  await ask({ type: 'keepVersion' });
  await ask({ type: 'openCode' });
  await ask({ type: 'setLocks', canvas: true, markers: false, cursors: false });
  const people = [ede.id, facilitator.id, name, BARNEVELD.name, room.board.id];
  const personal = [...people, words.agreement, reason, deleted, question];
  return { facilitator, kept: words.note, personal };
}

test('a copy has canvas, lanes, ladder, partners, roles and agenda, and nothing of the people', async () => {
  const { facilitator, kept, personal } = await meeting();
  const copy = await copied();
  expect(copy.id).not.toBe(room.board.id);
  const options = { key: copy.keys.view };
  const canvas = await connected(room.server, copy, options);
  const session = await connected(room.server, copy, { ...options, document: 'session' });
  await until(() => readItems(canvas.doc).size > 0 && readSettings(session.doc));
  const there = readItems(canvas.doc);
  expect([...there.keys()].toSorted()).toEqual(['briefje', 'lijn', 'opgave']);
  expect(there.get('briefje')).toMatchObject({ type: 'note', text: kept, pos: [300, 900] });
  const isTask = (id: ItemId) => there.get(id)?.type === 'task';
  expect(readLanes(canvas.doc, isTask)).toEqual(['whole', 'opgave']);
  const settings = readSettings(session.doc);
  expect(settings).toEqual({ ...readSettings(facilitator.session.doc), title: 'Het najaar' });
  expect(settings?.ladder.some((level) => level.name === 'Wie kennen we?')).toBe(true);
  expect(readMethod(session.doc)).toMatchObject({
    agenda: { steps: [STEP], current: null },
    locks: { canvas: false },
  });
  for (const root of [
    'participants',
    'markers',
    'agreed',
    'rounds',
    'votes',
    'progress',
    'outcomes',
  ] as const)
    expect([root, sessionRoots(session.doc)[root].size]).toEqual([root, 0]);

  // Nothing of it in any table either, whatever its form.
  const rows = rowsOf(room.server.dataDir).filter(({ cells }) =>
    [cells['board'], cells['id']].some((cell) => textOf(cell) === copy.id),
  );
  const text = rows.map(({ cells }) => Object.values(cells).map(textOf).join('\n')).join('\n');
  expect(new Set(rows.map(({ table }) => table)).has('versions')).toBe(false);
  expect(text).toContain(kept);
  for (const words of personal) expect(text).not.toContain(words);
});

test('a copy leaves its board as it is, and the keys of the one do not open the other', async () => {
  const ede = await attend({ profile: EDE });
  const copy = await copied();
  const info = (id: string, key: string) => request(room.server, `/api/boards/${id}`, { key });
  expect((await info(copy.id, room.board.keys.facilitate)).status).toBe(404);
  expect((await info(room.board.id, copy.keys.facilitate)).status).toBe(404);
  expect((await info(copy.id, copy.keys.edit)).status).toBe(200);
  expect(readSettings(ede.session.doc)?.title).toBe('Regio Foodvalley');
  expect(await room.versions()).toEqual([]);
  // It is stored: it is there after a crash.
  await room.crash();
  expect((await info(copy.id, copy.keys.view)).status).toBe(200);
});

test('only the facilitate key makes a copy; an unknown board and a wrong key look the same', async () => {
  const { id, keys } = room.board;
  const wrong = await copyOf(id, 'A'.repeat(22));
  const unknown = await copyOf('AAAAAAAAAAAAAAAA', keys.facilitate);
  expect([wrong.status, unknown.status]).toEqual([404, 404]);
  expect(await wrong.text()).toBe(await unknown.text());
  expect((await copyOf(id, keys.edit)).status).toBe(403);
  expect((await copyOf(id, keys.view)).status).toBe(403);
  expect((await copyOf(id, keys.facilitate, '  ')).status).toBe(400);
});

test('a copy of an example board is a board like any other, without invented positions', async () => {
  const example = await createBoard(room.server, { template: 'example' });
  const answer = await copyOf(example.id, example.keys.facilitate);
  const copy = v.parse(CreatedBoard, await answer.json());
  const session = await connected(room.server, copy, { key: copy.keys.view, document: 'session' });
  await until(() => readSettings(session.doc));
  expect(readSettings(session.doc)?.example).toBe(false);
  expect(sessionRoots(session.doc).markers.size).toBe(0);
  const [row] = rowsOf(room.server.dataDir).filter(
    ({ table, cells }) => table === 'boards' && textOf(cells['id']) === copy.id,
  );
  expect(textOf(row?.cells['example'])).toBe('0');
});

test('a copy counts as a new board', async () => {
  const server = await startServer({ env: { MAX_NEW_BOARDS_PER_HOUR: '2' } });
  const { id, keys } = await createBoard(server);
  const copy = () =>
    request(server, `/api/boards/${id}/copies`, { key: keys.facilitate, body: { title: 'x' } });
  expect((await copy()).status).toBe(201);
  expect((await copy()).status).toBe(429);
});
