import { plain } from '../../pages/newBoard/searchMunicipalities.ts';

/** What can be found: by its label first, then by other words. */
export interface Findable {
  readonly label: string;
  readonly words: string;
}

/** How well one answers to all that was typed; lower is better, undefined is not at all. */
function rankOf({ label, words }: Findable, typed: string): number | undefined {
  const name = plain(label);
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  const parts = typed.split(' ');
  const begins = (text: string) => parts.every((part) => ` ${text}`.includes(` ${part}`));
  if (begins(name)) return 2;
  const all = `${name} ${plain(words)}`;
  if (begins(all)) return 3;
  return parts.every((part) => all.includes(part)) ? 4 : undefined;
}

/** Those that answer to what was typed, best first, else in the order given. Nothing typed: all of them. */
export function search<Any extends Findable>(all: readonly Any[], typed: string): readonly Any[] {
  const wanted = plain(typed);
  if (wanted === '') return all;
  return all
    .flatMap((one) => {
      const rank = rankOf(one, wanted);
      return rank === undefined ? [] : [{ one, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
