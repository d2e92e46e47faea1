import {
  ClipboardList,
  Hand,
  type LucideIcon,
  MousePointer2,
  Pencil,
  Square,
  StickyNote,
  Type,
  Circle,
  Diamond,
  Spline,
} from 'lucide-react';
import type { Form } from '@samenspel/shared/records';
import type { ToolName } from '../../state/viewStore.ts';

/** The tools that can stand in the bar itself; the rest are in the menu under them. */
export type BarTool = Extract<
  ToolName,
  'select' | 'hand' | 'task' | 'note' | 'text' | 'pen' | 'shape' | 'connector'
>;

/** From top to bottom. */
export const BAR: readonly BarTool[] = [
  'select',
  'hand',
  'task',
  'note',
  'text',
  'pen',
  'shape',
  'connector',
];

/** A finger moves the board with any tool, and a phone has room for these. */
export const NARROW_BAR: readonly BarTool[] = ['select', 'task', 'note', 'text', 'pen'];

/** For who may only look. */
export const LOOKING: readonly BarTool[] = ['select', 'hand'];

/** Of a shape it is that of its form. */
export const BAR_ICONS = {
  select: MousePointer2,
  hand: Hand,
  task: ClipboardList,
  note: StickyNote,
  text: Type,
  pen: Pencil,
  connector: Spline,
} as const satisfies Record<Exclude<BarTool, 'shape'>, LucideIcon>;

export const FORM_ICONS: Readonly<Record<Form, LucideIcon>> = {
  rectangle: Square,
  ellipse: Circle,
  diamond: Diamond,
};
