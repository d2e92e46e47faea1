import { useState } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import type { StyledTool } from '../../state/nextStyles.ts';
import { isNarrow, type ToolName } from '../../state/viewStore.ts';
import { tip } from '../primitives/tip.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { HIGHLIGHT_CHOICES, type NamedColour, NOTE_CHOICES, PEN_CHOICES } from './colours.ts';
import { fieldsOf, KIND_OF_TOOL, type Looks, nextLooks, withLooks } from './looks.ts';
import { StylePanel } from './StylePanel.tsx';
import { StylePreview } from './StylePreview.tsx';
import styles from './Toolbar.module.css';

const CHOICES: Readonly<Record<StyledTool, readonly NamedColour[]>> = {
  note: NOTE_CHOICES,
  text: PEN_CHOICES,
  pen: PEN_CHOICES,
  highlighter: HIGHLIGHT_CHOICES,
  shape: PEN_CHOICES,
  connector: PEN_CHOICES,
};

const isStyled = (tool: ToolName): tool is StyledTool => tool in CHOICES;

/** How the next thing of the chosen tool will look, beside the bar: only of tools that leave one a choice. */
export function ToolStyle() {
  const tool = useView((state) => (isStyled(state.tool) ? state.tool : undefined));
  const [open, setOpen] = useState(false);
  return tool ? <Choices tool={tool} open={open} onOpen={setOpen} /> : null;
}

interface Props {
  readonly tool: StyledTool;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function Choices({ tool, open, onOpen }: Props) {
  useLocale();
  const { view } = useOpenBoard();
  const narrow = useView(isNarrow);
  const next = useView((state) => state.styles);
  const looks = nextLooks(next, tool);
  const change = (some: Partial<Looks>) =>
    view.setState((state) => ({ styles: withLooks(state.styles, [tool], some) }));
  const rest = fieldsOf([KIND_OF_TOOL[tool]]).filter((field) => field !== 'colour');
  return (
    <>
      <div className={styles.colours}>
        <button
          type="button"
          {...tip(m.canvas_style(), { side: narrow ? 'top' : 'right' })}
          className={styles.sample}
          aria-label={m.canvas_style()}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <StylePreview tool={tool} looks={looks} />
        </button>
        <ColourChoice
          upright={!narrow}
          choices={CHOICES[tool]}
          value={looks.colour}
          onChoose={(colour) => change({ colour })}
        />
      </div>
      {open ? (
        <div className={styles.colours}>
          <StylePanel fields={rest} shown={looks} colours={[]} onChange={change} />
        </div>
      ) : null}
    </>
  );
}
