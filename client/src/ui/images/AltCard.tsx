import type { Image } from '@samenspel/shared/records';
import { useOpenBoard } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { AltField } from './AltField.tsx';
import styles from './Images.module.css';

/** The description of the chosen image, beside it. */
export default function AltCard({ item }: { readonly item: Image }) {
  useLocale();
  const { view } = useOpenBoard();
  return (
    <div className={styles.card}>
      <AltField
        item={item}
        onDone={() => {
          view.setState({ describing: null });
          document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true });
        }}
      />
    </div>
  );
}
