import { type ItemId, newId } from '@samenspel/shared/records';
import { Lightbulb, type LucideIcon, Spotlight } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { litThing, targetOf } from './spotlight.ts';
import { useLead } from '../lead/useLeading.ts';

export interface SpotlightChoice {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly lit: boolean;
  readonly toggle: () => void;
}

/** Puts a task, note or the like alone in the light, and the light on again; undefined for who does not facilitate. */
export function useSpotlight(item: ItemId): SpotlightChoice | undefined {
  const { board, capability } = useOpenBoard();
  const lead = useLead();
  const lit = useBoard((state) => litThing(state) === item);
  if (capability !== 'facilitate') return undefined;
  return {
    label: lit ? m.follow_lights_on() : m.follow_lights_off(),
    icon: lit ? Lightbulb : Spotlight,
    lit,
    toggle: () =>
      void lead(
        lit
          ? { type: 'endFocus' }
          : {
              type: 'focus',
              focus: newId(),
              target: targetOf(board.getState(), item),
              spotlight: true,
            },
      ),
  };
}
