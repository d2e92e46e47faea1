import type { ItemId } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { voteTotals } from '../../state/voteTotals.ts';
import styles from './Outline.module.css';

/** How many dots a task or note got, and on which question; nothing where no vote told any. */
export function DotsLine({ item }: { readonly item: ItemId }) {
  const dots = useBoard((state) => voteTotals(state).get(item)?.dots);
  const question = useBoard((state) => voteTotals(state).get(item)?.question);
  if (dots === undefined || question === undefined) return null;
  return (
    <p className={styles.quiet}>
      {m.votes_dots_at({ dots: m.votes_dots({ count: dots }), question })}
    </p>
  );
}
