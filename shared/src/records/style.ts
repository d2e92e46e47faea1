import * as v from 'valibot';

/** Named colours of everything on the canvas; what each looks like is the screen's to say. */
export const Colour = v.picklist([
  'yellow',
  'green',
  'blue',
  'pink',
  'white',
  'ink',
  'amber',
  'red',
]);
export type Colour = v.InferOutput<typeof Colour>;

/** How the inside of a shape looks: nothing, a light tint of its colour, or the colour itself. */
export const Fill = v.picklist(['none', 'tint', 'solid']);
export type Fill = v.InferOutput<typeof Fill>;

export const LineWidth = v.picklist(['thin', 'medium', 'thick']);
export type LineWidth = v.InferOutput<typeof LineWidth>;

export const Dash = v.picklist(['solid', 'dashed', 'dotted']);
export type Dash = v.InferOutput<typeof Dash>;

export const FontSize = v.picklist(['small', 'medium', 'large', 'huge']);
export type FontSize = v.InferOutput<typeof FontSize>;

export const Align = v.picklist(['left', 'centre', 'right']);
export type Align = v.InferOutput<typeof Align>;

/** From nearly invisible to opaque. */
export const Opacity = v.pipe(v.number(), v.minValue(0.1), v.maxValue(1));

/** What a newer program wrote here, and this one does not know, is no reason to lose an item. */
const known = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

/** How an item looks. What it does not say is as in `STYLE`; one value, so that a choice is one change. */
export const Style = v.object({
  colour: Colour,
  fill: known(Fill),
  width: known(LineWidth),
  dash: known(Dash),
  fontSize: known(FontSize),
  align: known(Align),
  opacity: known(Opacity),
});
export type Style = v.InferOutput<typeof Style>;

/** What holds where an item's style says nothing. */
export const STYLE = {
  fill: 'none',
  width: 'medium',
  dash: 'solid',
  fontSize: 'medium',
  opacity: 1,
} as const;

/** Some fields of a style, for a change of it. */
export const StyleChange = v.object({
  colour: v.optional(Colour),
  fill: v.optional(Fill),
  width: v.optional(LineWidth),
  dash: v.optional(Dash),
  fontSize: v.optional(FontSize),
  align: v.optional(Align),
  opacity: v.optional(Opacity),
});
export type StyleChange = v.InferOutput<typeof StyleChange>;
