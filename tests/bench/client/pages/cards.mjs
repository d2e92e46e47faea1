/** The measured board: the same cards in the same places for everybody. Units are those of the board. */

export const CARD = { width: 160, height: 100 };
/** From one card to the next. */
const STEP = { x: 172, y: 112 };
const COLOURS = 6;
const WORDS =
  'ship users retro onboarding invoice sprint signal flow metric launch backlog risk owner draft review budget hiring search sync pilot'.split(
    ' ',
  );

/** Columns that give a board the shape of a screen. @param {number} count */
export const columnsOf = (count) =>
  Math.max(1, Math.round(Math.sqrt((count * 1.6 * STEP.y) / STEP.x)));

const rowsOf = (/** @type {number} */ count) => Math.ceil(count / columnsOf(count));

/** What the cards cover, from the origin. @param {number} count */
export const extentOf = (count) => ({ w: columnsOf(count) * STEP.x, h: rowsOf(count) * STEP.y });

/** The zoom at which all of them are in view, in a window of 1280 x 800. @param {number} count */
export function fitOf(count) {
  const { w, h } = extentOf(count);
  return Math.max(0.1, Math.min(1, 1280 / w, 800 / h));
}

/** The card nearest to the middle. @param {number} count */
export function middleOf(count) {
  const columns = columnsOf(count);
  return Math.min(count - 1, Math.floor(rowsOf(count) / 2) * columns + Math.floor(columns / 2));
}

/** Ten times ten neighbours round the middle. @param {number} count */
export function blockOf(count) {
  const SIDE = 10;
  const columns = columnsOf(count);
  const row = Math.max(0, Math.floor(rowsOf(count) / 2) - SIDE / 2);
  const column = Math.max(0, Math.floor(columns / 2) - SIDE / 2);
  return Array.from(
    { length: SIDE * SIDE },
    (_, i) => (row + Math.floor(i / SIDE)) * columns + column + (i % SIDE),
  ).filter((card) => card < count);
}

/** The cards, in reading order. @param {number} count */
export function makeCards(count) {
  const columns = columnsOf(count);
  return Array.from({ length: count }, (_, i) => {
    const word = (/** @type {number} */ k) =>
      WORDS[(i * 7 + k * 5 + ((i * k) % 11)) % WORDS.length];
    return {
      i,
      x: (i % columns) * STEP.x,
      y: Math.floor(i / columns) * STEP.y,
      colour: i % COLOURS,
      text: `${i} ${word(1)} ${word(2)} ${word(3)}`,
    };
  });
}

/**
 * 200 moves a second: ten cards each 50 ms, walking over the whole board in a stride.
 * @param {number} count
 * @param {(cards: number[], dx: number, dy: number) => void} move
 */
export function moveRound(count, move) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer;
  let next = 0;
  return {
    start() {
      let step = 0;
      timer = setInterval(() => {
        const cards = Array.from({ length: 10 }, (_, i) => (next + i * 37) % count);
        next += 370;
        step++;
        move(cards, step % 2 === 1 ? 9 : -9, step % 4 < 2 ? 6 : -6);
      }, 50);
    },
    stop() {
      clearInterval(timer);
    },
  };
}
