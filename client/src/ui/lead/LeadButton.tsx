import { ChevronDown } from 'lucide-react';
import { type ReactNode, use } from 'react';
import { Button, type ButtonProps } from '../primitives/Button.tsx';
import { cx } from '../primitives/cx.ts';
import { tip } from '../primitives/tip.ts';
import { type BarFold, BarFoldContext } from './barFold.ts';
import styles from './FacilitatorBar.module.css';

interface Props extends Omit<ButtonProps, 'children' | 'size'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** From here on its icon alone is shown; the sooner, the less often it is used. Undefined: never. */
  readonly foldsAt: Exclude<BarFold, 0> | undefined;
  /** It points onward, after the words. */
  readonly iconLast?: boolean;
  /** It opens a menu. */
  readonly opens?: boolean;
}

/** A button of the facilitator's bar: in words, or where these do not fit as an icon with the words beside it. */
export function LeadButton(props: Props) {
  const { label, icon, foldsAt, iconLast = false, opens = false, className, ...rest } = props;
  const fold = use(BarFoldContext);
  const folded = foldsAt !== undefined && fold >= foldsAt;
  return (
    <Button
      {...(folded ? tip(label) : {})}
      aria-label={label}
      {...rest}
      size="small"
      icon={iconLast && !folded ? null : icon}
      className={cx(styles.button, folded && styles.icon, className)}
    >
      {folded ? null : <span className={styles.label}>{label}</span>}
      {iconLast && !folded ? icon : null}
      {opens && !folded ? <ChevronDown aria-hidden /> : null}
    </Button>
  );
}
