import { LIMITS } from '@samenspel/shared/records';
import { describe, expect, it } from 'vitest';
import { parseTasks, tasksAsText } from '../src/pages/newBoard/parseTasks.ts';

const task = (title: string, description = '') => ({ title, description });

describe('tasks, one a line', () => {
  it('are titles', () => {
    expect(parseTasks('Wonen\nEnergietransitie').tasks).toEqual([
      task('Wonen'),
      task('Energietransitie'),
    ]);
  });

  it('lose empty lines, bullets, numbers and loose spaces, however lines end', () => {
    const pasted = '- Wonen\r\n\r\n  •  Energie \r\n1. Bereikbaarheid\r2) Zorg   en  welzijn\n\t\n';
    expect(parseTasks(pasted).tasks).toEqual([
      task('Wonen'),
      task('Energie'),
      task('Bereikbaarheid'),
      task('Zorg en welzijn'),
    ]);
  });

  it('keep a number that is part of the title', () => {
    expect(parseTasks('2030 energieneutraal\n24-uurszorg').tasks).toEqual([
      task('2030 energieneutraal'),
      task('24-uurszorg'),
    ]);
  });

  it('have a description behind a colon and a space, the first one', () => {
    expect(parseTasks('Wonen: betaalbaar: voor iedereen\nDeal 12:30').tasks).toEqual([
      task('Wonen', 'betaalbaar: voor iedereen'),
      task('Deal 12:30'),
    ]);
  });

  it('have a description in the second column of a spreadsheet', () => {
    expect(parseTasks('Wonen: nu\tGenoeg woningen\tWethouder').tasks).toEqual([
      task('Wonen: nu', 'Genoeg woningen Wethouder'),
    ]);
  });

  it('come back the same from their own text', () => {
    const tasks = [task('Wonen', 'betaalbaar'), task('Energie')];
    expect(parseTasks(tasksAsText(tasks)).tasks).toEqual(tasks);
  });
});

describe('what is wrong with tasks', () => {
  it('is nothing for none and for as many as fit', () => {
    const most = Array.from({ length: LIMITS.tasksAtStart }, (_, i) => `Opgave ${i}`).join('\n');
    expect(parseTasks('').problem).toBeUndefined();
    expect(parseTasks(most).problem).toBeUndefined();
  });

  it('is one too many', () => {
    const many = Array.from({ length: LIMITS.tasksAtStart + 1 }, (_, i) => `Opgave ${i}`);
    expect(parseTasks(many.join('\n')).problem).toEqual({ kind: 'too-many', count: many.length });
  });

  it('is the first line that is too long, counted as on screen', () => {
    const long = 'x'.repeat(LIMITS.title + 1);
    expect(parseTasks(`Wonen\n\n${long}\n${long}x`).problem).toEqual({
      kind: 'title-too-long',
      line: 3,
      length: LIMITS.title + 1,
    });
    const description = 'y'.repeat(LIMITS.description + 1);
    expect(parseTasks(`Wonen: ${description}`).problem).toEqual({
      kind: 'description-too-long',
      line: 1,
      length: LIMITS.description + 1,
    });
  });
});
