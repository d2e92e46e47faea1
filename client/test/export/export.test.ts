import {
  intersects,
  type Item,
  type Municipality,
  PARTNER_COLOURS,
  type Rect,
} from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { exportLook } from '../../src/export/drawExport.ts';
import {
  canvasLimits,
  exportFileName,
  type ExportOptions,
  exportScene,
  type ExportScene,
  fittingScale,
  pixelSize,
} from '../../src/export/index.ts';
import type { BoardState } from '../../src/state/boardStore.ts';
import { ANNA, board, FATMA, marker, markers, note, task } from '../panels/room.ts';

const NOW = new Date(2026, 10, 23, 14, 5);
const ALL: ExportOptions = { area: 'board', background: 'white', names: false };

const make = (
  state: BoardState,
  options: Partial<ExportOptions> = {},
  selection: readonly string[] = [],
) => exportScene({ board: state, selection: new Set(selection), now: NOW }, { ...ALL, ...options });

const words = ({ parts }: ExportScene) =>
  parts.flatMap((part) => (part.kind === 'text' ? [part.words] : []));

function settingsWith(change: Partial<NonNullable<BoardState['settings']>>) {
  const { settings } = board();
  if (!settings) throw new Error('a board has settings');
  return { ...settings, ...change };
}

function expectTidy({ width, height, parts }: ExportScene): void {
  const page: Rect = { x: 0, y: 0, width, height };
  parts.forEach(({ rect }, i) => {
    expect(rect.x).toBeGreaterThanOrEqual(page.x);
    expect(rect.y).toBeGreaterThanOrEqual(page.y);
    expect(rect.x + rect.width).toBeLessThanOrEqual(page.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(page.height);
    for (const other of parts.slice(i + 1)) expect(intersects(rect, other.rect)).toBe(false);
  });
}

describe('a picture of the board', () => {
  test('has title, date in the language of the board, and a legend', () => {
    const shown = words(
      make(board({ agreed: new Map([['whole', { now: 'know', wanted: null }]]) })),
    );
    expect(shown).toEqual(
      expect.arrayContaining([
        'Samenwerking',
        '23 november 2026',
        'Gemeenten',
        'Ede',
        'Nijkerk',
        'Raad',
        'hol: zoals een andere partner het ziet',
        'Uitkomst van dit gesprek, geen besluit.',
      ]),
    );
    const english = words(make(board({ settings: settingsWith({ locale: 'en' }) })));
    expect(english).toEqual(expect.arrayContaining(['23 November 2026', 'Municipalities']));
  });

  test('of an example board says that its positions are invented; another does not', () => {
    const line = 'Voorbeeld: posities verzonnen';
    expect(words(make(board({ settings: settingsWith({ example: true }) })))).toContain(line);
    expect(words(make(board()))).not.toContain(line);
  });

  test('says nothing of agreed levels while there are none', () => {
    expect(words(make(board()))).not.toContain('Uitkomst van dit gesprek, geen besluit.');
  });

  test('carries no personal names unless asked', () => {
    const named = (scene: ExportScene) =>
      words(scene).filter((text) => /Fatma|Joost|Anna/u.test(text));
    expect(named(make(board()))).toEqual([]);
    expect(named(make(board(), { names: true }))).toEqual([
      'Fatma (Raad, Ede)',
      'Joost (College, Nijkerk)',
    ]);
  });

  test('signs a note with role and municipality, and with the name only when asked', () => {
    const author = { role: 'Raad', municipality: 'Ede' };
    expect(exportLook(board(), false).authorOf(FATMA)).toEqual(author);
    expect(exportLook(board(), true).authorOf(FATMA)).toEqual({ ...author, role: 'Fatma, Raad' });
  });

  test('shows nobody\'s marker as "mine", and one\'s own like the others', () => {
    const state = board({ markers: markers(marker(ANNA), marker(FATMA)) });
    const drawn = make(state).content.ladder?.markers ?? [];
    expect(drawn.map(({ first }) => [first.who.name, first.mine])).toEqual([
      ['Fatma', false],
      ['Anna', false],
    ]);
  });

  test('holds ladder and items; of the ladder alone, or of what was chosen, only that', () => {
    const far = { ...note('far', FATMA), pos: [3000, 2000] as [number, number] };
    const off = task('off', 'Nog niet op de ladder');
    const state = board({
      items: new Map([...board().items, ['far', far], ['off', off]]),
    });
    const whole = make(state).content;
    expect(whole.items.map(({ item }) => item.id).toSorted()).toEqual(['far', 'off']);
    expect(whole.bounds.x + whole.bounds.width).toBeGreaterThan(3200);
    const ladder = make(state, { area: 'ladder' }).content;
    expect(ladder.items).toEqual([]);
    expect(ladder.bounds.width).toBeLessThan(1000);
    const chosen = make(state, { area: 'selection' }, ['far', 'energie']).content;
    expect(chosen.ladder).toBeUndefined();
    expect(chosen.items.map(({ item }) => item.id)).toEqual(['far']);
    expect(chosen.bounds.x).toBeGreaterThan(2900);
  });

  test('of a frame holds what lies in it, also in a frame in it, and the ladder when it goes round that', () => {
    const at = (id: string, x: number, y: number, order: string) => ({
      ...note(id, FATMA),
      pos: [x, y] satisfies [number, number],
      order,
    });
    const frame = (id: string, pos: [number, number], size: [number, number], order: string) =>
      ({ ...at(id, pos[0], pos[1], order), type: 'frame', title: id, size }) satisfies Item;
    const items: readonly Item[] = [
      frame('outer', [3000, 0], [1000, 800], 'a0'),
      at('under', 3100, 100, 'Zz'),
      frame('inner', [3500, 300], [400, 400], 'a1'),
      at('in', 3600, 400, 'a2'),
      at('beside', 4200, 100, 'a3'),
    ];
    const state = board({ items: new Map(items.map((item) => [item.id, item])) });
    const ids = (selection: readonly string[]) =>
      make(state, { area: 'selection' }, selection).content.items.map(({ item }) => item.id);
    expect(ids(['outer'])).toEqual(['outer', 'inner', 'in']);
    expect(ids(['inner'])).toEqual(['inner', 'in']);
    expect(make(state, { area: 'selection' }, ['outer']).content.ladder).toBeUndefined();
    const round = frame('round', [-200, -200], [3000, 2000], 'a0');
    const whole = board({ items: new Map([['round', round]]) });
    expect(make(whole, { area: 'selection' }, ['round']).content.ladder).toBeDefined();
  });

  test('of what was chosen explains only the partners that are to be seen', () => {
    const off = { ...task('off', 'Wonen'), concerns: ['GM0267'] };
    const state = board({ items: new Map([['off', off]]), lanes: ['whole'] });
    const shown = words(make(state, { area: 'selection' }, ['off']));
    expect(shown).toContain('Nijkerk');
    expect(shown).not.toContain('Ede');
    expect(shown).not.toContain('Rollen');
  });

  test.each(
    [1, 8, 22, 60].flatMap((partners) =>
      [1, 12, 60].flatMap((letters) =>
        (['board', 'ladder', 'selection'] as const).map((area) => ({ partners, letters, area })),
      ),
    ),
  )(
    'nothing overlaps or is cut off with $partners partners of $letters letters, $area',
    ({ partners, letters, area }) => {
      const municipalities = Array.from(
        { length: partners },
        (_, i): Municipality => ({
          id: `M${i}`,
          kind: 'municipality',
          name: 'Wm'.repeat(30).slice(0, letters),
          short: 'WWMM',
          colour: PARTNER_COLOURS[i % PARTNER_COLOURS.length] ?? '#0B6E99',
        }),
      );
      const title = 'Samenwerking '.repeat(8).slice(0, letters + 40);
      const settings = settingsWith({ title, municipalities, example: true });
      const off = { ...task('off', 'Wonen'), concerns: municipalities.map(({ id }) => id) };
      const agreed = new Map([['whole', { now: 'know', wanted: 'act' }]]);
      const state = board({ settings, agreed, items: new Map([['off', off]]) });
      expectTidy(make(state, { area, names: true }, ['off']));
    },
  );
});

describe('its size', () => {
  const desktop = canvasLimits({
    userAgent: 'Mozilla/5.0 Chrome/140 Safari/537',
    maxTouchPoints: 0,
  });
  const phone = canvasLimits({
    userAgent: 'Mozilla/5.0 (iPhone) AppleWebKit/605.1 Version/18 Safari/604',
    maxTouchPoints: 5,
  });

  test('is what was asked for where the browser can hold it', () => {
    expect(fittingScale({ width: 1400, height: 1500 }, 3, desktop)).toBe(3);
    expect(pixelSize({ width: 1400, height: 1500 }, 3)).toEqual({ width: 4200, height: 4500 });
  });

  test.each(
    [760, 5000, 16_384, 90_000, 1_000_000].flatMap((width) =>
      [300, 8192, 16_385, 250_000].map((height) => ({ width, height })),
    ),
  )('is reduced for a large board of $width by $height, so that no picture is blank', (page) => {
    for (const limits of [desktop, phone]) {
      for (const wanted of [1, 2, 3]) {
        const scale = fittingScale(page, wanted, limits);
        const size = pixelSize(page, scale);
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(wanted);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(limits.side);
        expect(size.width * size.height).toBeLessThanOrEqual(limits.area);
      }
    }
  });

  test('a phone holds less than a desktop', () => {
    const size = { width: 4000, height: 3000 };
    expect(fittingScale(size, 3, phone)).toBeLessThan(fittingScale(size, 3, desktop));
  });
});

test('the file is named after title and date, in letters that are safe everywhere', () => {
  const named = (title: string, area: ExportOptions['area'] = 'board') =>
    exportFileName(
      { board: board({ settings: settingsWith({ title }) }), selection: new Set(), now: NOW },
      area,
    );
  expect(named('Samenwerking Regio Foodvalley')).toBe(
    'samenwerking-regio-foodvalley-2026-11-23.png',
  );
  expect(named('Één regio / "samen"?', 'ladder')).toBe('een-regio-samen-ladder-2026-11-23.png');
  expect(named('???')).toBe('samenspel-2026-11-23.png');
});
