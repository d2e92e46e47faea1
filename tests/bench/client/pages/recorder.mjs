/** How evenly frames come. Times in milliseconds. */

/** @type {number[]} */
let frames = [];
/** @type {PerformanceEntry[]} */
const long = [];
let on = false;
let began = 0;

new PerformanceObserver((list) => long.push(...list.getEntries())).observe({
  type: 'longtask',
  buffered: true,
});

/** @param {number} time */
function tick(time) {
  if (!on) return;
  frames.push(time);
  requestAnimationFrame(tick);
}

/** @param {readonly number[]} sorted @param {number} part */
const quantile = (sorted, part) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;

export const recorder = {
  start() {
    frames = [];
    on = true;
    began = performance.now();
    requestAnimationFrame(tick);
  },
  /** Frames a second, the time between frames, and how long tasks above 50 ms took together. */
  async stop() {
    on = false;
    const ended = performance.now();
    // Long tasks are told a little later.
    await new Promise((resolve) => setTimeout(resolve, 250));
    const between = frames.slice(1).map((time, i) => time - (frames[i] ?? time));
    const sorted = between.toSorted((a, b) => a - b);
    const within = long.filter(({ startTime }) => startTime >= began - 1 && startTime < ended);
    return {
      fps: (1000 * sorted.length) / (ended - began),
      p50: quantile(sorted, 0.5),
      p95: quantile(sorted, 0.95),
      max: quantile(sorted, 1),
      long: within.reduce((sum, { duration }) => sum + duration, 0),
    };
  },
};
