import { createHash, randomBytes } from 'node:crypto';
import { addItem, moveItems, putOnLadder, setMarker, setProfile } from '@samenspel/shared/commands';
import { canvasRoots } from '@samenspel/shared/document';
import { offerProtocols, participantOf, voiceOf } from '@samenspel/shared/protocol';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { CARD, makeCards, moveRound } from '../pages/cards.mjs';

const COLOURS = ['yellow', 'green', 'blue', 'pink'];
const PARTNERS = ['Aa', 'Bee', 'Cee', 'Dee', 'Ee', 'Ef'].map((name) => ({ kind: 'other', name }));
const LANES = 4;
const PEOPLE = 6;

const sha256 = (text) => createHash('sha256').update(text).digest('base64url');
const idOf = (card) => `card${card}`;

async function until(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Somebody at another computer: a stock websocket client on one document. */
function connect(url, { id, keys }, document, secret, doc = new Y.Doc()) {
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync/${id}`, document, doc, {
    protocols: offerProtocols(keys.edit, secret),
    disableBc: true,
    WebSocketPolyfill: WebSocket,
  });
  return { doc, provider };
}

/** Every other card is a task, the others are notes: both with text, and a note says who wrote it. */
function cardsOf(n) {
  return makeCards(n).map(({ i, x, y, colour, text }) => {
    const card = {
      id: idOf(i),
      pos: [x, y],
      size: [CARD.width, CARD.height],
      order: `d${String(i).padStart(4, '0')}`,
      style: { colour: i % 2 === 0 ? 'white' : COLOURS[colour % COLOURS.length] },
      by: '',
    };
    if (i % 2 === 1) return { ...card, type: 'note', text };
    return { ...card, type: 'task', title: text, description: '', theme: '', concerns: [] };
  });
}

/**
 * A board with so many cards, and a ladder of four lanes with the markers of six people; an empty one for none.
 * Made as people make it: by commands, through the server.
 */
export async function makeBoard(url, n) {
  const tasks = Array.from({ length: n === 0 ? 0 : LANES }, (_, i) => ({ title: `Lane ${i + 1}` }));
  const made = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: `${n} cards`, locale: 'en', partners: PARTNERS, tasks }),
  });
  if (!made.ok) throw new Error(await made.text());
  const board = await made.json();

  const people = Array.from({ length: PEOPLE + 1 }, () => randomBytes(24).toString('base64url'));
  const [viewer, ...others] = people;
  const session = connect(url, board, 'session', viewer);
  await until(() => session.provider.synced);
  const settings = session.doc.getMap('board');
  const profile = (i) => ({
    name: `Person ${i}`,
    municipality: settings.get('municipalities')[i % PARTNERS.length].id,
    role: settings.get('roles')[i % settings.get('roles').length].id,
  });
  const canvas = await fill(url, board, others[0], n);
  const voices = others.map((secret, i) => speak(url, board, secret, profile(i), canvas, settings));
  const shown = session.doc.getMap('participants');
  await until(() => n === 0 || shown.size === PEOPLE);
  session.provider.destroy();

  const me = participantOf(others[0], sha256);
  return {
    id: board.id,
    key: board.keys.edit,
    device: {
      [`samenspel:identities:${board.id}`]: JSON.stringify([
        { secret: viewer, profile: profile(PEOPLE) },
      ]),
    },
    remote: moveRound(n, (cards, dx, dy) => moveBy(canvas.doc, cards.map(idOf), dx, dy, me)),
    close() {
      for (const one of [canvas, ...voices]) one.provider.destroy();
    },
  };
}

/** Puts the cards on a canvas, and the tasks it was made with on the ladder. Resolves when the server has them. */
async function fill(url, board, secret, n) {
  const doc = new Y.Doc();
  const me = participantOf(secret, sha256);
  const mine = connect(url, board, 'canvas', secret, doc);
  await until(() => mine.provider.synced);
  const lanes = [...canvasRoots(doc).items.keys()];
  // More than a second's worth of edits at once: sent whole, as by somebody who comes back from being away.
  mine.provider.disconnect();
  doc.transact(() => {
    for (const task of lanes) putOnLadder.definition.run(doc, { task, before: null }, me);
    for (const item of cardsOf(n)) addItem.definition.run(doc, { item }, me);
  });
  mine.provider.connect();
  const reader = connect(url, board, 'canvas', secret);
  await until(() => canvasRoots(reader.doc).items.size === lanes.length + n);
  reader.provider.destroy();
  return mine;
}

/** Says who somebody is, and places their markers. */
function speak(url, board, secret, profile, canvas, settings) {
  const me = participantOf(secret, sha256);
  const voice = connect(url, board, voiceOf(me), secret);
  const levels = settings.get('ladder');
  const lanes = ['whole', ...canvasRoots(canvas.doc).lanes.keys()];
  voice.doc.transact(() => {
    setProfile.definition.run(voice.doc, profile, me);
    lanes.forEach((lane, i) => {
      const level = levels[(i + profile.name.length + me.codePointAt(0)) % levels.length].id;
      const subject = { lane, about: profile.municipality, kind: 'now' };
      setMarker.definition.run(voice.doc, { round: 'open', subject, value: { level } }, me);
    });
  });
  return voice;
}

function moveBy(doc, ids, dx, dy, me) {
  const { items } = canvasRoots(doc);
  const to = ids.map((id) => {
    const [x, y] = items.get(id).get('pos');
    return { id, pos: [x + dx, y + dy] };
  });
  doc.transact(() => moveItems.definition.run(doc, { to }, me));
}
