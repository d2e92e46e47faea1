import {
  addItem,
  type Command,
  deleteItems,
  editText,
  runCommand,
  setDone,
  setMarker,
  takeBackMarker,
} from '@samenspel/shared/commands';
import {
  readItems,
  readMarkers,
  readMethod,
  readOutcome,
  readProgress,
} from '@samenspel/shared/document';
import { roundChanges } from '@samenspel/shared/insight';
import { type CreatedBoard, KeptVersions } from '@samenspel/shared/protocol';
import {
  type MarkerSubject,
  type Note,
  RoundResult,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeClients, command, createBoard, newSecret, request, until } from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';
import { attend, type Attendee, PARTNERS, timesHeard } from './workshop.ts';

let server: RunningServer;
let board: CreatedBoard;
beforeEach(async () => {
  server = await startServer();
  board = await createBoard(server, { partners: PARTNERS });
});
afterEach(async () => {
  closeClients();
  await closeServers();
});

const ROUND = 'ronde-1';
const EDE = { name: 'Anneke', municipality: 'GM0228', role: 'council' };
const BARNEVELD = { name: 'Fatma', municipality: 'GM0203', role: 'executive' };
const NIJKERK = { name: 'Joost', municipality: 'GM0267', role: 'civilService' };
const about = (municipality: string, kind: MarkerSubject['kind'] = 'now'): MarkerSubject => ({
  lane: 'whole',
  about: municipality,
  kind,
});
const place = (subject: MarkerSubject, level: string, reason?: string) =>
  setMarker({
    round: ROUND,
    subject,
    value: reason === undefined ? { level } : { level, reason },
  });

const note = (id: string, by: string): Note => ({
  id,
  type: 'note',
  pos: [0, 0],
  size: [160, 120],
  order: 'a0',
  style: { colour: 'yellow' },
  by,
  text: 'briefje',
});

async function ask(body: object, key = board.keys.facilitate): Promise<void> {
  const answer = await command(server, board, body, key);
  expect([body, answer.status, await answer.text()]).toEqual([body, 200, expect.any(String)]);
}

const open = (change: object = {}) =>
  ask({
    type: 'openRound',
    round: ROUND,
    lanes: ['whole'],
    questions: ['self', 'partners', 'ambition'],
    ...change,
  });

const phase = ({ session }: Attendee) => readMethod(session.doc).rounds.get(ROUND)?.phase;
const shown = ({ session }: Attendee) => readMarkers(session.doc);

test('R2: nothing of what is placed alone reaches anybody else before the reveal, and all of it once after', async () => {
  const tokens: string[] = [];
  const token = () => {
    const made = `geheim${newSecret().replace(/[^A-Za-z0-9]/gu, '')}`;
    tokens.push(made);
    return made;
  };
  const secrets = { ede: newSecret(), barneveld: newSecret() };
  const facilitator = await attend(server, board, { key: board.keys.facilitate, profile: NIJKERK });
  const viewer = await attend(server, board, { key: board.keys.view });
  const ede = await attend(server, board, { secret: secrets.ede, profile: EDE });
  const barneveld = await attend(server, board, { secret: secrets.barneveld, profile: BARNEVELD });
  await open();
  await until(() => [facilitator, viewer, ede, barneveld].every((one) => phase(one) === 'placing'));

  // A level that is on no ladder is a token of its own; so is a reason.
  await ede.says(
    place(about('GM0228'), token(), token()),
    place(about('GM0203'), token(), token()),
    place(about('GM0228', 'ambition'), token()),
  );
  await barneveld.says(place(about('GM0203'), token(), token()));
  ede.canvas.provider.awareness.setLocalState({
    participant: ede.id,
    cursor: [1234.5678, 8765.4321],
    selection: ['uitgekozen'],
  });
  await ede.says(setDone({ round: ROUND, done: true }));
  await until(() => readProgress(facilitator.session.doc).get('GM0228')?.[0] === 1);

  // The device dies; somebody comes late; somebody loses the line; the server is started anew.
  ede.close();
  const late = await attend(server, board, { profile: NIJKERK });
  barneveld.session.provider.disconnect();
  barneveld.session.provider.connect();
  await barneveld.session.synced();
  const versions = await request(server, `/api/boards/${board.id}/versions`, {
    key: board.keys.facilitate,
  });
  const early = await request(server, `/api/boards/${board.id}/rounds/${ROUND}/revealed`, {
    key: board.keys.facilitate,
  });
  expect(early.status).toBe(404);
  const metrics = await (await request(server, '/metrics')).text();
  const log = server.log();
  const { port, dataDir } = server;
  await server.kill();
  server = await startServer({ port, dataDir });
  const others = [facilitator, viewer, barneveld, late];
  for (const { session } of others)
    await until(() => session.provider.wsconnected && session.provider.synced);
  await ask({ type: 'keepVersion' });

  const sent = (one: Attendee, text: string) => timesHeard(one.heard, text);
  const edeTokens = tokens.slice(0, 5);
  for (const text of tokens) {
    for (const one of others) expect(sent(one, text), 'R2: before the reveal').toBe(0);
    for (const said of [metrics, log, server.log(), await versions.text().catch(() => '')])
      expect(said).not.toContain(text);
  }
  for (const one of others) {
    expect(sent(one, '1234.5678') + sent(one, 'uitgekozen'), 'R2: no cursor, no selection').toBe(0);
    expect(shown(one)).toEqual([]);
  }

  for (const one of others) one.heard.length = 0;
  await ask({ type: 'revealRound', round: ROUND });
  await until(() => others.every((one) => shown(one).length === 4));
  for (const one of others) {
    for (const text of tokens) expect(sent(one, text), 'once after the reveal').toBe(1);
    expect(shown(one).filter(({ participant }) => participant === ede.id)).toHaveLength(3);
  }
  expect(edeTokens).toHaveLength(5);
});

test('R2: placing sends nobody anything; finishing tells only how many of a municipality have', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const barneveld = await attend(server, board, { profile: BARNEVELD });
  const facilitator = await attend(server, board, { key: board.keys.facilitate });
  await open();
  await until(() => readProgress(facilitator.session.doc).size === 2);
  await facilitator.session.saved();
  facilitator.heard.length = 0;
  const changed = new Set<string>();
  for (const root of facilitator.session.doc.share.keys())
    facilitator.session.doc.getMap(root).observe(() => changed.add(root));

  for (const level of ['know', 'inform', 'align', 'none', 'unknown'])
    await ede.says(place(about('GM0228'), level, `omdat ${level.repeat(9)}`));
  await facilitator.session.saved();
  // The acknowledgement it asked for itself, and nothing else.
  const updates = facilitator.heard.filter(([type]) => type === 0);
  expect(updates).toEqual([]);
  expect([...changed]).toEqual([]);

  await ede.says(setDone({ round: ROUND, done: true }));
  await barneveld.says(setDone({ round: ROUND, done: true }));
  await until(() =>
    [...readProgress(facilitator.session.doc).values()].flat().every((n) => n === 1),
  );
  expect([...changed]).toEqual(['progress']);
  const sizes = facilitator.heard.filter(([type]) => type === 0).map((frame) => frame.byteLength);
  expect(new Set(sizes).size, 'five answers and none look the same from outside').toBe(1);
});

test('R3: the reveal is one frame, and keeps a version and what the round showed', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const viewer = await attend(server, board, { key: board.keys.view });
  await open();
  await ede.says(place(about('GM0228'), 'align', 'omdat het kan'));
  await until(() => phase(viewer) === 'placing');
  viewer.heard.length = 0;
  // Two facilitators press at once: one reveal, one version.
  await Promise.all([1, 2].map(() => ask({ type: 'revealRound', round: ROUND })));
  await until(() => shown(viewer).length === 1);
  const frames = viewer.heard.filter(([type]) => type === 0);
  expect(frames).toHaveLength(1);
  expect(timesHeard(frames, 'omdat het kan')).toBe(1);
  expect(timesHeard(frames, '\u0005phase')).toBe(1);

  const path = `/api/boards/${board.id}/rounds/${ROUND}`;
  const result = await request(server, `${path}/revealed`, { key: board.keys.view });
  expect(v.parse(RoundResult, await result.json())).toMatchObject({
    round: { id: ROUND, phase: 'revealed' },
    voices: [{ participant: ede.id, municipality: 'GM0228', role: 'council' }],
    markers: [{ participant: ede.id, level: 'align', reason: 'omdat het kan' }],
    anonymous: null,
  });
  const versions = await request(server, `/api/boards/${board.id}/versions`, {
    key: board.keys.facilitate,
  });
  const { versions: kept } = v.parse(
    v.object({ versions: v.array(v.object({ cause: v.string() })) }),
    await versions.json(),
  );
  expect(kept.map(({ cause }) => cause)).toEqual(['reveal']);
});

test('after the reveal of a named round markers move live; once it is closed nothing does, and a new round starts empty', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const viewer = await attend(server, board, { key: board.keys.view });
  await open();
  await ede.says(place(about('GM0228'), 'know'));
  await ask({ type: 'revealRound', round: ROUND });
  await ede.says(place(about('GM0228'), 'align'));
  await until(() => shown(viewer)[0]?.level === 'align');
  await ask({ type: 'closeRound', round: ROUND });
  await ede.says(place(about('GM0228'), 'act'));
  await viewer.session.saved();
  expect(shown(viewer)).toMatchObject([{ level: 'align' }]);
  const path = `/api/boards/${board.id}/rounds/${ROUND}`;
  const moments = ['revealed', 'closed'].map(async (moment) => {
    const answer = await request(server, `${path}/${moment}`, { key: board.keys.edit });
    return v.parse(RoundResult, await answer.json()).markers.map(({ level }) => level);
  });
  expect(await Promise.all(moments)).toEqual([['know'], ['align']]);

  await ask({ type: 'openRound', round: 'ronde-2', lanes: ['whole'], questions: ['self'] });
  await until(() => readMethod(viewer.session.doc).shown === 'ronde-2');
  expect(shown(viewer)).toEqual([]);
  expect(readMethod(viewer.session.doc).rounds.get(ROUND)?.phase).toBe('closed');
});

test('what a closed round kept tells who placed, moved and took back only after its reveal', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const barneveld = await attend(server, board, { profile: BARNEVELD });
  const late = await attend(server, board, { profile: NIJKERK });
  const viewer = await attend(server, board, { key: board.keys.view });
  await open();
  await ede.says(place(about('GM0228'), 'know'));
  await barneveld.says(place(about('GM0203'), 'inform'));
  await ask({ type: 'revealRound', round: ROUND });
  await ede.says(place(about('GM0228'), 'align'));
  await barneveld.says(takeBackMarker({ round: ROUND, subject: about('GM0203') }));
  await late.says(place(about('GM0267'), 'act'));
  await until(() => shown(viewer).some(({ participant }) => participant === late.id));
  await ask({ type: 'closeRound', round: ROUND });
  const kept = async (moment: string) => {
    const path = `/api/boards/${board.id}/rounds/${ROUND}/${moment}`;
    const answer = await request(server, path, { key: board.keys.view });
    return v.parse(RoundResult, await answer.json()).markers;
  };
  const changes = roundChanges(await kept('revealed'), await kept('closed'));
  expect([...changes.late]).toEqual([sessionMarkerKey(late.id, about('GM0267'))]);
  expect(changes.gone).toMatchObject([{ participant: barneveld.id, from: 'inform', to: null }]);
});

test('when the next round is given up, the closed one is shown again as it was kept', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const viewer = await attend(server, board, { key: board.keys.view });
  await open();
  await ede.says(place(about('GM0228'), 'know', 'toen'));
  await ask({ type: 'revealRound', round: ROUND });
  await ask({ type: 'closeRound', round: ROUND });
  await ede.says(place(about('GM0228'), 'act', 'later'));
  await ask({ type: 'openRound', round: 'ronde-2', lanes: ['whole'], questions: ['self'] });
  await until(() => shown(viewer).length === 0);
  await ask({ type: 'cancelRound', round: 'ronde-2' });
  await until(() => shown(viewer).length === 1);
  expect(shown(viewer)).toMatchObject([{ level: 'know', reason: 'toen' }]);
});

test('an anonymous round shows counts alone, fixed at the reveal, and withholds small groups', async () => {
  const people = await Promise.all(
    [EDE, { ...EDE, municipality: 'GM0203' }, { ...EDE, municipality: 'GM0267' }, BARNEVELD].map(
      (profile) => attend(server, board, { profile }),
    ),
  );
  const viewer = await attend(server, board, { key: board.keys.view });
  await open({ questions: ['self'], anonymous: true });
  const levels = ['know', 'know', 'align', 'act'];
  for (const [i, person] of people.entries())
    await person.says(
      place(
        about(['GM0228', 'GM0203', 'GM0267', 'GM0203'][i] ?? ''),
        levels[i] ?? '',
        `reden ${i}`,
      ),
    );
  viewer.heard.length = 0;
  await ask({ type: 'revealRound', round: ROUND });
  await until(() => readOutcome(viewer.session.doc, ROUND) !== undefined);
  expect(readOutcome(viewer.session.doc, ROUND)?.groups).toEqual([
    { lane: 'whole', question: 'self', role: 'council', counts: { align: 1, know: 2 } },
    { lane: 'whole', question: 'self', role: 'executive', counts: null },
  ]);
  const [told] = readOutcome(viewer.session.doc, ROUND)?.reasons ?? [];
  expect(told?.reasons.toSorted()).toEqual(['reden 0', 'reden 1', 'reden 2']);
  expect(shown(viewer)).toEqual([]);
  const [first] = people;
  for (const { id } of people) expect(timesHeard(viewer.heard, `${id}|`)).toBe(0);
  await first?.says(place(about('GM0228'), 'act'));
  await viewer.session.saved();
  expect(readOutcome(viewer.session.doc, ROUND)?.groups[0]?.counts).toEqual({ align: 1, know: 2 });
});

async function refusal(body: object): Promise<string> {
  const answer = await command(server, board, body);
  const { error } = v.parse(
    v.object({ error: v.object({ refusal: v.string() }) }),
    await answer.json(),
  );
  return error.refusal;
}

test('what was said in a round that was given up is gone, and its name cannot be used to get at it', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const viewer = await attend(server, board, { key: board.keys.view });
  await open({ anonymous: true });
  await ede.says(
    place(about('GM0228'), 'know', 'in vertrouwen'),
    setDone({ round: ROUND, done: true }),
  );
  await ask({ type: 'cancelRound', round: ROUND });
  expect(
    await refusal({ type: 'openRound', round: ROUND, lanes: ['whole'], questions: ['self'] }),
  ).toBe('round-over');
  await until(() => ede.voice?.doc.getMap('markers').size === 0);
  // A phone that was away says it again: under a name that is used up it reaches nobody.
  await ede.says(place(about('GM0228'), 'know', 'in vertrouwen'));
  await ask({ type: 'openRound', round: 'ronde-2', lanes: ['whole'], questions: ['self'] });
  await ask({ type: 'revealRound', round: 'ronde-2' });
  await until(() => readMethod(viewer.session.doc).rounds.get('ronde-2')?.phase === 'revealed');
  expect(shown(viewer)).toEqual([]);
  expect(timesHeard(viewer.heard, 'in vertrouwen')).toBe(0);
});

test('R1: in a round that is placed nobody takes an answer away unseen, and no invented ones come in', async () => {
  const ede = await attend(server, board, { profile: EDE });
  await open();
  await ede.says(place(about('GM0228'), 'know'));
  const marker = { type: 'removeMarker', participant: ede.id, subject: about('GM0228') };
  expect(await refusal(marker)).toBe('not-revealed');
  expect(await refusal({ type: 'rehearse', people: 3 })).toBe('round-running');
  await ask({ type: 'revealRound', round: ROUND });
  await ask({ type: 'closeRound', round: ROUND });
  await until(() => shown(ede).length === 1);
  await ask(marker);
  await until(() => shown(ede).length === 0);
  // Everybody is told whose it was; what is not there is not told as removed.
  await ask(marker);
  await ask({ ...marker, participant: 'A'.repeat(22) });
  const { removals } = readMethod(ede.session.doc);
  expect(removals).toMatchObject([
    {
      participant: ede.id,
      municipality: EDE.municipality,
      role: EDE.role,
      subject: marker.subject,
    },
  ]);
});

test('rounds keep to their order, and say why not', async () => {
  const other = { type: 'openRound', round: 'ronde-2', lanes: ['whole'], questions: ['self'] };
  expect(await refusal({ type: 'revealRound', round: ROUND })).toBe('unknown-id');
  await open();
  await open();
  expect(await refusal(other)).toBe('round-running');
  expect(await refusal({ type: 'closeRound', round: ROUND })).toBe('not-revealed');
  expect(await refusal({ type: 'showFreeBoard' })).toBe('round-running');
  await ask({ type: 'revealRound', round: ROUND });
  expect(await refusal({ type: 'cancelRound', round: ROUND })).toBe('round-over');
  await ask(other);
  await ask({ type: 'cancelRound', round: 'ronde-2' });
  const viewer = await attend(server, board, { key: board.keys.view });
  expect(readMethod(viewer.session.doc)).toMatchObject({ shown: ROUND });
  expect(phase(viewer)).toBe('closed');
  await ask({ type: 'showFreeBoard' });
  await until(() => readMethod(viewer.session.doc).shown === 'open');
});

test('simulated participants answer a round, and are gone with it in one go', async () => {
  const viewer = await attend(server, board, { key: board.keys.view });
  await ask({ type: 'rehearse', people: 6 });
  await open();
  await until(() => [...readProgress(viewer.session.doc).values()].flat().join() === '2,2,2,2,2,2');
  await ask({ type: 'revealRound', round: ROUND });
  await until(() => shown(viewer).length >= 12);
  await ask({ type: 'closeRound', round: ROUND });
  const kept = async () => {
    const key = board.keys.facilitate;
    const versions = await request(server, `/api/boards/${board.id}/versions`, { key });
    const results = ['revealed', 'closed'].map(async (moment) => {
      const path = `/api/boards/${board.id}/rounds/${ROUND}/${moment}`;
      return (await request(server, path, { key })).status;
    });
    const { versions: list } = v.parse(KeptVersions, await versions.json());
    return { causes: list.map(({ cause }) => cause), results: await Promise.all(results) };
  };
  await ask({ type: 'keepVersion' });
  expect(await kept()).toEqual({ causes: ['asked', 'close', 'reveal'], results: [200, 200] });
  await ask({ type: 'rehearse', people: 0 });
  await until(() => shown(viewer).length === 0);
  expect(readMethod(viewer.session.doc)).toMatchObject({ shown: 'open', rounds: new Map() });
  // What was kept of the board on purpose stays; what was kept of a round that never was does not, for ever.
  expect(await kept()).toEqual({ causes: ['asked'], results: [404, 404] });
  await server.kill();
  server = await startServer({ port: server.port, dataDir: server.dataDir });
  expect(await kept()).toEqual({ causes: ['asked'], results: [404, 404] });
});

test('two facilitators who go to a step at once go one step, from one version, and it leads back', async () => {
  const step = {
    id: 'opgaven',
    kind: 'tasks',
    title: '',
    instruction: { nl: '', en: '' },
    minutes: 0,
    mayEdit: true,
  };
  await ask({ type: 'setAgenda', steps: [step] });
  await Promise.all([1, 2].map(() => ask({ type: 'goToStep', step: 'opgaven' })));
  const answer = await request(server, `/api/boards/${board.id}/versions`, {
    key: board.keys.facilitate,
  });
  expect((await answer.text()).match(/"step"/gu)).toHaveLength(1);
  // And back: the group is where it was before.
  const viewer = await attend(server, board, { key: board.keys.view });
  expect(readMethod(viewer.session.doc).agenda.current).toBe('opgaven');
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => readMethod(viewer.session.doc).agenda.current === null);
});

test('a version comes back as a change forward, and nobody loses an answer by it', async () => {
  const ede = await attend(server, board, { profile: EDE });
  const titles = () => [...readItems(ede.canvas.doc).keys()].toSorted();
  const edit = async (made: Command) => {
    runCommand(ede.canvas.doc, made, ede.id);
    await ede.canvas.saved();
  };
  await edit(addItem({ item: note('eerder', ede.id) }));
  await ask({ type: 'setTitle', title: 'Voor' });
  await ask({ type: 'keepVersion' });
  await edit(deleteItems({ ids: ['eerder'] }));
  await edit(addItem({ item: note('later', ede.id) }));
  await ask({ type: 'setTitle', title: 'Na' });
  await ede.says(setMarker({ round: 'open', subject: about('GM0228'), value: { level: 'know' } }));
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => ede.session.doc.getMap('board').get('title') === 'Voor');
  await until(() => titles().join() === 'eerder');
  expect(shown(ede)).toHaveLength(1);
  // What was there before going back was kept as well.
  await ask({ type: 'restoreVersion', version: 'newest' });
  await until(() => titles().join() === 'later');
  expect(ede.session.doc.getMap('board').get('title')).toBe('Na');
  // And people go on writing on what came back.
  await edit(editText({ id: 'later', field: 'text', at: 0, remove: 0, insert: 'Nog ' }));
  expect(ede.canvas.closings).toEqual([]);
});
