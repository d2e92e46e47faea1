import { setDone, setMarker, takeBackMarker } from '@samenspel/shared/commands';
import { readMarkers, readMethod, readOutcome, readProgress } from '@samenspel/shared/document';
import { roundChanges } from '@samenspel/shared/insight';
import { type MarkerSubject, RoundResult, sessionMarkerKey } from '@samenspel/shared/records';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { until } from './clients.ts';
import { about, type Attendee, BARNEVELD, EDE, NIJKERK, timesHeard } from './workshop.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { attend, ask, refusal } = room;

const ROUND = 'ronde-1';
const place = (subject: MarkerSubject, level: string, reason?: string) =>
  setMarker({
    round: ROUND,
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

const phase = ({ session }: Attendee) => readMethod(session.doc).rounds.get(ROUND)?.phase;
const shown = ({ session }: Attendee) => readMarkers(session.doc);

test('R3: the reveal is one frame, and keeps a version and what the round showed', async () => {
  const ede = await attend({ profile: EDE });
  const viewer = await attend({ key: room.board.keys.view });
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

  const path = `/rounds/${ROUND}`;
  const result = await room.get(`${path}/revealed`, room.board.keys.view);
  expect(v.parse(RoundResult, await result.json())).toMatchObject({
    round: { id: ROUND, phase: 'revealed' },
    voices: [{ participant: ede.id, municipality: 'GM0228', role: 'council' }],
    markers: [{ participant: ede.id, level: 'align', reason: 'omdat het kan' }],
    anonymous: null,
  });
  expect((await room.versions()).map(({ cause }) => cause)).toEqual(['reveal']);
});

test('after the reveal of a named round markers move live; once it is closed nothing does, and a new round starts empty', async () => {
  const ede = await attend({ profile: EDE });
  const viewer = await attend({ key: room.board.keys.view });
  await open();
  await ede.says(place(about('GM0228'), 'know'));
  await ask({ type: 'revealRound', round: ROUND });
  await ede.says(place(about('GM0228'), 'align'));
  await until(() => shown(viewer)[0]?.level === 'align');
  await ask({ type: 'closeRound', round: ROUND });
  await ede.says(place(about('GM0228'), 'act'));
  await viewer.session.saved();
  expect(shown(viewer)).toMatchObject([{ level: 'align' }]);
  const path = `/rounds/${ROUND}`;
  const moments = ['revealed', 'closed'].map(async (moment) => {
    const answer = await room.get(`${path}/${moment}`, room.board.keys.edit);
    return v.parse(RoundResult, await answer.json()).markers.map(({ level }) => level);
  });
  expect(await Promise.all(moments)).toEqual([['know'], ['align']]);

  await ask({ type: 'openRound', round: 'ronde-2', lanes: ['whole'], questions: ['self'] });
  await until(() => readMethod(viewer.session.doc).shown === 'ronde-2');
  expect(shown(viewer)).toEqual([]);
  expect(readMethod(viewer.session.doc).rounds.get(ROUND)?.phase).toBe('closed');
});

test('what a closed round kept tells who placed, moved and took back only after its reveal', async () => {
  const ede = await attend({ profile: EDE });
  const barneveld = await attend({ profile: BARNEVELD });
  const late = await attend({ profile: NIJKERK });
  const viewer = await attend({ key: room.board.keys.view });
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
    const answer = await room.get(`/rounds/${ROUND}/${moment}`, room.board.keys.view);
    return v.parse(RoundResult, await answer.json()).markers;
  };
  const changes = roundChanges(await kept('revealed'), await kept('closed'));
  expect([...changes.late]).toEqual([sessionMarkerKey(late.id, about('GM0267'))]);
  expect(changes.gone).toMatchObject([{ participant: barneveld.id, from: 'inform', to: null }]);
});

test('when the next round is given up, the closed one is shown again as it was kept', async () => {
  const ede = await attend({ profile: EDE });
  const viewer = await attend({ key: room.board.keys.view });
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
      (profile) => attend({ profile }),
    ),
  );
  const viewer = await attend({ key: room.board.keys.view });
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

test('what was said in a round that was given up is gone, and its name cannot be used to get at it', async () => {
  const ede = await attend({ profile: EDE });
  const viewer = await attend({ key: room.board.keys.view });
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
  const ede = await attend({ profile: EDE });
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

test('nobody waits for who is of a partner or role that the board does not have, or has no longer', async () => {
  const viewer = await attend({ key: room.board.keys.view });
  await attend({ profile: EDE });
  await attend({ profile: BARNEVELD });
  await attend({ profile: { ...EDE, municipality: 'GM9999' } });
  await attend({ profile: { ...EDE, role: 'verzonnen' } });
  await open();
  const waited = () => Object.fromEntries(readProgress(viewer.session.doc));
  const partners = () => Object.keys(waited()).length;
  await until(() => partners() > 0);
  expect(waited()).toEqual({ GM0203: [0, 1], GM0228: [0, 1] });
  await ask({ type: 'keepVersion' });
  const [kept] = await room.versions();
  await ask({ type: 'removePartner', partner: 'GM0228' });
  await until(() => partners() === 1);
  expect(waited()).toEqual({ GM0203: [0, 1] });
  await ask({ type: 'removeRole', role: 'executive' });
  await until(() => partners() === 0);
  // With the version in which they were there, they are waited for again.
  await ask({ type: 'restoreVersion', version: kept?.id });
  await until(() => partners() === 2);
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
  const viewer = await attend({ key: room.board.keys.view });
  expect(readMethod(viewer.session.doc)).toMatchObject({ shown: ROUND });
  expect(phase(viewer)).toBe('closed');
  await ask({ type: 'showFreeBoard' });
  await until(() => readMethod(viewer.session.doc).shown === 'open');
});
