import { setConnectors, setForm, styleItems, type Command } from '@samenspel/shared/commands';
import {
  type Form,
  type Head,
  type Item,
  type ItemId,
  type ItemType,
  type Route,
  STYLE,
  type Style,
} from '@samenspel/shared/records';
import { kindOf } from '../../canvas/items/index.ts';
import type { NextStyles, StyledTool } from '../../state/nextStyles.ts';

/** A style in which everything is said. */
type WholeStyle = { readonly [Field in keyof Style]-?: NonNullable<Style[Field]> };

/** All that can be chosen about how things look: their style, the form of a figure, and of a connector how it runs and ends. */
export interface Looks extends WholeStyle {
  readonly form: Form;
  readonly route: Route;
  readonly start: Head;
  readonly end: Head;
}

export type LookField = keyof Looks;

/** What is chosen now; undefined: not the same for all. */
export type Shown = { readonly [Field in LookField]?: Looks[Field] | undefined };

/** In the order in which they are shown. */
const ORDER: readonly LookField[] = [
  'form',
  'route',
  'start',
  'end',
  'colour',
  'fill',
  'width',
  'dash',
  'fontSize',
  'align',
  'opacity',
];

function fieldsOfKind(type: ItemType): readonly LookField[] {
  const { styles } = kindOf({ type });
  if (type === 'shape') return ['form', ...styles];
  return type === 'connector' ? ['route', 'start', 'end', ...styles] : styles;
}

/** What can be chosen for all of these kinds together, in the order in which it is shown. */
export function fieldsOf(types: readonly ItemType[]): readonly LookField[] {
  const kinds = [...new Set(types)].map(fieldsOfKind);
  if (kinds.length === 0) return [];
  return ORDER.filter((field) => kinds.every((fields) => fields.includes(field)));
}

function shownOf(type: ItemType, style: Style): Shown {
  const align = type === 'shape' ? 'centre' : 'left';
  return { align, ...STYLE, ...style };
}

function looksOf(item: Item): Shown {
  const shown = shownOf(item.type, item.style);
  if (item.type === 'shape') return { ...shown, form: item.form };
  if (item.type !== 'connector') return shown;
  const [start, end] = item.heads;
  return { ...shown, route: item.route, start, end };
}

/** What these items have in common. */
export function commonLooks([first, ...rest]: readonly Item[]): Shown {
  if (!first) return {};
  const others = rest.map(looksOf);
  const same = Object.entries(looksOf(first)).filter(([field, value]) =>
    others.every((other) => new Map(Object.entries(other)).get(field) === value),
  );
  return Object.fromEntries(same);
}

/** The kind of item that a tool makes. */
export const KIND_OF_TOOL: Readonly<Record<StyledTool, ItemType>> = {
  note: 'note',
  text: 'text',
  pen: 'stroke',
  highlighter: 'stroke',
  shape: 'shape',
  connector: 'connector',
};

/** How the next thing of a tool will look. */
export function nextLooks(styles: NextStyles, tool: StyledTool): Shown {
  const [start, end] = styles.heads;
  const { form, route } = styles;
  return { ...shownOf(KIND_OF_TOOL[tool], styles[tool]), form, route, start, end };
}

/** The tool whose next thing looks as this item; undefined for what no tool makes in a style of its own. */
export function toolOf(item: Item): StyledTool | undefined {
  switch (item.type) {
    case 'note':
    case 'text':
    case 'shape':
    case 'connector':
      return item.type;
    case 'stroke':
      return item.pen ?? 'pen';
    case 'task':
    case 'agreement':
    case 'image':
    case 'frame':
      return undefined;
  }
}

const NO_STYLE: ReadonlySet<string> = new Set(['form', 'route', 'start', 'end']);

function styleIn(change: Partial<Looks>): Partial<WholeStyle> {
  return Object.fromEntries(Object.entries(change).filter(([field]) => !NO_STYLE.has(field)));
}

/** What comes next looks as one has just chosen. */
export function withLooks(
  styles: NextStyles,
  tools: Iterable<StyledTool>,
  change: Partial<Looks>,
): NextStyles {
  const { form = styles.form, route = styles.route, start, end } = change;
  const [first, last] = styles.heads;
  const next = {
    ...styles,
    form,
    route,
    heads: [start ?? first, end ?? last],
  } satisfies NextStyles;
  for (const tool of tools) next[tool] = { ...next[tool], ...styleIn(change) };
  return next;
}

/** The commands that give items these looks. */
export function lookCommands(items: readonly Item[], change: Partial<Looks>): readonly Command[] {
  const ids: ItemId[] = items.map(({ id }) => id);
  const { form, route, start, end } = change;
  const style = styleIn(change);
  const commands: Command[] = [];
  if (Object.keys(style).length > 0) commands.push(styleItems({ ids, style }));
  if (form) commands.push(setForm({ ids, form }));
  if (route) commands.push(setConnectors({ ids, route }));
  for (const item of start || end ? items : []) {
    if (item.type !== 'connector') continue;
    const [first, last] = item.heads;
    commands.push(setConnectors({ ids: [item.id], heads: [start ?? first, end ?? last] }));
  }
  return commands;
}
