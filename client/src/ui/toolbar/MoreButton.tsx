import { Toolbar as Base } from '@base-ui/react/toolbar';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { tip } from '../primitives/tip.ts';
import styles from './Toolbar.module.css';

interface Props extends Omit<ComponentProps<typeof Base.Button>, 'children'> {
  /** The tool of the menu that is chosen. */
  readonly chosen?: { readonly label: string; readonly icon: LucideIcon } | undefined;
}

/** Opens the menu with the other tools, and shows which of them is chosen; alone it holds the menu's place. */
export function MoreButton({ chosen, ...props }: Props) {
  useLocale();
  const Icon = chosen?.icon ?? Ellipsis;
  const label = m.canvas_tools_more();
  const name = chosen ? `${label}: ${chosen.label}` : label;
  return (
    <Base.Button
      {...tip(name, { side: 'right' })}
      {...props}
      className={styles.tool}
      aria-label={name}
      data-chosen={chosen !== undefined || undefined}
    >
      <Icon aria-hidden />
    </Base.Button>
  );
}
