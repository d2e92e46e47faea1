import type { ItemId } from '@samenspel/shared/records';
import { Button } from '../primitives/Button.tsx';
import { useSpotlight } from './useSpotlight.ts';

/** In a task's details: everybody sees this task alone in the light. */
export function SpotlightTask({ task }: { readonly task: ItemId }) {
  const spotlight = useSpotlight(task);
  if (!spotlight) return null;
  const { icon: Icon, label, toggle } = spotlight;
  return (
    <Button icon={<Icon aria-hidden />} onClick={toggle}>
      {label}
    </Button>
  );
}
