const FONT = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

/** A font as canvas takes it. @param size board units */
export function font(size: number, weight: number): string {
  return `${weight} ${size}px ${FONT}`;
}

const KEPT_MOST = 2000;
const kept = new Map<string, readonly string[]>();

/**
 * The text in at most `most` lines that fit in `width` at the context's font; what does not fit ends in "…".
 * Words wider than a line are broken. Kept from one frame to the next.
 */
export function wrap(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  most: number,
): readonly string[] {
  const key = `${context.font}|${width}|${most}|${text}`;
  const known = kept.get(key);
  if (known) return known;
  const fits = (line: string) => context.measureText(line).width <= width;
  const all = lines(text, fits);
  const shown = all.slice(0, most);
  const last = shown.at(-1);
  if (all.length > most && last !== undefined) shown[most - 1] = ellipsis(last, fits);
  if (kept.size >= KEPT_MOST) kept.clear();
  kept.set(key, shown);
  return shown;
}

/** How many lines the whole text takes. */
export function lineCount(context: CanvasRenderingContext2D, text: string, width: number): number {
  return wrap(context, text, width, 100).length;
}

function lines(text: string, fits: (line: string) => boolean): string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') done.push(line);
    const pieces = broken(word, fits);
    line = pieces.pop() ?? '';
    done.push(...pieces);
  }
  if (line !== '') done.push(line);
  return done;
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece === '' || fits(piece + letter)) piece += letter;
    else {
      pieces.push(piece);
      piece = letter;
    }
  }
  return [...pieces, piece];
}

function ellipsis(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
