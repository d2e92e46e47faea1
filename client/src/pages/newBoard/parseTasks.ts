import { LIMITS } from '@samenspel/shared/records';
import type { NewTask } from '@samenspel/shared/protocol';

export type TaskProblem =
  | { readonly kind: 'too-many'; readonly count: number }
  | { readonly kind: 'title-too-long'; readonly line: number; readonly length: number }
  | { readonly kind: 'description-too-long'; readonly line: number; readonly length: number };

export interface ParsedTasks {
  readonly tasks: readonly NewTask[];
  /** The first thing that is wrong. */
  readonly problem: TaskProblem | undefined;
}

/** What lists begin their lines with: bullets, dashes, "1." and "2)". */
const BULLET = /^(?:[-–—•*·▪◦]|\d{1,3}[.)])\s+/u;

/** A line without what makes it one of a list. */
export function bareLine(line: string): string {
  return line.replace(/^ +/u, '').replace(BULLET, '');
}

const single = (text: string) => text.replace(/\s+/gu, ' ').trim();

function splitLine(line: string): { title: string; description: string } {
  const tab = line.indexOf('\t');
  if (tab > 0) {
    return { title: single(line.slice(0, tab)), description: single(line.slice(tab + 1)) };
  }
  const colon = line.search(/:\s/u);
  if (colon > 0) {
    return { title: single(line.slice(0, colon)), description: single(line.slice(colon + 1)) };
  }
  return { title: single(line), description: '' };
}

/**
 * Tasks from typed or pasted text: one a line; behind a tab (a spreadsheet) or a colon and a space comes the
 * description. Empty lines, bullets and numbers are left out.
 */
export function parseTasks(text: string): ParsedTasks {
  const tasks: NewTask[] = [];
  let problem: TaskProblem | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const line = bareLine(raw);
    if (line.trim() === '') continue;
    const { title, description } = splitLine(line);
    if (title === '') continue;
    if (title.length > LIMITS.title) {
      problem ??= { kind: 'title-too-long', line: index + 1, length: title.length };
    } else if (description.length > LIMITS.description) {
      problem ??= { kind: 'description-too-long', line: index + 1, length: description.length };
    }
    tasks.push({ title, description });
  }
  if (tasks.length > LIMITS.tasksAtStart) {
    problem ??= { kind: 'too-many', count: tasks.length };
  }
  return { tasks, problem };
}

/** The text that gives these tasks. */
export function tasksAsText(tasks: readonly NewTask[]): string {
  return tasks
    .map(({ title, description }) => (description ? `${title}: ${description}` : title))
    .join('\n');
}
