import type { Item } from '@samenspel/shared/records';
import { useOpenBoard } from '../../board/index.ts';
import { kindOf } from '../../canvas/items/index.ts';
import { type NamedColour, HIGHLIGHT_CHOICES, NOTE_CHOICES, PEN_CHOICES } from './colours.ts';
import { commonLooks, fieldsOf, lookCommands, type Looks, toolOf, withLooks } from './looks.ts';
import { StylePanel } from './StylePanel.tsx';

/** How the chosen items look: only what all of them have. The next of their kind will look as one chooses here. */
export function SelectionStyle({ items }: { readonly items: readonly Item[] }) {
  const { dispatch, view } = useOpenBoard();
  const change = (looks: Partial<Looks>) => {
    if (!dispatch(...lookCommands(items, looks))) return;
    const tools = new Set(items.flatMap((item) => toolOf(item) ?? []));
    view.setState(({ styles }) => ({ styles: withLooks(styles, tools, looks) }));
  };
  return (
    <StylePanel
      fields={fieldsOf(items.map(({ type }) => type))}
      shown={commonLooks(items)}
      colours={coloursFor(items)}
      onChange={change}
      low
    />
  );
}

function coloursFor(items: readonly Item[]): readonly NamedColour[] {
  if (items.every((item) => toolOf(item) === 'highlighter')) return HIGHLIGHT_CHOICES;
  return items.every((item) => kindOf(item).palette === 'paper') ? NOTE_CHOICES : PEN_CHOICES;
}
