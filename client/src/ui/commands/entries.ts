import type { Item, ItemId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { ACTION_GROUPS, type ActionContext, type NamedAction } from '../../tools/index.ts';
import { groupHeading } from './groups.ts';
import { lookOf } from './looks.ts';
import { type Findable, search } from './search.ts';

/** One line of the list of commands. */
export type Entry = Findable & {
  readonly key: string;
} & (
    | { readonly kind: 'action'; readonly action: NamedAction }
    | { readonly kind: 'item'; readonly item: ItemId }
  );

export interface EntryGroup {
  readonly heading: string;
  readonly items: readonly Entry[];
}

/** Things on the board that are shown for what was typed. */
const MOST_FOUND = 12;
/** Characters of a text that are searched in, and that name it. */
const SEARCHED = 400;
const NAMED = 80;

const LOCALES = ['nl', 'en'] as const;

function entryOf(action: NamedAction): Entry {
  const words = [action.label, lookOf(action.id)?.words];
  return {
    kind: 'action',
    key: action.id,
    action,
    label: action.label(),
    // In both languages: who learned a word elsewhere finds it here.
    words: LOCALES.flatMap((locale) => words.map((text) => text?.({}, { locale }) ?? '')).join(' '),
  };
}

function textOf(item: Item): string {
  return ('title' in item ? item.title : 'text' in item ? item.text : '').trim();
}

function shortened(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > NAMED ? `${line.slice(0, NAMED - 1)}…` : line;
}

/** All things on the board that say something. */
export function itemEntries(items: ReadonlyMap<ItemId, Item>): readonly Entry[] {
  return [...items.values()].flatMap((item) => {
    const text = textOf(item).slice(0, SEARCHED);
    if (text === '') return [];
    const label = m.commands_go_to({ words: shortened(text) });
    return [{ kind: 'item', key: `item ${item.id}`, item: item.id, label, words: text }];
  });
}

/** The commands that apply now. */
export function actionEntries(
  actions: readonly NamedAction[],
  context: ActionContext,
): readonly Entry[] {
  return actions
    .filter(({ id, byKeyOnly, when }) => id !== 'commands' && !byKeyOnly && when(context))
    .map(entryOf);
}

const filled = (groups: readonly EntryGroup[]) => groups.filter(({ items }) => items.length > 0);

/** Nothing typed: what was last used, then all by group. */
function unsearched(actions: readonly Entry[], recent: readonly string[]): readonly EntryGroup[] {
  const used = recent.flatMap((id) => actions.find(({ key }) => key === id) ?? []);
  const isUsed = new Set(used.map(({ key }) => key));
  return filled([
    { heading: m.commands_recent(), items: used },
    ...ACTION_GROUPS.map((group) => ({
      heading: groupHeading(group),
      items: actions.filter(
        (entry) =>
          entry.kind === 'action' && entry.action.group === group && !isUsed.has(entry.key),
      ),
    })),
  ]);
}

/** What the list of commands shows for what was typed. */
export function entryGroups(
  { actions, items }: { readonly actions: readonly Entry[]; readonly items: readonly Entry[] },
  typed: string,
  recent: readonly string[],
): readonly EntryGroup[] {
  if (typed.trim() === '') return unsearched(actions, recent);
  return filled([
    { heading: m.commands_found(), items: search(actions, typed) },
    { heading: m.commands_on_board(), items: search(items, typed).slice(0, MOST_FOUND) },
  ]);
}
