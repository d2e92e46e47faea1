import { Toolbar as Base } from '@base-ui/react/toolbar';
import { LockKeyhole, Maximize } from 'lucide-react';
import { createElement, Suspense, useEffect, useState } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isKeepable, isNarrow } from '../../state/viewStore.ts';
import type { ActionId } from '../../tools/index.ts';
import { useCompact } from '../guide/useCompact.ts';
import { tip } from '../primitives/tip.ts';
import { useAction } from '../useAction.ts';
import { moreTools, ToolStyle } from './later.ts';
import type { MoreTools } from './MoreTools.tsx';
import { MoreButton } from './MoreButton.tsx';
import styles from './Toolbar.module.css';
import { BAR, BAR_ICONS, type BarTool, FORM_ICONS, LOOKING, NARROW_BAR } from './tools.ts';

/** The tools at the left edge; who may only look has only those to look with. */
export function Toolbar() {
  useLocale();
  const { capability } = useOpenBoard();
  const narrow = useView(isNarrow);
  const compact = useCompact();
  const looking = capability === 'view';
  const tools = looking ? LOOKING : narrow ? NARROW_BAR : BAR;
  return (
    <div className={styles.place}>
      <Base.Root
        className={styles.bar}
        orientation={narrow ? 'horizontal' : 'vertical'}
        aria-label={m.canvas_tools()}
      >
        {tools.map((tool) => (
          <ToolButton key={tool} tool={tool} />
        ))}
        {looking ? null : <More />}
        {compact ? <FitButton /> : null}
      </Base.Root>
      <Suspense fallback={null}>
        <ToolStyle />
      </Suspense>
      <KeptTool />
    </div>
  );
}

function ToolButton({ tool }: { readonly tool: BarTool }) {
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
      <ToolIcon tool={tool} />
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

/**
 * The menu comes later than its button: who pressed that before finds it open. Not by Suspense, which would put the menu's
 * own button in its place in the middle of a press, and such a press does nothing. Nor does who came to the button by
 * keyboard lose their place.
 */
function More() {
  const [Tools, setTools] = useState<typeof MoreTools>();
  const [pressed, setPressed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    void moreTools().then((tools) => setTools(() => tools));
  }, []);
  if (Tools && !pressed) return <Tools startsOpen={asked} takesFocus={focused} />;
  const ask = () => {
    setAsked(true);
    setPressed(false);
  };
  return (
    <MoreButton
      onPointerDown={() => setPressed(true)}
      onClick={ask}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    />
  );
}

/** Of a shape it is the form that one would draw. */
function ToolIcon({ tool }: { readonly tool: BarTool }) {
  const form = useView(({ styles: { form: next } }) => next);
  return createElement(tool === 'shape' ? FORM_ICONS[form] : BAR_ICONS[tool], {
    'aria-hidden': true,
  });
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
