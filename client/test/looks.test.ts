import type { Connector, Item, Shape, Stroke } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { createViewStore } from '../src/state/viewStore.ts';
import {
  commonLooks,
  fieldsOf,
  lookCommands,
  nextLooks,
  toolOf,
  withLooks,
} from '../src/ui/toolbar/looks.ts';
import { ME, note, workbench } from './support/workbench.ts';

const shared = { order: 'a0', by: ME, pos: [0, 0], size: [160, 100] } satisfies Partial<Item>;
const shape: Shape = {
  ...shared,
  id: 's',
  type: 'shape',
  form: 'ellipse',
  style: { colour: 'red', fill: 'solid' },
  text: '',
};
const line: Connector = {
  ...shared,
  id: 'c',
  type: 'connector',
  from: { item: 's' },
  to: { by: [400, 0] },
  route: 'elbow',
  heads: ['dot', 'none'],
  style: { colour: 'red', dash: 'dotted' },
  text: '',
};
const marked: Stroke = {
  ...shared,
  id: 'm',
  type: 'stroke',
  pen: 'highlighter',
  points: new Uint8Array(5),
  style: { colour: 'yellow' },
};

describe('how things look', () => {
  test('only what all that is chosen has can be chosen', () => {
    expect(fieldsOf(['shape'])).toEqual([
      'form',
      'colour',
      'fill',
      'width',
      'dash',
      'fontSize',
      'align',
      'opacity',
    ]);
    expect(fieldsOf(['shape', 'connector'])).toEqual([
      'colour',
      'width',
      'dash',
      'fontSize',
      'opacity',
    ]);
    expect(fieldsOf(['note', 'stroke'])).toEqual(['colour']);
    expect(fieldsOf(['shape', 'frame'])).toEqual([]);
    expect(fieldsOf([])).toEqual([]);
  });

  test('what is the same is shown, also where a style says nothing; what differs is not', () => {
    expect(commonLooks([shape])).toMatchObject({
      form: 'ellipse',
      fill: 'solid',
      width: 'medium',
      align: 'centre',
      opacity: 1,
    });
    const both = commonLooks([shape, line]);
    expect(both).toMatchObject({ colour: 'red', width: 'medium' });
    expect(both.dash).toBeUndefined();
    expect(both.form).toBeUndefined();
    expect(commonLooks([line])).toMatchObject({ route: 'elbow', start: 'dot', end: 'none' });
  });

  test('a choice changes all that is chosen, and leaves the rest of it as it was', () => {
    const bench = workbench([shape, line]);
    bench.context.dispatch(...lookCommands([shape, line], { colour: 'green' }));
    expect(bench.item('s')?.style).toEqual({ colour: 'green', fill: 'solid' });
    expect(bench.item('c')?.style).toEqual({ colour: 'green', dash: 'dotted' });
    bench.context.dispatch(...lookCommands([shape], { form: 'diamond' }));
    expect(bench.item('s')).toMatchObject({ form: 'diamond', style: { fill: 'solid' } });
    bench.context.dispatch(...lookCommands([line], { end: 'arrow' }));
    expect(bench.item('c')).toMatchObject({ heads: ['dot', 'arrow'], route: 'elbow' });
    bench.context.dispatch(...lookCommands([line], { route: 'straight' }));
    expect(bench.item('c')).toMatchObject({ heads: ['dot', 'arrow'], route: 'straight' });
  });

  test('the next of that kind looks the same, and no other', () => {
    const { styles } = createViewStore().getState();
    const next = withLooks(styles, ['shape'], { colour: 'pink', form: 'diamond' });
    expect(nextLooks(next, 'shape')).toMatchObject({ colour: 'pink', form: 'diamond' });
    expect(next.connector).toEqual(styles.connector);
    const ended = withLooks(styles, ['connector'], { start: 'dot' });
    expect(nextLooks(ended, 'connector')).toMatchObject({ start: 'dot', end: 'arrow' });
  });

  test('a highlighter has colours of its own', () => {
    expect(toolOf(marked)).toBe('highlighter');
    expect(toolOf({ ...marked, pen: undefined })).toBe('pen');
    expect(toolOf(note('n', [0, 0]))).toBe('note');
  });
});
