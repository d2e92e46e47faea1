import { LIMITS } from '@samenspel/shared/records';
import { bareLine, parseTasks } from '../../pages/newBoard/parseTasks.ts';
import type { SheetTask } from './columns.ts';
import { shortened } from './shortened.ts';

/** What pasted lines can become. */
export type LineKind = 'note' | 'task' | 'text';

/** Most things that one paste puts on the board. */
export const PASTE_MOST = 200;

/** The lines that say something, without bullets and numbers. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => bareLine(line).trim())
    .filter((line) => line !== '');
}

/** What pasting as one kind gives, and what of it does not fit. */
export interface Cut<Value> {
  readonly values: readonly Value[];
  /** Lines whose end has no room. */
  readonly shortened: number;
  /** Lines that are too many. */
  readonly left: number;
}

function cut(texts: readonly string[], limit: number): Cut<string> {
  const taken = texts.slice(0, PASTE_MOST);
  return {
    values: taken.map((text) => shortened(text, limit)),
    shortened: taken.filter((text) => text.length > limit).length,
    left: texts.length - taken.length,
  };
}

/** A note for each line. */
export function notesFrom(lines: readonly string[]): Cut<string> {
  return cut(lines, LIMITS.note);
}

/** All lines as one text. */
export function textFrom(text: string): Cut<string> {
  return cut([text.replace(/\r\n?/gu, '\n').trim()], LIMITS.text);
}

/** A task for each line; behind a colon and a space comes what it is about. */
export function tasksFrom(lines: readonly string[]): Cut<SheetTask> {
  const { tasks } = parseTasks(lines.join('\n'));
  const taken = tasks.slice(0, PASTE_MOST);
  const values = taken.map(({ title, description }) => ({
    title: shortened(title, LIMITS.title),
    description: shortened(description, LIMITS.description),
    theme: '',
    concerns: [],
  }));
  return {
    values,
    shortened: values.filter(
      ({ title, description }, i) =>
        title !== taken[i]?.title || description !== taken[i]?.description,
    ).length,
    left: tasks.length - taken.length,
  };
}
