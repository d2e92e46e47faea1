import { giveDots } from '@samenspel/shared/commands';
import { readMethod, readSettings } from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import { expect, test } from 'vitest';
import { connect, connected, newSecret, until } from './clients.ts';
import { type Attendee, timesHeard } from './workshop.ts';
import { openWorkshops } from './workshops.ts';

const room = openWorkshops();
const { ask } = room;

const VOTE = 'stemming-1';
const OPTIONS = [
  { id: 'wonen', title: 'Wonen' },
  { id: 'energie', title: 'Energie' },
];

const open = (change: object = {}) =>
  ask({ type: 'openVote', vote: VOTE, question: 'Eerst?', budget: 3, options: OPTIONS, ...change });
const close = () => ask({ type: 'closeVote', vote: VOTE });
const voteOf = ({ session }: Attendee) => readMethod(session.doc).votes.get(VOTE);
const titleSeen = ({ session }: Attendee) => readSettings(session.doc)?.title;
const give = (option: string, dots: number) => giveDots({ vote: VOTE, option, dots });

/** A council member of a partner, with their secret. */
async function member(name: string, municipality: string, role = 'council') {
  const secret = newSecret();
  const attendee = await room.attend({ secret, profile: { name, municipality, role } });
  return { ...attendee, secret };
}

test('while a vote is open nobody receives anything of who gave which dots; then all receive the counts', async () => {
  const facilitator = await room.attend({ key: room.board.keys.facilitate });
  const viewer = await room.attend({ key: room.board.keys.view });
  const ede = await member('Anneke', 'GM0228');
  const barneveld = await member('Fatma', 'GM0203');
  const nijkerk = await member('Joost', 'GM0267');
  const everybody = [facilitator, viewer, ede, barneveld, nijkerk];
  await open();
  await until(() => everybody.every(voteOf), 'all see the vote');

  await ede.says(give('wonen', 3));
  await ede.says(give('wonen', 1), give('energie', 2));
  await barneveld.says(give('energie', 3));
  await nijkerk.says(give('wonen', 1));
  const before = everybody.map(({ session }) => session.doc.toJSON());
  // Something everybody waits for, so that all that was on its way has come.
  await ask({ type: 'setTitle', title: 'Later' });
  await until(() => everybody.every((one) => titleSeen(one) === 'Later'), 'all see the title');
  for (const [index, one] of everybody.entries()) {
    expect(voteOf(one)?.result).toBeNull();
    // But for the title nothing has changed: not even how many have voted is said.
    expect({ ...one.session.doc.toJSON(), board: null }).toEqual({ ...before[index], board: null });
    expect(timesHeard(one.heard, `${VOTE}|`)).toBe(0);
  }
  // Nor by asking: another's voice is closed to all, the facilitator included.
  const document = voiceOf(ede.id);
  for (const key of [room.board.keys.facilitate, room.board.keys.edit]) {
    const curious = connect(room.server, room.board, { key, secret: newSecret(), document });
    expect((await curious.closed()).code).toBe(4403);
    expect(curious.doc.getMap('votes').size).toBe(0);
  }

  await close();
  await until(() => everybody.every((one) => voteOf(one)?.result), 'all see the counts');
  for (const one of everybody) {
    expect(voteOf(one)?.result).toEqual({
      voters: 3,
      total: { wonen: 2, energie: 5 },
      roles: [{ role: 'council', dots: { wonen: 2, energie: 5 } }],
    });
    expect(timesHeard(one.heard, `${VOTE}|`)).toBe(0);
  }
});

test('dots outlive the device that gave them, and a closed vote stays as it was counted', async () => {
  const people = [
    await member('Anneke', 'GM0228'),
    await member('Fatma', 'GM0203'),
    await member('Joost', 'GM0267'),
  ] as const;
  const [ede, barneveld] = people;
  await open();
  for (const one of people) await one.says(give('wonen', 2));
  ede.close();
  await close();
  await until(() => voteOf(barneveld)?.result, 'it is counted');
  expect(voteOf(barneveld)?.result?.total).toEqual({ wonen: 6, energie: 0 });
  await barneveld.says(give('wonen', 0), give('energie', 3));
  await ask({ type: 'removeParticipant', participant: ede.id });
  await close();
  const late = await room.attend({ key: room.board.keys.view });
  expect(voteOf(late)?.result?.total).toEqual({ wonen: 6, energie: 0 });
});

test('a vote that is removed takes its dots along: counted again it begins at nothing', async () => {
  const people = [
    await member('Anneke', 'GM0228'),
    await member('Fatma', 'GM0203'),
    await member('Joost', 'GM0267'),
    await member('Iris', 'GM0267'),
  ] as const;
  const [ede, barneveld] = people;
  await open();
  for (const one of people) await one.says(give('wonen', 2));
  await close();
  await ask({ type: 'removeVote', vote: VOTE });
  await until(() => voteOf(barneveld) === undefined, 'it is gone');
  const voice = await connected(room.server, room.board, {
    secret: ede.secret,
    document: voiceOf(ede.id),
  });
  expect(voice.doc.getMap('votes').size).toBe(0);
  expect(voice.doc.getMap('me').size).toBe(1);

  await ask({ type: 'removeParticipant', participant: ede.id });
  await open({ budget: 2 });
  await close();
  await until(() => voteOf(barneveld)?.result, 'it is counted');
  expect(voteOf(barneveld)?.result).toEqual({ voters: 0, total: null, roles: [] });
});
