import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { TooltipPopup } from './TooltipPopup.tsx';

/** Words beside any control, on hover and focus; the control has an accessible name of its own. */
export function TooltipFor({
  text,
  keys,
  side = 'bottom',
  disabled = false,
  children,
}: {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** The control says it itself now. */
  readonly disabled?: boolean;
  readonly children: ReactElement;
}) {
  return (
    <Tooltip.Root disabled={disabled}>
      <Tooltip.Trigger render={children} />
      <TooltipPopup side={side} text={text} keys={keys} />
    </Tooltip.Root>
  );
}
