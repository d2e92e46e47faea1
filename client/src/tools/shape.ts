import { areaTool } from './area.ts';
import { addDrawn, common } from './newItem.ts';

/** Draws rectangles, ellipses and diamonds: which of them is the form one last chose. */
export const shapeTool = areaTool({
  name: 'shape',
  usual: [160, 100],
  make(context, area) {
    const { shape: style, form } = context.view().styles;
    return { ...common(context), ...area, type: 'shape', style, form, text: '' };
  },
  finish: addDrawn,
});
