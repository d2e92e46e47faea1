import { GapSentence } from '../../ui/insight/GapSentence.tsx';
import type { Space } from './fit.ts';
import styles from './GapLine.module.css';
import type { Lit } from './screen.ts';

/** Height of the line, in rem. */
const HEIGHT = 2.8;

/** The room for what stands below the line, where there is one. */
export function spaceBelowGap(space: Space, { gap }: Lit): Space {
  return gap === undefined ? space : { ...space, height: space.height - HEIGHT };
}

/** The difference that is talked about, in one sentence. */
export function GapLine({ lit: { gap, lane } }: { readonly lit: Lit }) {
  return gap === undefined ? null : (
    <p className={styles.line} style={{ height: `${HEIGHT}rem` }}>
      <GapSentence gap={gap} lane={lane} />
    </p>
  );
}
