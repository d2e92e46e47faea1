import Konva from 'konva';
import { CARD, extentOf, makeCards, moveRound } from '../cards.mjs';
import { count, publish } from '../publish.mjs';
import { paintCards } from './paint.js';

/** What Konva can do with nothing round it: one shape paints a plain array, no document, no server, no interface. */

const WINDOW = { width: 1280, height: 800 };
const cards = makeCards(count);
const view = { x: 0, y: 0, z: 1 };
const selected = new Set();
const lifted = new Set();

const stage = new Konva.Stage({ container: 'root', ...WINDOW });
const still = new Konva.Layer({ listening: false });
const carried = new Konva.Layer({ listening: false });
stage.add(still, carried);
const canvas = still.getNativeCanvasElement();

let dirty = [];
let drawn;
const mark = ({ x, y }) => {
  const { x: left, y: top, z } = view;
  dirty.push({
    x: Math.floor((x + left) * z) - 2,
    y: Math.floor((y + top) * z) - 2,
    width: Math.ceil(CARD.width * z) + 4,
    height: Math.ceil(CARD.height * z) + 4,
  });
};

function paintRegion(context, { x, y, width, height }) {
  const { z } = view;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.clearRect(x, y, width, height);
  context.setTransform(z, 0, 0, z, view.x * z, view.y * z);
  const left = x / z - view.x;
  const top = y / z - view.y;
  const isIn = (card) =>
    card.x > left - CARD.width &&
    card.y > top - CARD.height &&
    card.x < left + width / z &&
    card.y < top + height / z;
  paintCards(
    context,
    cards.filter((card) => isIn(card) && !lifted.has(card.i)),
    z,
  );
  context.restore();
}

function paintStill() {
  const context = canvas.getContext('2d');
  const dx = drawn ? Math.round((view.x - drawn.x) * view.z) : 0;
  const dy = drawn ? Math.round((view.y - drawn.y) * view.z) : 0;
  if (
    !drawn ||
    drawn.z !== view.z ||
    Math.abs(dx) > 640 ||
    Math.abs(dy) > 400 ||
    dirty.length > 60
  ) {
    paintRegion(context, { x: 0, y: 0, ...WINDOW });
  } else {
    if (dx !== 0 || dy !== 0) shift(context, dx, dy);
    for (const rect of dirty) paintRegion(context, rect);
  }
  dirty = [];
  drawn = { ...view };
}

/** Moves what is drawn, and paints the two edges that came into view. */
function shift(context, dx, dy) {
  const { width, height } = WINDOW;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'copy';
  context.drawImage(canvas, dx, dy);
  context.restore();
  if (dx !== 0)
    paintRegion(context, { x: dx > 0 ? 0 : width + dx, y: 0, width: Math.abs(dx), height });
  if (dy !== 0)
    paintRegion(context, { x: 0, y: dy > 0 ? 0 : height + dy, width, height: Math.abs(dy) });
}

still.clearBeforeDraw(false);
still.add(new Konva.Shape({ listening: false, perfectDrawEnabled: false, sceneFunc: paintStill }));

function look() {
  view.x = Math.round(view.x * view.z) / view.z;
  view.y = Math.round(view.y * view.z) / view.z;
  carried.scale({ x: view.z, y: view.z }).position({ x: view.x * view.z, y: view.y * view.z });
  still.batchDraw();
}

function cardAt(x, y) {
  const isUnder = (card) =>
    x >= card.x && x <= card.x + CARD.width && y >= card.y && y <= card.y + CARD.height;
  return cards.findLast(isUnder);
}

function listenToDrags(element) {
  let drag;
  element.addEventListener('pointerdown', ({ offsetX, offsetY, clientX, clientY }) => {
    const card = cardAt(offsetX / view.z - view.x, offsetY / view.z - view.y);
    if (!card) return;
    const ids = selected.has(card.i) ? [...selected] : [card.i];
    const from = ids.map((id) => ({ ...cards[id] }));
    const paintFrom = (context) => paintCards(context._context, from, view.z);
    const shape = new Konva.Shape({ listening: false, sceneFunc: paintFrom });
    drag = { x: clientX, y: clientY, from, shape };
    carried.add(shape);
    for (const one of from) {
      lifted.add(one.i);
      mark(one);
    }
    still.batchDraw();
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!drag) return;
    const by = { x: (clientX - drag.x) / view.z, y: (clientY - drag.y) / view.z };
    drag.shape.position(by);
    for (const { i, x, y } of drag.from) Object.assign(cards[i], { x: x + by.x, y: y + by.y });
  });
  addEventListener('pointerup', () => {
    if (!drag) return;
    for (const { i } of drag.from) {
      lifted.delete(i);
      mark(cards[i]);
    }
    drag.shape.destroy();
    drag = undefined;
    still.batchDraw();
  });
}

function listenToWheel(element) {
  const wheel = (event) => {
    event.preventDefault();
    const { deltaX, deltaY, offsetX, offsetY } = event;
    if (event.ctrlKey) {
      const x = offsetX / view.z - view.x;
      const y = offsetY / view.z - view.y;
      view.z = Math.min(8, Math.max(0.05, view.z * Math.exp(-deltaY * 0.01)));
      Object.assign(view, { x: offsetX / view.z - x, y: offsetY / view.z - y });
    } else {
      view.x -= deltaX / view.z;
      view.y -= deltaY / view.z;
    }
    look();
  };
  element.addEventListener('wheel', wheel, { passive: false });
}

function picture(pixels) {
  const { w, h } = extentOf(count);
  const target = Object.assign(document.createElement('canvas'), {
    width: w * pixels,
    height: h * pixels,
  });
  const context = target.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, target.width, target.height);
  context.scale(pixels, pixels);
  paintCards(context, cards, 1);
  return new Promise((resolve) => target.toBlob(resolve));
}

listenToWheel(stage.container());
listenToDrags(stage.container());
look();
void publish({
  setView(z, x, y) {
    Object.assign(view, { z, x: 640 / z - x, y: 400 / z - y });
    drawn = undefined;
    look();
  },
  view: () => ({ ...view }),
  pos: (card) => ({ x: cards[card].x, y: cards[card].y }),
  select(chosen) {
    selected.clear();
    for (const card of chosen) selected.add(card);
  },
  zoomDelta: (fit) => (100 * Math.log(1 / fit)) / 60,
  remote: moveRound(count, (moved, dx, dy) => {
    for (const id of moved) {
      const card = cards[id];
      mark(card);
      Object.assign(card, { x: card.x + dx, y: card.y + dy });
      mark(card);
    }
    still.batchDraw();
  }),
  png: picture,
});
