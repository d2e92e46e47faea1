import { CARD, makeCards } from '../cards.mjs';
import { count } from '../publish.mjs';

const FILLS = ['#ffec99', '#b2f2bb', '#a5d8ff', '#ffc9c9', '#eebefa', '#ffd8a8'];
const FONT = '14px Arial, sans-serif';
/** Below these zooms text is drawn as bars, and a card as a rectangle. */
const BARS = 5 / 14;
const PLAIN = 0.16;

const measure = document.createElement('canvas').getContext('2d');
measure.font = FONT;
const lines = makeCards(count).map(({ text }) => wrap(text, CARD.width - 24));

function wrap(text, width) {
  const wrapped = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure.measureText(longer).width > width) {
      wrapped.push(line);
      line = word;
    } else line = longer;
  }
  return [...wrapped, line];
}

/** Draws cards on a context that is scaled and moved to the board. @param zoom for the level of detail */
export function paintCards(context, cards, zoom) {
  context.font = FONT;
  context.textBaseline = 'alphabetic';
  context.strokeStyle = '#adb5bd';
  context.lineWidth = 1;
  for (const card of cards) paintCard(context, card, zoom);
}

function paintCard(context, { i, x, y, colour }, zoom) {
  const { width, height } = CARD;
  context.fillStyle = FILLS[colour];
  if (zoom < BARS) {
    context.fillRect(x, y, width, height);
    if (zoom < PLAIN) return;
    context.fillStyle = '#868e96';
    lines[i].forEach((_, k) => context.fillRect(x + 12, y + 22 + k * 18, width - 36 - 30 * k, 8));
    return;
  }
  context.beginPath();
  context.roundRect(x, y, width, height, 8);
  context.fill();
  context.stroke();
  context.fillStyle = '#1e1e1e';
  lines[i].forEach((line, k) => context.fillText(line, x + 12, y + 32 + k * 18));
  context.fillStyle = '#e03131';
  context.beginPath();
  context.arc(x + width - 12, y + 12, 5, 0, 2 * Math.PI);
  context.fill();
}
