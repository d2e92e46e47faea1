import { LIMITS, type Municipality } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { guessReading, tasksIn, withUse } from '../src/ui/clipboard/columns.ts';
import { freshNote, inGrid } from '../src/ui/clipboard/fresh.ts';
import { linesIn, notesFrom, PASTE_MOST, tasksFrom, textFrom } from '../src/ui/clipboard/lines.ts';
import { pasteLine } from '../src/ui/clipboard/pasteLine.ts';
import { isSheet, readSheet } from '../src/ui/clipboard/sheet.ts';
import { note, workbench } from './support/workbench.ts';

const partner = (id: string, name: string, short: string): Municipality => ({
  id,
  kind: 'municipality',
  name,
  short,
  colour: '#0B6E99',
});
const PARTNERS = [
  partner('GM0228', 'Ede', 'EDE'),
  partner('GM0203', 'Barneveld', 'BAR'),
  partner('region', 'Rijn en Vallei', 'RIJ'),
];

describe('a table from a spreadsheet', () => {
  test('cells with tabs, quotes and lines come out as they were in the sheet', () => {
    const pasted =
      'Titel\tToelichting\r\n"Wonen\tin de regio"\t"Regel 1\r\nzegt ""ja"""\r\n\r\nEnergie\r\n';
    expect(readSheet(pasted)).toEqual([
      ['Titel', 'Toelichting'],
      ['Wonen\tin de regio', 'Regel 1\nzegt "ja"'],
      ['Energie', ''],
    ]);
  });

  test('a quote that somebody wrote is a quote', () => {
    expect(readSheet('"Samen" is beter\ttwee\ndrie\t5" leiding')).toEqual([
      ['"Samen" is beter', 'twee'],
      ['drie', '5" leiding'],
    ]);
  });

  test('is known by its tabs or by the table beside it', () => {
    expect(isSheet('', 'een\ttwee')).toBe(true);
    expect(isSheet('<html><table ><tr>', 'een\ntwee')).toBe(true);
    expect(isSheet('<p>een</p>', '\teen\ntwee')).toBe(false);
  });

  test('columns are known by their heads, in both languages and whatever their case', () => {
    const rows = [
      ['Nr', 'OPGAVE', 'Description', "Thema's", 'Gemeenten'],
      ['1', 'Wonen', 'Genoeg huizen', 'Ruimte', 'Ede'],
    ];
    const uses = ['none', 'title', 'description', 'theme', 'concerns'];
    expect(guessReading(rows, PARTNERS)).toEqual({ hasHead: true, uses });
  });

  test('without heads the first two are title and description, and names of partners are partners', () => {
    const rows = [
      ['Wonen', 'Ede, Barneveld', 'Genoeg huizen', '12'],
      ['Energie', 'BAR', 'Vol stroomnet', '3'],
    ];
    const uses = ['title', 'concerns', 'description', 'none'];
    expect(guessReading(rows, PARTNERS)).toEqual({ hasHead: false, uses });
  });

  test('there is always a title, and no use is there twice', () => {
    const rows = [
      ['Toelichting', 'Omschrijving'],
      ['a', 'b'],
    ];
    expect(guessReading(rows, PARTNERS).uses).toEqual(['title', 'none']);
    expect(withUse(['title', 'description', 'none'], 2, 'title')).toEqual([
      'none',
      'description',
      'title',
    ]);
  });

  test('partners by name, code or CBS code; also a name with "en" in it', () => {
    const rows = [
      ['Wonen', 'gemeente ede en BAR / Rijn en Vallei'],
      ['Energie', 'Rijn en Vallei'],
      ['Zorg', 'gm0203'],
    ];
    const { tasks, problems } = tasksIn(
      rows,
      { hasHead: false, uses: ['title', 'concerns'] },
      PARTNERS,
    );
    expect(tasks.map(({ concerns }) => concerns)).toEqual([
      ['GM0228', 'GM0203'],
      ['region'],
      ['GM0203'],
    ]);
    expect(problems.map((problem) => 'name' in problem && problem.name)).toEqual([
      'Rijn',
      'Vallei',
    ]);
  });

  test('says by its row what does not fit, and loses nothing silently', () => {
    const rows = [
      ['Titel', 'Wie'],
      ['x'.repeat(LIMITS.title + 1), 'Atlantis'],
      ['', 'Ede'],
    ];
    const { tasks, problems } = tasksIn(
      rows,
      { hasHead: true, uses: ['title', 'concerns'] },
      PARTNERS,
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.title).toHaveLength(LIMITS.title);
    expect(problems).toEqual([
      { kind: 'unknown-partner', row: 2, name: 'Atlantis' },
      { kind: 'shortened', row: 2, use: 'title' },
      { kind: 'no-title', row: 3 },
    ]);
  });
});

describe('lines of text', () => {
  test('bullets and empty lines are left out', () => {
    expect(linesIn('- een\r\n\r\n  2. twee\r• drie\n')).toEqual(['een', 'twee', 'drie']);
  });

  test('what is too long or too many is cut, and said', () => {
    const long = '😀'.repeat(LIMITS.note);
    const cut = notesFrom([long, 'kort']);
    expect(cut.shortened).toBe(1);
    expect(cut.values[0]?.length).toBeLessThanOrEqual(LIMITS.note);
    expect(cut.values[0]).toMatch(/^(?:😀)+…$/u);
    const many = notesFrom(Array.from({ length: PASTE_MOST + 7 }, (_, i) => `regel ${i}`));
    expect(many).toMatchObject({ shortened: 0, left: 7 });
    expect(many.values).toHaveLength(PASTE_MOST);
  });

  test('as tasks, what comes after a colon is the description', () => {
    expect(tasksFrom(['Wonen: genoeg huizen', 'x'.repeat(LIMITS.title + 1)])).toMatchObject({
      values: [{ title: 'Wonen', description: 'genoeg huizen' }, { description: '' }],
      shortened: 1,
      left: 0,
    });
  });

  test('as one text they keep their empty lines', () => {
    expect(textFrom('een\r\n\r\n- twee\n').values).toEqual(['een\n\n- twee']);
  });

  test('one line is a note at once, or a text where that is the tool', () => {
    const bench = workbench([]);
    const at = [500, 300] as const;
    expect(pasteLine(bench.context, { html: '', text: ' stroomnet \n', at: [...at] })).toBe(true);
    bench.choose('text');
    expect(pasteLine(bench.context, { html: '', text: 'los', at: [...at] })).toBe(true);
    expect(pasteLine(bench.context, { html: '', text: 'a\nb', at: [...at] })).toBe(false);
    expect(pasteLine(bench.context, { html: '', text: 'a\tb', at: [...at] })).toBe(false);
    expect(bench.items()).toEqual([
      expect.objectContaining({ type: 'note', text: 'stroomnet', pos: [400, 242] }),
      expect.objectContaining({ type: 'text', text: 'los' }),
    ]);
  });
});

test('a grid lies round its point, reads from left to right, and covers nothing of itself', () => {
  const bench = workbench([note('a', [0, 0])]);
  const items = Array.from({ length: 17 }, (_, i) =>
    freshNote(bench.context, 'woord '.repeat(1 + i * 3)),
  );
  const laid = inGrid(bench.context, items, [1000, 2000]);
  const xs = laid.map(({ pos }) => pos[0]);
  const [perRow] = [new Set(xs).size];
  expect(perRow).toBeGreaterThan(3);
  expect(perRow).toBeLessThan(9);
  expect(laid[0]?.pos[1]).toBe(laid[perRow - 1]?.pos[1]);
  expect((laid[perRow]?.pos[1] ?? 0) > (laid[0]?.pos[1] ?? 0)).toBe(true);
  expect((Math.min(...xs) + Math.max(...xs) + 200) / 2).toBeCloseTo(1000, -1);
  expect(laid.every(({ order }) => order > 'a0')).toBe(true);
  expect(laid.map(({ order }) => order)).toEqual(laid.map(({ order }) => order).toSorted());
});
