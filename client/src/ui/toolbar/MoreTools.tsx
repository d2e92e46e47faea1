import { Eraser, Frame, Highlighter, ImagePlus, type LucideIcon, Pointer } from 'lucide-react';
import { useView } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { isNarrow, type ViewState } from '../../state/viewStore.ts';
import { Menu, MenuItem } from '../primitives/Menu.tsx';
import { useAction } from '../useAction.ts';
import { MoreButton } from './MoreButton.tsx';
import { BAR_ICONS, FORM_ICONS } from './tools.ts';

type Action = Parameters<typeof useAction>[0];

interface Entry {
  readonly action: Action;
  readonly icon: LucideIcon;
  readonly isChosen: (view: ViewState) => boolean;
  /** Of a tool that stands in the bar itself where there is room. */
  readonly onlyNarrow?: boolean;
}

const isForm =
  (form: ViewState['styles']['form']) =>
  ({ tool, styles }: ViewState) =>
    tool === 'shape' && styles.form === form;

const isTool = (name: ViewState['tool']) => (view: ViewState) => view.tool === name;

const ENTRIES: readonly Entry[] = [
  { action: 'tool-rectangle', icon: FORM_ICONS.rectangle, isChosen: isForm('rectangle') },
  { action: 'tool-ellipse', icon: FORM_ICONS.ellipse, isChosen: isForm('ellipse') },
  { action: 'tool-diamond', icon: FORM_ICONS.diamond, isChosen: isForm('diamond') },
  {
    action: 'tool-connector',
    icon: BAR_ICONS.connector,
    isChosen: isTool('connector'),
    onlyNarrow: true,
  },
  { action: 'image', icon: ImagePlus, isChosen: () => false },
  { action: 'tool-frame', icon: Frame, isChosen: isTool('frame') },
  { action: 'tool-highlighter', icon: Highlighter, isChosen: isTool('highlighter') },
  { action: 'tool-eraser', icon: Eraser, isChosen: isTool('eraser') },
  { action: 'tool-laser', icon: Pointer, isChosen: isTool('laser') },
  { action: 'tool-hand', icon: BAR_ICONS.hand, isChosen: isTool('hand'), onlyNarrow: true },
];

interface Props {
  readonly startsOpen: boolean;
  /** The button in whose place it comes had the focus. */
  readonly takesFocus: boolean;
}

/** The tools that have no place in the bar. */
export function MoreTools({ startsOpen, takesFocus }: Props) {
  useLocale();
  const narrow = useView(isNarrow);
  const entries = ENTRIES.filter(({ onlyNarrow = false }) => narrow || !onlyNarrow);
  const chosen = useView((view) => entries.find(({ isChosen }) => isChosen(view)));
  const shapeInBar = useView(({ tool }) => tool === 'shape') && !narrow;
  return (
    <Menu
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it comes in the place of what had the focus
      trigger={<Trigger entry={shapeInBar ? undefined : chosen} autoFocus={takesFocus} />}
      side={narrow ? 'top' : 'right'}
      align="end"
      startsOpen={startsOpen}
    >
      {entries.map((entry) => (
        <ToolItem key={entry.action} {...entry} />
      ))}
    </Menu>
  );
}

/** One button whatever is chosen: another in its place would lose a press that has just begun. */
function Trigger({
  entry,
  ...trigger
}: {
  readonly entry: Entry | undefined;
  readonly autoFocus: boolean;
}) {
  const { label } = useAction(entry?.action ?? 'tool-select');
  const chosen = entry && { label, icon: entry.icon };
  return <MoreButton {...trigger} chosen={chosen} />;
}

function ToolItem({ action, icon: Icon }: Entry) {
  const { label, keys, enabled, perform } = useAction(action);
  return (
    <MenuItem icon={<Icon />} keys={keys} disabled={!enabled} onSelect={perform}>
      {label}
    </MenuItem>
  );
}
