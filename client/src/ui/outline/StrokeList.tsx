import type { Stroke } from '@samenspel/shared/records';
import { memo } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { colourName } from '../colourName.ts';
import { inSentence, kindTitle } from '../describe.ts';
import { useMayEdit } from '../useMayEdit.ts';
import { ItemRow } from './ItemRow.tsx';
import styles from './Outline.module.css';

/** All that is drawn by hand. What it shows nobody can say; who drew it and in which colour is known. */
export function StrokeList({ strokes }: { readonly strokes: readonly Stroke[] }) {
  const edits = useMayEdit();
  return (
    <section aria-labelledby="outline-drawings">
      <h3 id="outline-drawings" tabIndex={-1}>
        {m.panels_list_drawings()}
      </h3>
      <p>
        {strokes.length === 0
          ? m.panels_list_no_drawings()
          : m.panels_list_strokes({ count: strokes.length })}
      </p>
      {strokes.length === 0 ? null : (
        <ul className={styles.cards}>
          {strokes.map((item, index) => (
            <StrokeRow key={item.id} item={item} number={index + 1} edits={edits} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface StrokeRowProps {
  readonly item: Stroke;
  readonly number: number;
  readonly edits: boolean;
}

const StrokeRow = memo(function StrokeRow({ item, number, edits }: StrokeRowProps) {
  useLocale();
  const colour = inSentence(colourName(item.style.colour));
  const name = m.panels_list_stroke({ kind: kindTitle(item), number, colour });
  return <ItemRow item={item} name={name} edits={edits} />;
});
