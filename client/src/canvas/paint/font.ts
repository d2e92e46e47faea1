/** The font of everything on the board, as CSS and canvas take it. */
export const FONT = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";

const WEIGHTS = [400, 600, 700] as const;

/** Resolves when text on a canvas is drawn, and measured, in the board's font; also when it cannot be loaded. */
export async function fontReady(): Promise<void> {
  try {
    await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px ${FONT}`)));
  } catch {
    // The fallback is as readable; only the lines break elsewhere.
  }
}
