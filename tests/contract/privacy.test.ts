import { isDeepStrictEqual } from 'node:util';
import { setDone, setMarker } from '@samenspel/shared/commands';
import { readMarkers, readMethod, readProgress } from '@samenspel/shared/document';
import { offerProtocols } from '@samenspel/shared/protocol';
import type { MarkerSubject } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { newSecret, openRaw, participant, presenceMessage, until } from './clients.ts';
import { askEverything, EXAMPLE_ROUND, keptBesideVoices } from './everything.ts';
import { about, type Attendee, BARNEVELD, EDE, newToken, NIJKERK, timesHeard } from './workshop.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { attend, ask } = room;

const ROUND = 'ronde-1';
/** Under what number a window shows itself. */
const CLIENT = 7;
const place = (subject: MarkerSubject, level: string, reason?: string, round = ROUND) =>
  setMarker({
    round,
    subject,
    value: reason === undefined ? { level } : { level, reason },
  });

const open = (change: object = {}) =>
  ask({
    type: 'openRound',
    round: ROUND,
    lanes: ['whole'],
    questions: ['self', 'partners', 'ambition'],
    ...change,
  });

const phase = ({ session }: Attendee, round = ROUND) =>
  readMethod(session.doc).rounds.get(round)?.phase;
const shown = ({ session }: Attendee) => readMarkers(session.doc);

test('R2: nothing of what is placed alone reaches anybody else before the reveal, and all of it once after', async () => {
  const tokens: string[] = [];
  const token = () => {
    const made = newToken();
    tokens.push(made);
    return made;
  };
  const secrets = { ede: newSecret(), barneveld: newSecret() };
  const facilitator = await attend({ key: room.board.keys.facilitate, profile: NIJKERK });
  const viewer = await attend({ key: room.board.keys.view });
  const ede = await attend({ secret: secrets.ede, profile: EDE });
  const barneveld = await attend({ secret: secrets.barneveld, profile: BARNEVELD });
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
  const late = await attend({ profile: NIJKERK });
  barneveld.session.provider.disconnect();
  barneveld.session.provider.connect();
  await barneveld.session.synced();
  const log = room.server.log();
  await room.crash();
  const others = [facilitator, viewer, barneveld, late];
  for (const { session } of others)
    await until(() => session.provider.wsconnected && session.provider.synced);
  await ask({ type: 'keepVersion' });

  const sent = (one: Attendee, text: string) => timesHeard(one.heard, text);
  const edeTokens = tokens.slice(0, 5);
  for (const text of tokens) {
    for (const one of others) expect(sent(one, text), 'R2: before the reveal').toBe(0);
    for (const said of [log, room.server.log()]) expect(said).not.toContain(text);
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

test('R2: a laser pointer shows nobody anything while everybody places alone', async () => {
  const others = [
    await attend({ profile: BARNEVELD }),
    await attend({ key: room.board.keys.facilitate }),
    await attend({ key: room.board.keys.view }),
  ];
  // A device that says nothing by itself: a stock client soon says again what it shows, and that would be quiet.
  const secret = newSecret();
  const id = participant(secret);
  const protocols = offerProtocols(room.board.keys.edit, secret);
  const ede = await openRaw(room.server, `/sync/${room.board.id}/canvas`, protocols);
  let clock = 0;
  const shows = (state: object) =>
    ede.send(presenceMessage(CLIENT, (clock += 10), { participant: id, ...state }));
  const lit = (at: number) => ({ gesture: { kind: 'laser', points: [at, at, at + 1, at + 1] } });
  const allSee = (state: object) =>
    until(
      () =>
        others.every(({ canvas }) =>
          isDeepStrictEqual(canvas.provider.awareness.getStates().get(CLIENT), {
            participant: id,
            ...state,
          }),
        ),
      JSON.stringify(state),
    );

  shows(lit(1111.25));
  await allSee(lit(1111.25));
  await open();
  // What was lit when the round began goes out.
  await allSee({});
  shows({ ...lit(2222.25), hand: true });
  await allSee({ hand: true });
  others.push(await attend({ profile: NIJKERK }));
  await allSee({ hand: true });
  for (const one of others) expect(timesHeard(one.heard, '2222.25'), 'R2').toBe(0);

  await ask({ type: 'revealRound', round: ROUND });
  await until(() => others.every((one) => phase(one) === 'revealed'));
  shows(lit(3333.25));
  await allSee(lit(3333.25));
  ede.close();
});

test('R2: placing sends nobody anything; finishing tells only how many of a municipality have', async () => {
  const ede = await attend({ profile: EDE });
  const barneveld = await attend({ profile: BARNEVELD });
  const facilitator = await attend({ key: room.board.keys.facilitate });
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

test.each([false, true])(
  'R2: nothing that can be asked of the server while a round is placed tells what was placed, nor what it keeps (anonymous: %s)',
  async (anonymous) => {
    const facilitator = await attend({ key: room.board.keys.facilitate });
    const viewer = await attend({ key: room.board.keys.view });
    const council = { ...BARNEVELD, role: 'council' };
    const people = [await attend({ profile: council }), await attend({ profile: council })];
    people.push(await attend({ profile: { ...NIJKERK, role: 'council' } }));
    const everybody = [facilitator, viewer, ...people];
    await open({ round: EXAMPLE_ROUND, anonymous });
    await until(() => everybody.every((one) => phase(one, EXAMPLE_ROUND) === 'placing'));
    const tokens: string[] = [];
    for (const [i, one] of people.entries()) {
      const [level = '', reason = '', wanted = ''] = Array.from({ length: 3 }, newToken);
      tokens.push(level, reason, wanted);
      const own = i === 2 ? 'GM0267' : 'GM0203';
      await one.says(
        place(about(own), level, reason, EXAMPLE_ROUND),
        place(about(own, 'ambition'), wanted, undefined, EXAMPLE_ROUND),
        setDone({ round: EXAMPLE_ROUND, done: true }),
      );
    }

    await ask({ type: 'keepVersion' });
    const told = await askEverything(room);
    // The facilitator has been through every command, and goes back: before each time a version is kept.
    for (const { id } of await room.versions()) await ask({ type: 'restoreVersion', version: id });
    told.push(...(await askEverything(room)));
    expect(phase(facilitator, EXAMPLE_ROUND)).toBe('placing');
    const late = await attend({ key: room.board.keys.view });
    await facilitator.session.saved();
    const kept = keptBesideVoices(room.server.dataDir);
    expect(kept.filter(({ table }) => table === 'versions').length).toBeGreaterThanOrEqual(4);
    const log = room.server.log();
    for (const text of tokens) {
      expect(told.filter((answer) => answer.includes(text))).toEqual([]);
      expect(kept.filter((row) => row.text.includes(text))).toEqual([]);
      for (const one of [...everybody, late]) expect(timesHeard(one.heard, text)).toBe(0);
      expect(log).not.toContain(text);
    }

    // The same eyes see all of it once it is revealed.
    await ask({ type: 'revealRound', round: EXAMPLE_ROUND });
    await until(() => phase(viewer, EXAMPLE_ROUND) === 'revealed');
    const after = keptBesideVoices(room.server.dataDir);
    const results = await askEverything(room);
    for (const text of tokens) {
      for (const table of ['versions', 'results'])
        expect(after.some((row) => row.table === table && row.text.includes(text))).toBe(true);
      expect(results.some((answer) => answer.includes(text))).toBe(true);
      expect(timesHeard(viewer.heard, text)).toBe(1);
    }
  },
);
