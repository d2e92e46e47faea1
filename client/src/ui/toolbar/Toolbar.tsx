import { Toolbar as Base } from '@base-ui/react/toolbar';
import {
  ClipboardList,
  Hand,
  ImagePlus,
  LockKeyhole,
  Maximize,
  type LucideIcon,
  MousePointer2,
  Pencil,
  StickyNote,
  Type,
} from 'lucide-react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isKeepable, isNarrow, type ToolName, type ViewState } from '../../state/viewStore.ts';
import type { ActionId } from '../../tools/index.ts';
import { useCompact } from '../guide/useCompact.ts';
import { tip } from '../primitives/tip.ts';
import { useAction } from '../useAction.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { NOTE_CHOICES, PEN_CHOICES } from './colours.ts';
import styles from './Toolbar.module.css';

interface ToolButtonProps {
  readonly tool: Exclude<ToolName, 'place'>;
  readonly icon: LucideIcon;
}

const LOOKING: readonly ToolButtonProps[] = [
  { tool: 'select', icon: MousePointer2 },
  { tool: 'hand', icon: Hand },
];
const MAKING: readonly ToolButtonProps[] = [
  { tool: 'task', icon: ClipboardList },
  { tool: 'note', icon: StickyNote },
  { tool: 'text', icon: Type },
  { tool: 'pen', icon: Pencil },
];

/** The tools at the left edge; who may only look has only those to look with. */
export function Toolbar() {
  useLocale();
  const { capability } = useOpenBoard();
  const narrow = useView(isNarrow);
  const compact = useCompact();
  const tools = capability === 'view' ? LOOKING : [...LOOKING, ...MAKING];
  return (
    <div className={styles.place}>
      <Base.Root
        className={styles.bar}
        orientation={narrow ? 'horizontal' : 'vertical'}
        aria-label={m.canvas_tools()}
      >
        {tools.map((tool) => (
          <ToolButton key={tool.tool} {...tool} />
        ))}
        {capability === 'view' ? null : <ImageButton />}
        {compact ? <FitButton /> : null}
      </Base.Root>
      <ToolColours upright={!narrow} />
      <KeptTool />
    </div>
  );
}

function ToolButton({ tool, icon: Icon }: ToolButtonProps) {
  const id: ActionId = `tool-${tool}`;
  const { view } = useOpenBoard();
  const { label, keys, shortcuts, enabled, perform } = useAction(id);
  const pressed = useView((view) => view.tool === tool);
  return (
    <Base.Button
      {...tip(label, { keys, side: 'right' })}
      className={styles.tool}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={!enabled || undefined}
      aria-keyshortcuts={shortcuts}
      onClick={perform}
      onDoubleClick={() => {
        if (enabled && isKeepable(tool)) view.setState({ toolKept: true });
      }}
    >
      <Icon aria-hidden />
    </Base.Button>
  );
}

/** Says that the tool stays chosen after its work. */
function KeptTool() {
  const kept = useView(({ tool, toolKept }) => toolKept && isKeepable(tool));
  return (
    <output className={kept ? styles.kept : undefined}>
      {kept ? (
        <>
          <LockKeyhole aria-hidden />
          {m.commands_tool_kept()}
        </>
      ) : null}
    </output>
  );
}

/** Images are chosen on the device, and land where there is room in what is in view. */
function ImageButton() {
  const { label, keys, shortcuts, enabled, perform } = useAction('image');
  return (
    <Base.Button
      {...tip(label, { keys, side: 'right' })}
      className={styles.tool}
      aria-label={label}
      aria-disabled={!enabled || undefined}
      aria-keyshortcuts={shortcuts}
      onClick={perform}
    >
      <ImagePlus aria-hidden />
    </Base.Button>
  );
}

/** On a phone there is no bar for zooming: two fingers do that, but for showing everything. */
function FitButton() {
  const { label, perform } = useAction('zoom-fit');
  return (
    <Base.Button className={styles.tool} aria-label={label} onClick={perform}>
      <Maximize aria-hidden />
    </Base.Button>
  );
}

/** Colours of the chosen tool beside it: shown only while it has any. */
function ToolColours({ upright }: { readonly upright: boolean }) {
  const { view } = useOpenBoard();
  const kind = useView(({ tool }) =>
    tool === 'note' || tool === 'text' || tool === 'pen' ? tool : undefined,
  );
  const colours = useView((state) => state.colours);
  if (!kind) return null;
  const choose = (colour: ViewState['colours']['pen']) =>
    view.setState((state) => ({ colours: { ...state.colours, [kind]: colour } }));
  return (
    <div className={styles.colours}>
      <ColourChoice
        upright={upright}
        choices={kind === 'note' ? NOTE_CHOICES : PEN_CHOICES}
        value={colours[kind]}
        onChoose={choose}
      />
    </div>
  );
}
