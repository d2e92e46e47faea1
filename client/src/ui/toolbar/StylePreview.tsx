import { type LineWidth, STYLE } from '@samenspel/shared/records';
import type { ReactElement } from 'react';
import { HIGHLIGHTS, NOTE_COLOURS, PEN_COLOURS } from '../../canvas/paint/colours.ts';
import type { StyledTool } from '../../state/nextStyles.ts';
import { ROUTE_PATHS } from './lookOptions.tsx';
import type { Shown } from './looks.ts';

const WIDTH: Readonly<Record<LineWidth, number>> = { thin: 1.25, medium: 2.25, thick: 4 };
const DASH = { solid: undefined, dashed: '4 4', dotted: '0.1 4.5' } as const;
const LETTER = { small: 13, medium: 17, large: 22, huge: 28 } as const;

const FORMS = {
  rectangle: <rect x="3" y="5" width="22" height="18" rx="3" />,
  ellipse: <ellipse cx="14" cy="14" rx="11.5" ry="9" />,
  diamond: <path d="M14 3 25.5 14 14 25 2.5 14Z" />,
} as const;

/** A small sample of what a tool will make next. */
export function StylePreview({
  tool,
  looks,
}: {
  readonly tool: StyledTool;
  readonly looks: Shown;
}) {
  const { width = STYLE.width, dash = STYLE.dash, opacity = 1 } = looks;
  return (
    <svg
      viewBox="0 0 28 28"
      fill="none"
      strokeWidth={WIDTH[width]}
      strokeDasharray={DASH[dash]}
      strokeLinecap="round"
      opacity={Math.max(0.35, opacity)}
      aria-hidden
    >
      {sampleOf(tool, looks)}
    </svg>
  );
}

function sampleOf(tool: StyledTool, looks: Shown): ReactElement {
  const { colour = 'ink', fill, form = 'rectangle', route = 'curved', fontSize = 'medium' } = looks;
  const pen = PEN_COLOURS[colour];
  switch (tool) {
    case 'note':
      return (
        <path
          d="M4 4h20v20H4z"
          fill={NOTE_COLOURS[colour]}
          stroke="rgb(18 51 60 / 45%)"
          strokeWidth="1"
        />
      );
    case 'text':
      return (
        <text
          x="14"
          y={14 + LETTER[fontSize] * 0.36}
          fontSize={LETTER[fontSize]}
          fontWeight="600"
          textAnchor="middle"
          fill={pen}
        >
          A
        </text>
      );
    case 'pen':
      return <path d="M3 19c5-14 8-10 10-4s5 7 12-6" stroke={pen} />;
    case 'highlighter':
      return <path d="M5 14h18" stroke={HIGHLIGHTS[colour]} strokeWidth="11" />;
    case 'shape':
      return (
        <g
          stroke={pen}
          fill={fill === 'solid' ? pen : fill === 'tint' ? NOTE_COLOURS[colour] : 'none'}
        >
          {FORMS[form]}
        </g>
      );
    case 'connector':
      return <path d={ROUTE_PATHS[route]} transform="translate(2 2)" stroke={pen} />;
  }
}
