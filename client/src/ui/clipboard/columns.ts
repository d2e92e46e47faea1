import {
  LIMITS,
  type Municipality,
  type MunicipalityId,
  type Task,
} from '@samenspel/shared/records';
import { plain } from '../../pages/newBoard/searchMunicipalities.ts';
import { shortened } from './shortened.ts';

/** What a column of a table becomes. */
export const COLUMN_USES = ['title', 'description', 'theme', 'concerns', 'none'] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

export interface Reading {
  /** The first row says what the columns are. */
  readonly hasHead: boolean;
  /** What each column is, from left to right. */
  readonly uses: readonly ColumnUse[];
}

export type SheetTask = Pick<Task, 'title' | 'description' | 'theme' | 'concerns'>;

/** What could not be done as it stands; `row` counts from 1, the head included. */
export type RowProblem =
  | { readonly kind: 'no-title'; readonly row: number }
  | { readonly kind: 'shortened'; readonly row: number; readonly use: ColumnUse }
  | { readonly kind: 'unknown-partner'; readonly row: number; readonly name: string };

/** Words that people write over a column, in both languages. */
const HEADS: Readonly<Record<Exclude<ColumnUse, 'none'>, RegExp>> = {
  title: /^(?:titel|title|opgaven?|tasks?|naam|name|onderwerp|subject)$/u,
  description: /^(?:omschrijving|beschrijving|toelichting|description|details|uitleg|notes?)$/u,
  theme: /^(?:thema'?s?|themes?|categorie|category|domein)$/u,
  concerns: /^(?:gemeenten?|partners?|municipalit(?:y|ies)|betrokken(?:en)?|wie|who)$/u,
};

const useOf = (head: string): ColumnUse =>
  COLUMN_USES.find((use) => use !== 'none' && HEADS[use].test(plain(head))) ?? 'none';

/** What the columns of a table seem to be: by their heads, else the first two as they mostly are. */
export function guessReading(
  rows: readonly (readonly string[])[],
  partners: readonly Municipality[],
): Reading {
  const [first = []] = rows;
  const heads = first.map(useOf);
  const hasHead = rows.length > 1 && heads.some((use) => use !== 'none');
  if (hasHead) return { hasHead, uses: withTitle(onlyOnce(heads)) };
  const known = partnerFinder(partners);
  const areConcerns = first.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const isKnown = (cell: string) => partnersIn(cell, known).every(({ id }) => id !== undefined);
    return cells.length > 0 && cells.every(isKnown);
  });
  let left: ColumnUse[] = ['title', 'description'];
  const uses = areConcerns.map((isConcerns): ColumnUse => {
    if (isConcerns) return 'concerns';
    const [use = 'none', ...rest] = left;
    left = rest;
    return use;
  });
  return { hasHead: false, uses: withTitle(onlyOnce(uses)) };
}

const onlyOnce = (uses: readonly ColumnUse[]): ColumnUse[] =>
  uses.map((use, i) => (uses.indexOf(use) === i ? use : 'none'));

/** Without a title there is no task: then the first column is it. */
const withTitle = (uses: readonly ColumnUse[]): ColumnUse[] =>
  uses.includes('title') ? [...uses] : uses.map((use, i) => (i === 0 ? 'title' : use));

/** Makes a column something else; what it becomes no other column is. */
export function withUse(uses: readonly ColumnUse[], column: number, use: ColumnUse): ColumnUse[] {
  return uses.map((held, i) => (i === column ? use : held === use ? 'none' : held));
}

/** The tasks in a table, and what of it does not fit. */
export function tasksIn(
  rows: readonly (readonly string[])[],
  { hasHead, uses }: Reading,
  partners: readonly Municipality[],
): { readonly tasks: readonly SheetTask[]; readonly problems: readonly RowProblem[] } {
  const known = partnerFinder(partners);
  const problems: RowProblem[] = [];
  const tasks: SheetTask[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    if (hasHead && index === 0) return;
    const cell = (use: ColumnUse, limit: number) => {
      const whole = use === 'description' ? cellOf(use) : cellOf(use).replace(/\s+/gu, ' ');
      const fits = shortened(whole, limit);
      if (fits !== whole) problems.push({ kind: 'shortened', row, use });
      return fits;
    };
    const cellOf = (use: ColumnUse) => cells[uses.indexOf(use)] ?? '';
    if (cellOf('title') === '') {
      problems.push({ kind: 'no-title', row });
      return;
    }
    const concerns = new Set<MunicipalityId>();
    for (const { name, id } of partnersIn(cellOf('concerns'), known)) {
      if (id === undefined) problems.push({ kind: 'unknown-partner', row, name });
      else concerns.add(id);
    }
    tasks.push({
      title: cell('title', LIMITS.title),
      description: cell('description', LIMITS.description),
      theme: cell('theme', LIMITS.theme),
      concerns: [...concerns],
    });
  });
  return { tasks, problems };
}

type Finder = (name: string) => MunicipalityId | undefined;

/** The partners a cell names. The whole cell may be one name, also where that has an "en" in it. */
function partnersIn(cell: string, known: Finder) {
  const whole = known(cell);
  if (whole !== undefined) return [{ name: cell, id: whole }];
  return cell
    .split(/[,;/\n]|\s(?:en|and|&|\+)\s/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, id: known(name) }));
}

/** Finds a partner by its name, its code or its CBS code. */
function partnerFinder(partners: readonly Municipality[]): Finder {
  const ids = new Map<string, MunicipalityId>();
  for (const { id, name, short } of partners) {
    for (const word of [id, short, name]) ids.set(plain(word), id);
  }
  return (name) => ids.get(plain(name.replace(/^gemeente\s+/iu, '')));
}
