import type { Item } from '@samenspel/shared/records';
import { useBoard } from '../../../board/index.ts';
import { today } from '../../../i18n/dates.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { whoAndWhen } from '../../../ui/agreements/describe.ts';
import { describeVoice, wordsOn } from '../../../ui/describe.ts';
import { Framed } from './Framed.tsx';
import styles from './Single.module.css';

/** One thing of the board, for all to read. */
export function Single({ item }: { readonly item: Item }) {
  const by = useBoard((board) => describeVoice(board, item.by));
  const locale = useLocale();
  switch (item.type) {
    case 'task':
      return (
        <article className={styles.task}>
          <h2 className={styles.title}>{item.title.trim() || m.ladder_untitled()}</h2>
          {item.theme === '' ? null : <p className={styles.by}>{item.theme}</p>}
          {item.description === '' ? null : <p className={styles.text}>{item.description}</p>}
        </article>
      );
    case 'note':
    case 'text':
      return (
        <article className={item.type === 'note' ? styles.note : styles.task}>
          <p className={styles.words}>{item.text}</p>
          <p className={styles.by}>{by}</p>
        </article>
      );
    case 'agreement':
      return (
        <article className={styles.task}>
          <p className={styles.words}>{item.text}</p>
          <p className={styles.by}>{whoAndWhen(item, locale, today())}</p>
        </article>
      );
    case 'frame':
      return <Framed frame={item} />;
    case 'shape':
    case 'connector':
    case 'image':
    case 'stroke':
      return wordsOn(item) === '' ? null : (
        <article className={styles.task}>
          <p className={styles.words}>{wordsOn(item)}</p>
        </article>
      );
  }
}
