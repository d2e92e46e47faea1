import { type FontSize, STYLE, type Style } from '@samenspel/shared/records';
import type { TextStyle } from './lines.ts';

/** How much larger than a kind's own letters each size is. */
const SCALE: Readonly<Record<FontSize, number>> = { small: 0.8, medium: 1, large: 1.5, huge: 2.4 };

const known = new Map<string, TextStyle>();

/** A kind's letters in the size its style asks for; whole units, so that lines lie where a browser puts them. */
export function sized(base: TextStyle, { fontSize = STYLE.fontSize }: Style): TextStyle {
  if (fontSize === 'medium') return base;
  const key = `${base.size} ${base.weight} ${base.leading} ${fontSize}`;
  let style = known.get(key);
  if (!style) {
    const size = Math.round(base.size * SCALE[fontSize]);
    const leading = Math.round(base.leading * SCALE[fontSize]);
    known.set(key, (style = { size, weight: base.weight, leading }));
  }
  return style;
}
