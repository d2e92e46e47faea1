import { describe, expect, test } from 'vitest';
import { createPresenceStore } from '../src/state/boardStore.ts';
import { createViewStore } from '../src/state/viewStore.ts';
import {
  ACTION_GROUPS,
  type Action,
  ACTIONS,
  createRegistry,
  type Keys,
  matches,
  type NamedAction,
} from '../src/tools/index.ts';
import { CHOSEN_ACTIONS } from '../src/tools/actions/chosenActions.ts';
import { boardCommands } from '../src/ui/commands/boardCommands.ts';
import { actionEntries, entryGroups, itemEntries } from '../src/ui/commands/entries.ts';
import type { CommandHost } from '../src/ui/commands/host.ts';
import { lookOf } from '../src/ui/commands/looks.ts';
import { leadCommands, respondCommands } from '../src/ui/commands/methodCommands.ts';
import { search } from '../src/ui/commands/search.ts';
import { sheetGroups } from '../src/ui/commands/sheet.ts';
import { menuGroups } from '../src/ui/contextMenu/menuGroups.ts';
import { pointedAt } from '../src/ui/contextMenu/pointed.ts';
import { note, task, workbench } from './support/workbench.ts';

const nothing = () => undefined;
const done = () => Promise.resolve(true);

function host(capability: 'facilitate' | 'edit' | 'view'): CommandHost {
  return {
    open: {
      capability,
      view: createViewStore(),
      presence: createPresenceStore(),
      show: nothing,
      react: nothing,
    },
    lead: done,
    agenda: { goTo: done, start: done, stop: done, reveal: () => Promise.resolve() },
    locale: () => 'nl',
    onLocale: nothing,
    onShare: nothing,
    onExport: nothing,
    onPresent: nothing,
    onInvite: nothing,
    onBring: nothing,
    onChangeDetails: nothing,
    onBecome: nothing,
    onHome: nothing,
  };
}

/** Everything there is on the screen of who may do this. */
function everything(capability: 'facilitate' | 'edit' | 'view' = 'facilitate') {
  const registry = createRegistry(ACTIONS);
  const screen = host(capability);
  registry.add(CHOSEN_ACTIONS);
  registry.add(boardCommands(screen));
  registry.add(leadCommands(screen));
  registry.add(respondCommands(screen));
  return registry.all();
}

const ALL = everything();

describe('the registry', () => {
  test('holds every action once', () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(60);
  });

  test('gives no two actions the same keys, but those of which only one applies', () => {
    const asPressed = ({ key, mod = false, shift = false, alt = false }: Keys) => ({
      key,
      code: '',
      ctrlKey: mod,
      metaKey: false,
      altKey: alt,
      shiftKey: shift,
    });
    const alike = (a: Action, b: Action) =>
      a.keys.some((held) => b.keys.some((other) => matches(other, asPressed(held))));
    const pairs = ALL.flatMap((a, i) =>
      ALL.slice(i + 1).flatMap((b) => (alike(a, b) ? [`${a.id} and ${b.id}`] : [])),
    );
    // With a tool that makes things, Enter puts one down; else it opens what is chosen, of an image what describes it, and
    // with nothing chosen it goes in among the items. Arrows move what is chosen, and with nothing chosen the board. What
    // is locked is unlocked by the same keys.
    expect(pairs.toSorted()).toEqual([
      'describe-image and read-in',
      'edit and describe-image',
      'edit and read-in',
      'lock and unlock',
      'make-here and describe-image',
      'make-here and edit',
      'make-here and read-in',
      'nudge-down and pan-down',
      'nudge-left and pan-left',
      'nudge-right and pan-right',
      'nudge-up and pan-up',
    ]);
  });

  test.each(ALL.map((action) => [action.id, action] as const))(
    '%s has a label in both languages, and a group',
    (_, { label, group }) => {
      for (const locale of ['nl', 'en'] as const) expect(label({}, { locale }).trim()).not.toBe('');
      expect(ACTION_GROUPS).toContain(group);
    },
  );

  test('gives an icon and words to find it by to all that stands in a menu', () => {
    const offered = ALL.filter(({ byKeyOnly }) => !byKeyOnly);
    expect(offered.filter(({ id }) => !lookOf(id)).map(({ id }) => id)).toEqual([]);
    expect(ALL.filter(({ byKeyOnly }) => byKeyOnly).some(({ menus }) => menus)).toBe(false);
  });

  test('forgets what the screen added when the screen goes', () => {
    const registry = createRegistry(ACTIONS);
    const before = registry.all().length;
    let told = 0;
    registry.subscribe(() => told++);
    const remove = registry.add(boardCommands(host('view')));
    expect(registry.all().length).toBeGreaterThan(before);
    remove();
    expect(registry.all().map(({ id }) => id)).toEqual(Object.keys(ACTIONS));
    expect(told).toBe(2);
  });
});

describe('searching', () => {
  const all = [
    { label: 'Exporteren', words: 'plaatje png' },
    { label: 'Één regio', words: '' },
    { label: 'Alles tonen', words: 'overzicht show all' },
    { label: 'Tonen aan allen', words: 'png' },
  ];
  const found = (typed: string) => search(all, typed).map(({ label }) => label);

  test('needs no accents and no capitals', () => {
    expect(found('een reg')).toEqual(['Één regio']);
    expect(found('EXP')).toEqual(['Exporteren']);
  });

  test('takes words in any order, and what begins with it first', () => {
    expect(found('tonen')).toEqual(['Tonen aan allen', 'Alles tonen']);
    expect(found('tonen all')).toEqual(['Alles tonen', 'Tonen aan allen']);
    expect(found('show')).toEqual(['Alles tonen']);
  });

  test('finds nothing for what nobody wrote, and everything for nothing', () => {
    expect(found('zebra')).toEqual([]);
    expect(found('  ')).toHaveLength(4);
  });
});

describe('the list of commands', () => {
  const keys = (groups: ReturnType<typeof entryGroups>) =>
    groups.map(({ items }) => items.map(({ key }) => key));

  test('offers only what applies now', () => {
    const { context } = workbench([note('a', [2000, 0])]);
    const offered = () => actionEntries(ALL, context).map(({ key }) => key);
    expect(offered()).not.toContain('delete');
    context.setView({ selection: new Set(['a']) });
    expect(offered()).toContain('delete');
    expect(offered()).not.toContain('nudge-left');
    const looker = workbench([note('a', [2000, 0])], 'view');
    looker.context.setView({ selection: new Set(['a']) });
    const seen = actionEntries(everything('view'), looker.context).map(({ key }) => key);
    expect(seen).not.toContain('delete');
    expect(seen).not.toContain('prepare');
    expect(seen).toContain('export');
  });

  test('is found in the words of either language', () => {
    const { context } = workbench([]);
    const actions = actionEntries(ALL, context);
    for (const typed of ['briefje', 'sticky', 'geeltje'])
      expect(keys(entryGroups({ actions, items: [] }, typed, []))[0]?.[0], typed).toBe('tool-note');
  });

  test('begins with what was last used, which is not repeated below', () => {
    const { context } = workbench([]);
    const actions = actionEntries(ALL, context);
    const groups = entryGroups({ actions, items: [] }, '', ['export', 'gone', 'tool-pen']);
    expect(keys(groups)[0]).toEqual(['export', 'tool-pen']);
    expect(
      keys(groups)
        .flat()
        .filter((key) => key === 'export'),
    ).toHaveLength(1);
  });

  test('goes to things on the board by what they say', () => {
    const { context } = workbench([
      note('a', [2000, 0], 'Fietspad langs het spoor'),
      note('empty', [2000, 400], ' '),
      task('t', [0, 0], 'Énergietransitie'),
    ]);
    const items = itemEntries(context.board().items);
    expect(items).toHaveLength(2);
    const find = (typed: string) => keys(entryGroups({ actions: [], items }, typed, [])).flat();
    expect(find('spoor')).toEqual(['item a']);
    expect(find('energie')).toEqual(['item t']);
  });
});

test('the sheet of keys names every key, those of one thing in one row', () => {
  const groups = sheetGroups(ALL);
  const rows = groups.flatMap(({ rows: some }) => some);
  const withKeys = ALL.filter(({ keys }) => keys.length > 0).flatMap(({ keys }) => keys);
  expect(rows.flatMap(({ keys }) => keys)).toHaveLength(withKeys.length);
  const isPlainArrow = ({ key, mod = false, alt = false }: Keys) =>
    key.startsWith('Arrow') && !mod && !alt;
  expect(rows.filter(({ keys }) => keys.some(isPlainArrow))).toHaveLength(3);
});

describe('the menu on the board', () => {
  const ids = (groups: readonly (readonly NamedAction[])[]) => groups.flat().map(({ id }) => id);

  test('is about the item under the pointer, which is chosen alone', () => {
    const { context } = workbench([note('a', [2000, 0]), note('b', [2000, 300])]);
    context.setView({ selection: new Set(['b']), camera: { x: 1900, y: -100, zoom: 1 } });
    const { on, change } = pointedAt(context, [150, 150]);
    expect(on).toBe('chosen');
    expect([...(change.selection ?? [])]).toEqual(['a']);
    context.setView(change);
    const offered = ids(menuGroups(ALL, on, context));
    expect(offered).toEqual(expect.arrayContaining(['edit', 'delete', 'zoom-chosen']));
    expect(offered).not.toContain('put-on-ladder');
  });

  test('leaves chosen what was, when it is about one of them', () => {
    const { context } = workbench([note('a', [2000, 0]), note('b', [2000, 300])]);
    context.setView({ selection: new Set(['a', 'b']), camera: { x: 1900, y: -100, zoom: 1 } });
    expect(pointedAt(context, [150, 150]).change.selection?.size).toBe(2);
  });

  test('is about the board or the ladder beside items, and nothing is chosen then', () => {
    const { context, ladder } = workbench([note('a', [2000, 0])]);
    context.setView({ selection: new Set(['a']) });
    const { bounds } = ladder();
    const inside = [bounds.x + 20, bounds.y + bounds.height - 20] as const;
    expect(pointedAt(context, inside).on).toBe('ladder');
    const beside = pointedAt(context, [bounds.x - 60, bounds.y - 60]);
    expect(beside.on).toBe('board');
    expect(beside.change.selection?.size).toBe(0);
  });

  test('puts tasks on the ladder and off it', () => {
    const { context, lanes } = workbench([task('t', [2000, 0])]);
    context.setView({ selection: new Set(['t']) });
    const perform = (id: string) => ALL.find((action) => action.id === id)?.perform(context);
    expect(ids(menuGroups(ALL, 'chosen', context))).toContain('put-on-ladder');
    perform('put-on-ladder');
    expect(lanes()).toContain('t');
    expect(ids(menuGroups(ALL, 'chosen', context))).toContain('take-off-ladder');
    perform('take-off-ladder');
    expect(lanes()).not.toContain('t');
  });
});
