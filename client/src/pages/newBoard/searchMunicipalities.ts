/** What can be found: a name, and other names it goes by. */
export interface Findable {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Small letters without accents, apostrophes and hyphens: as people type. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well one name answers; lower is better, undefined is not at all. */
function rankOf(name: string, typed: string): number | undefined {
  const own = plain(name);
  if (own === typed) return 0;
  if (own.startsWith(typed) || own.replace(/^s /u, '').startsWith(typed)) return 1;
  if (own.includes(` ${typed}`)) return 2;
  return own.includes(typed) ? 3 : undefined;
}

/** Those that answer to what was typed, best first, else in the order given. Nothing typed: all of them. */
export function searchNames<Item extends Findable>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  const wanted = plain(typed);
  if (wanted === '') return items;
  return items
    .flatMap((item) => {
      const ranks = [item.name, ...item.aliases].flatMap((name) => rankOf(name, wanted) ?? []);
      return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
