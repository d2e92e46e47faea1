import type { Form, Head, Route } from '@samenspel/shared/records';
import { TextAlignCenter, TextAlignEnd, TextAlignStart } from 'lucide-react';
import { createElement, type ReactElement } from 'react';
import { m } from '../../i18n/index.ts';
import type { LookField, Looks } from './looks.ts';
import { FORM_ICONS } from './tools.ts';

export interface LookOption<Value> {
  readonly value: Value;
  readonly name: () => string;
  readonly icon: ReactElement;
}

/** What is chosen from little pictures; a colour has choices of its own. */
export type PictureField = Exclude<LookField, 'colour'>;

export interface LookRow<Field extends PictureField = PictureField> {
  readonly label: () => string;
  readonly options: readonly LookOption<Looks[Field]>[];
}

const picture = (children: ReactElement) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeLinecap="round" aria-hidden>
    {children}
  </svg>
);

const square = (fill: string, opacity: number) =>
  picture(
    <rect
      x="4"
      y="5"
      width="16"
      height="14"
      rx="3"
      strokeWidth="2"
      fill={fill}
      fillOpacity={opacity}
    />,
  );

const line = (width: number, dash?: string) =>
  picture(<path d="M4 12h16" strokeWidth={width} strokeDasharray={dash} />);

const letter = (size: number) =>
  picture(
    <text
      x="12"
      y={12 + size * 0.36}
      fontSize={size}
      fontWeight="600"
      textAnchor="middle"
      fill="currentColor"
      stroke="none"
    >
      A
    </text>,
  );

const opacity = (value: number): LookOption<number> => {
  const percent = Math.round(value * 100);
  return { value, name: () => m.canvas_opacity({ percent }), icon: <span>{percent}</span> };
};

const form = (value: Form, name: () => string): LookOption<Form> => ({
  value,
  name,
  icon: createElement(FORM_ICONS[value], { 'aria-hidden': true }),
});

export const ROUTE_PATHS: Readonly<Record<Route, string>> = {
  straight: 'M4 19 20 5',
  elbow: 'M4 19h8V5h8',
  curved: 'M4 19c9 0 7-14 16-14',
};

const route = (value: Route, name: () => string): LookOption<Route> => ({
  value,
  name,
  icon: picture(<path d={ROUTE_PATHS[value]} strokeWidth="2" />),
});

/** @param end it is the end of the line, at the right; else its beginning */
function headOptions(end: boolean): readonly LookOption<Head>[] {
  const at = (x: number) => (end ? x : 24 - x);
  const heads: Readonly<Record<Head, ReactElement | null>> = {
    none: null,
    arrow: <path d={`M${at(14)} 6 ${at(20)} 12l${at(14) - at(20)} 6`} />,
    dot: <circle cx={at(18)} cy="12" r="3" fill="currentColor" />,
  };
  const drawn = (head: Head) =>
    picture(
      <g strokeWidth="2" strokeLinejoin="round">
        <path d={`M${at(4)} 12H${at(20)}`} />
        {heads[head]}
      </g>,
    );
  return [
    { value: 'none', name: () => m.canvas_head_none(), icon: drawn('none') },
    { value: 'arrow', name: () => m.canvas_head_arrow(), icon: drawn('arrow') },
    { value: 'dot', name: () => m.canvas_head_dot(), icon: drawn('dot') },
  ];
}

/** What can be chosen, by field. */
export const LOOK_ROWS: { readonly [Field in PictureField]: LookRow<Field> } = {
  form: {
    label: () => m.canvas_style_form(),
    options: [
      form('rectangle', () => m.canvas_form_rectangle()),
      form('ellipse', () => m.canvas_form_ellipse()),
      form('diamond', () => m.canvas_form_diamond()),
    ],
  },
  route: {
    label: () => m.canvas_style_route(),
    options: [
      route('straight', () => m.canvas_route_straight()),
      route('elbow', () => m.canvas_route_elbow()),
      route('curved', () => m.canvas_route_curved()),
    ],
  },
  start: { label: () => m.canvas_style_start(), options: headOptions(false) },
  end: { label: () => m.canvas_style_end(), options: headOptions(true) },
  fill: {
    label: () => m.canvas_style_fill(),
    options: [
      { value: 'none', name: () => m.canvas_fill_none(), icon: square('none', 0) },
      { value: 'tint', name: () => m.canvas_fill_tint(), icon: square('currentColor', 0.2) },
      { value: 'solid', name: () => m.canvas_fill_solid(), icon: square('currentColor', 1) },
    ],
  },
  width: {
    label: () => m.canvas_style_width(),
    options: [
      { value: 'thin', name: () => m.canvas_width_thin(), icon: line(1.5) },
      { value: 'medium', name: () => m.canvas_width_medium(), icon: line(3) },
      { value: 'thick', name: () => m.canvas_width_thick(), icon: line(6) },
    ],
  },
  dash: {
    label: () => m.canvas_style_dash(),
    options: [
      { value: 'solid', name: () => m.canvas_dash_solid(), icon: line(2) },
      { value: 'dashed', name: () => m.canvas_dash_dashed(), icon: line(2, '5 4') },
      { value: 'dotted', name: () => m.canvas_dash_dotted(), icon: line(2.5, '0.1 4.5') },
    ],
  },
  fontSize: {
    label: () => m.canvas_style_size(),
    options: [
      { value: 'small', name: () => m.canvas_size_small(), icon: letter(11) },
      { value: 'medium', name: () => m.canvas_size_medium(), icon: letter(15) },
      { value: 'large', name: () => m.canvas_size_large(), icon: letter(20) },
      { value: 'huge', name: () => m.canvas_size_huge(), icon: letter(27) },
    ],
  },
  align: {
    label: () => m.canvas_style_align(),
    options: [
      { value: 'left', name: () => m.canvas_align_left(), icon: <TextAlignStart aria-hidden /> },
      {
        value: 'centre',
        name: () => m.canvas_align_centre(),
        icon: <TextAlignCenter aria-hidden />,
      },
      { value: 'right', name: () => m.canvas_align_right(), icon: <TextAlignEnd aria-hidden /> },
    ],
  },
  opacity: {
    label: () => m.canvas_style_opacity(),
    options: [opacity(0.25), opacity(0.5), opacity(0.75), opacity(1)],
  },
};
