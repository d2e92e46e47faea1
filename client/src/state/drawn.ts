/** Milliseconds after which nothing waits any longer for a page that does not say that it is drawn. */
const PATIENCE = 2000;

/** Milliseconds in which a page that has just come is left to the hand: the first thing one does is look and move. */
const QUIET = 150;

let tell: () => void = () => undefined;

const told = new Promise<void>((resolve) => {
  tell = resolve;
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const drawn = Promise.race([told, wait(PATIENCE)]).then(() => wait(QUIET));

/** Says that what one came for is on screen. */
export function sayDrawn(): void {
  tell();
}

/** Fetches a part of the app that is not needed to see what one came for, once that is on screen. */
export async function afterDrawn<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  await drawn;
  return fetchPart();
}
