import { Item } from '@samenspel/shared/records';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as m from '../src/i18n/generated/messages.js';
import { drawn, TEMPLATES } from '../src/templates/index.ts';
import { boundsOf } from '../src/ui/clipboard/paste.ts';
import { insertTemplate } from '../src/ui/reuse/insertTemplate.ts';
import { ME, note, workbench } from './support/workbench.ts';

const LOCALES = ['nl', 'en'] as const;

describe.each(TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s',
  (_, template) => {
    test('is made of items as anybody could draw them, in both languages', () => {
      const [dutch, english] = LOCALES.map((locale) => drawn(template, locale));
      for (const item of [...(dutch ?? []), ...(english ?? [])])
        expect(v.safeParse(Item, { ...item, by: ME }).issues).toBeUndefined();
      expect(english?.map(({ type }) => type)).toEqual(dutch?.map(({ type }) => type));
      expect(template.name({}, { locale: 'en' })).not.toBe(template.name({}, { locale: 'nl' }));
      expect(dutch?.some(({ type }) => type === 'frame')).toBe(true);
    });

    test('comes as one change on a free place, under what is there, chosen and in view', () => {
      const bench = workbench([note('mine', [300, 1200])]);
      const before = bench.view().camera;
      expect(insertTemplate(bench.context, template)).toBe(true);
      expect(bench.commands.map(({ name }) => name)).toEqual(['addItems']);
      const made = bench.items().filter(({ id }) => id !== 'mine');
      expect(bench.view().selection).toEqual(new Set(made.map(({ id }) => id)));
      expect(made.every(({ order, by }) => order < 'a0' && by === ME)).toBe(true);
      expect(bench.view().camera).not.toEqual(before);
      const box = boundsOf(made);
      const ladder = bench.ladder().bounds;
      expect(box && box.y > ladder.y + ladder.height).toBe(true);
      expect(box && (box.y > 1316 || box.y + box.height < 1200)).toBe(true);

      // Once more: beside the first, not on it.
      expect(insertTemplate(bench.context, template)).toBe(true);
      const known = new Set(made.map(({ id }) => id));
      const second = boundsOf(bench.items().filter(({ id }) => id !== 'mine' && !known.has(id)));
      expect(second && box && second.y >= box.y + box.height).toBe(true);
    });
  },
);

test('a template speaks the language of the board', () => {
  const [wall] = TEMPLATES;
  const words = wall
    ? drawn(wall, 'en').flatMap((item) => ('title' in item ? item.title : []))
    : [];
  expect(words).toContain(m.templates_wall_known({}, { locale: 'en' }));
});
