/** A part of the app that is not needed to draw a board. */
export interface Later<Part> {
  readonly fetch: () => Promise<Part>;
  /** It, once it has come; asks for it otherwise. */
  readonly now: () => Part | undefined;
}

/** Fetches a part once; when that fails, again at the next use. */
export function comesLater<Part>(fetchPart: () => Promise<Part>): Later<Part> {
  let come: Part | undefined;
  let coming: Promise<Part> | undefined;
  const fetch = async () => {
    coming ??= fetchPart();
    try {
      return (come = await coming);
    } finally {
      coming = undefined;
    }
  };
  return {
    fetch,
    now() {
      // Where it does not come, the next use asks again.
      if (!come) fetch().catch(() => undefined);
      return come;
    },
  };
}
