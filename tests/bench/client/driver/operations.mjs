/** What a hand does with a board, by real events: 120 steps, one for each frame of a screen with 60 frames a second. */

const STEPS = 120;
const STEP = 1000 / 60;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits no longer than this for what came late, milliseconds. */
const PATIENCE = 15_000;

async function paced(step) {
  const began = performance.now();
  const sent = [];
  for (let i = 0; i < STEPS; i++) {
    const wait = began + i * STEP - performance.now();
    if (wait > 1) await sleep(wait);
    sent.push(step(i));
  }
  await Promise.race([Promise.all(sent), sleep(PATIENCE)]);
}

/** The operations on an open page, each a promise of its figures. `check`: 1 when the page really did it. */
export async function operationsOn(page, remote) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const board = await page.evaluate(() => {
    const { fit, extent, middle, block } = window.bench;
    return { fit, middle, block, x: extent.w / 2, y: extent.h / 2 };
  });
  const metrics = async () => {
    const { metrics: list } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  const hand = {
    board,
    mouse: (event) =>
      devtools
        .send('Input.dispatchMouseEvent', { x: 640, y: 400, button: 'none', ...event })
        .catch(() => undefined),
    look: async (zoom, x = board.x, y = board.y) => {
      await page.evaluate((to) => window.bench.setView(...to), [zoom, x, y]);
      await sleep(400);
    },
    view: () => page.evaluate(() => window.bench.view()),
    pos: (card) => page.evaluate((which) => window.bench.pos(which), card),
    select: (cards) => page.evaluate((which) => window.bench.select(which), cards),
    async measured(work) {
      await page.evaluate(() => window.bench.rec.start());
      const before = await metrics();
      await work();
      const after = await metrics();
      const frames = await page.evaluate(() => window.bench.rec.stop());
      const share = (name) =>
        (100 * (after[name] - before[name])) / (after.Timestamp - before.Timestamp);
      return { ...frames, busy: share('TaskDuration'), script: share('ScriptDuration') };
    },
  };
  const { fit, middle, block } = board;
  return {
    'pan@fit': () => pan(hand, fit),
    zoom: () => zoom(page, hand),
    'drag1@fit': () => drag(hand, [middle + 1]),
    'drag100@fit': () => drag(hand, block),
    'remote@fit': () => moveByOthers(page, hand, remote),
  };
}

async function pan({ look, view, measured, mouse }, zoom) {
  await look(zoom);
  const before = await view();
  let half = Promise.resolve({ x: Number.NaN, y: Number.NaN });
  const figures = await measured(() =>
    paced((i) => {
      if (i === STEPS / 2) half = view();
      const way = i < STEPS / 2 ? 1 : -1;
      return mouse({ type: 'mouseWheel', deltaX: 12 * way, deltaY: 7 * way });
    }),
  );
  const { x, y } = await half;
  const moved = Math.hypot(x - before.x, y - before.y) * zoom;
  return { ...figures, check: moved / (Math.hypot(12, 7) * (STEPS / 2)) };
}

async function zoom(page, { board, look, view, measured, mouse }) {
  await look(board.fit);
  const turn = await page.evaluate((fit) => window.bench.zoomDelta(fit), board.fit);
  let half = Promise.resolve({ z: Number.NaN });
  const CTRL = 2;
  const figures = await measured(() =>
    paced((i) => {
      if (i === STEPS / 2) half = view();
      const deltaY = i < STEPS / 2 ? -turn : turn;
      return mouse({ type: 'mouseWheel', deltaX: 0, deltaY, modifiers: CTRL });
    }),
  );
  return { ...figures, check: (await half).z };
}

/** Round and round, so that it ends where it began. */
const around = (i) => ({
  x: 640 + 300 * Math.sin((4 * Math.PI * i) / (STEPS - 1)),
  y: 400 + 220 * Math.sin((6 * Math.PI * i) / (STEPS - 1)),
});

async function drag({ board, look, pos, select, measured, mouse }, cards) {
  // Not at the edge of what is chosen, where handles may be.
  const held = cards[Math.floor(cards.length * 0.55)];
  const from = await pos(held);
  await look(board.fit, from.x + 70, from.y + 25);
  await select(cards.length > 1 ? cards : []);
  await sleep(300);
  const button = { button: 'left', buttons: 1 };
  await mouse({ type: 'mouseMoved' });
  await sleep(50);
  await mouse({ type: 'mousePressed', ...button, clickCount: 1 });
  await sleep(50);
  const LOOKED = 45;
  let half = Promise.resolve({ x: Number.NaN, y: Number.NaN });
  const figures = await measured(() =>
    paced((i) => {
      if (i === LOOKED) half = pos(held);
      return mouse({ type: 'mouseMoved', ...button, ...around(i) });
    }),
  );
  await mouse({ type: 'mouseReleased', button: 'left', ...around(STEPS - 1) });
  await sleep(300);
  await select([]);
  const { x, y } = await half;
  const to = around(LOOKED - 1);
  const moved = Math.hypot(x - from.x, y - from.y) * board.fit;
  return { ...figures, check: moved / Math.hypot(to.x - 640, to.y - 400) };
}

async function moveByOthers(page, { board, look, pos, measured }, remote) {
  await look(board.fit);
  const all = () => Promise.all(board.block.map(pos));
  const before = await all();
  const figures = await measured(async () => {
    await remote.start();
    await sleep(2500);
    await remote.stop();
  });
  await sleep(200);
  const after = await all();
  const moved = after.filter(({ x, y }, i) => x !== before[i].x || y !== before[i].y).length;
  return { ...figures, check: moved > 0 ? 1 : 0 };
}

/** Moves cards by the page itself, where no server is. */
export const remoteIn = (page) => ({
  start: () => page.evaluate(() => window.bench.remote.start()),
  stop: () => page.evaluate(() => window.bench.remote.stop()),
});
