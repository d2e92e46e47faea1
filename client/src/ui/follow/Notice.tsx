import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../primitives/cx.ts';
import visuallyHidden from '../primitives/VisuallyHidden.module.css';
import styles from './Notice.module.css';

interface Props {
  readonly icon: LucideIcon;
  /** Undefined: there is nothing to say. */
  readonly words: string | undefined;
  /** Only one is shown at a time; another is heard, not seen. */
  readonly shown: boolean;
  readonly careful?: boolean;
  /** It asks something of who is busy. */
  readonly asks?: boolean;
  /** What one can do about it. */
  readonly children?: ReactNode;
}

/** One line under the header about how things are. It is read out once, also when another goes before it. */
export function Notice(props: Props) {
  const { icon: Icon, words, shown, careful = false, asks = false, children } = props;
  const look = shown ? cx(styles.notice, careful && styles.careful) : visuallyHidden.hidden;
  return (
    <div
      className={look}
      data-unseen={!shown || undefined}
      data-asks={(shown && asks) || undefined}
    >
      {shown ? <Icon aria-hidden /> : null}
      <output className={styles.words}>{words}</output>
      {shown ? children : null}
    </div>
  );
}
