import { blockOf, extentOf, fitOf, middleOf } from './cards.mjs';
import { recorder } from './recorder.mjs';

/** How many cards the address asks for. */
export const count = Number(new URLSearchParams(location.search).get('n') ?? 0);

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Gives the driver what it needs of a page, once its cards are on the board. */
export async function publish(page) {
  window.bench = {
    ...page,
    rec: recorder,
    middle: middleOf(count),
    block: blockOf(count),
    fit: fitOf(count),
    extent: extentOf(count),
  };
  await nextFrame();
  await nextFrame();
  window.benchReady = performance.now();
}
