/** Milliseconds between two tries. */
const PAUSE = 1500;

/**
 * A part of the app that is fetched later, asked for again until it comes: a server that is away for a moment must
 * not take the board along, which works without a connection.
 */
export async function patiently<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetchPart();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      retryStyles();
    }
  }
}

/** The bundler asks for a stylesheet once; one that did not come is put on the page anew. */
function retryStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.replaceWith(link.cloneNode());
}
