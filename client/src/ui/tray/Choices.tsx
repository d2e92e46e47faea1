import type { MunicipalityId, MarkerKind } from '@samenspel/shared/records';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { offeredKinds, offeredPartners } from '../../state/round.ts';
import type { MarkerChoice } from '../../state/viewStore.ts';
import { cx, Segmented, Select } from '../primitives/index.ts';
import styles from './TrayBar.module.css';

export interface Offered {
  readonly partners: readonly { readonly value: MunicipalityId; readonly label: string }[];
  readonly kinds: readonly { readonly value: MarkerKind; readonly label: string }[];
}

/** What there is to choose about one's markers now: a round offers only what it asks. */
export function useOfferedChoices(): Offered {
  const about = useView((state) => state.markerChoice.about);
  const own = useBoard((board) => board.profile?.municipality);
  const partners = useBoard(useShallow(offeredPartners));
  const kinds = useBoard(useShallow((board) => offeredKinds(board, about)));
  return {
    partners: partners.map(({ id, name }) => ({
      value: id,
      label: id === own ? m.ladder_about_own({ name }) : name,
    })),
    kinds: kinds.map((value) => ({
      value,
      label: value === 'now' ? m.ladder_now() : m.ladder_ambition(),
    })),
  };
}

/** About whom, and now or ambition; where there is only one of it, nothing is asked. */
export function Choices({ offered: { partners, kinds } }: { readonly offered: Offered }) {
  const { view } = useOpenBoard();
  const choice = useView((state) => state.markerChoice);
  const own = useBoard((board) => board.profile?.municipality);
  const choose = (change: Partial<MarkerChoice>) =>
    view.setState({ markerChoice: { ...choice, ...change } });
  return (
    <>
      {partners.length > 1 ? (
        <Select
          label={m.ladder_about()}
          hideLabel
          value={choice.about ?? own ?? ''}
          options={partners}
          onValue={(id) => choose({ about: id === own ? null : id })}
        />
      ) : null}
      {kinds.length > 1 ? (
        <div className={cx(styles.kind, choice.kind === 'ambition' && styles.ambition)}>
          <Segmented
            label={m.ladder_kind()}
            hideLabel
            value={choice.kind}
            options={kinds}
            onValue={(kind) => choose({ kind })}
          />
        </div>
      ) : null}
    </>
  );
}
