import type { Comparison, Lane } from '@samenspel/shared/insight';
import { SlidersHorizontal } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { isFiltered, NO_FILTER } from '../../state/insightView.ts';
import { Button, Select } from '../primitives/index.ts';
import { roundInSentence } from '../roundName.ts';
import { ALL_GAPS, type GapChoice, KINDS, kindOf, toggled } from './choose.ts';
import { Chips } from './Chips.tsx';
import styles from './Choices.module.css';
import { changeInsight } from './InsightHost.tsx';
import { CompareChoice } from './CompareChoice.tsx';
import type { Shown } from './shown.ts';
import { useSince } from './useShown.ts';

interface Props {
  readonly shown: Exclude<Shown, { kind: 'hidden' }>;
  readonly lanes: readonly Lane[];
  readonly choice: GapChoice;
  readonly onChoice: (choice: GapChoice) => void;
}

/** Which differences to see, of whom, and held against which round. Folded away until it is wanted. */
export function Choices(props: Props) {
  const { shown, lanes, choice, onChoice } = props;
  const { view } = useOpenBoard();
  const filtered = useView(({ insight }) => isFiltered(insight.filter));
  const chosen = choice.kinds.size > 0 || choice.lane !== null;
  const clear = () => {
    onChoice(ALL_GAPS);
    changeInsight(view, { filter: NO_FILTER });
  };
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        icon={<SlidersHorizontal aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {m.insight_filter()}
      </Button>
      {filtered || chosen ? (
        <Button size="small" variant="quiet" onClick={clear}>
          {m.insight_clear()}
        </Button>
      ) : null}
      <div id={id} className={styles.fields} hidden={!open}>
        <KindChips {...props} />
        {lanes.length > 1 ? (
          <Select
            label={m.insight_lane()}
            value={choice.lane ?? ''}
            options={[
              { value: '', label: m.insight_lane_all() },
              ...lanes.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onValue={(lane) => onChoice({ ...choice, lane: lane === '' ? null : lane })}
          />
        ) : null}
        {shown.kind === 'named' ? <PeopleChips shown={shown} /> : null}
        {shown.kind === 'named' ? <CompareChoice /> : null}
      </div>
    </>
  );
}

function KindChips({ shown, choice, onChoice }: Props) {
  const since = useSince();
  const there = useMemo(() => new Set(shown.gaps.map(kindOf)), [shown.gaps]);
  const words: Readonly<Record<Comparison, string>> = {
    roles: m.insight_kind_roles(),
    municipalities: m.insight_kind_municipalities(),
    perception: m.insight_kind_perception(),
    ambition: m.insight_kind_ambition(),
    change: m.insight_kind_change({
      round: since ? roundInSentence(since.round, since.meetings) : '',
    }),
  };
  const kinds = KINDS.filter((kind) => there.has(kind) || choice.kinds.has(kind));
  if (kinds.length < 2) return null;
  return (
    <Chips
      label={m.insight_kinds()}
      options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
      chosen={choice.kinds}
      onToggle={(kind) => onChoice({ ...choice, kinds: toggled(choice.kinds, kind) })}
    />
  );
}

function PeopleChips({ shown }: { readonly shown: Props['shown'] }) {
  const { view } = useOpenBoard();
  const filter = useView(({ insight }) => insight.filter);
  const { roles, municipalities } = shown.settings;
  return (
    <>
      <Chips
        label={m.insight_filter_roles()}
        options={roles.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={filter.roles}
        onToggle={(role) =>
          changeInsight(view, { filter: { ...filter, roles: toggled(filter.roles, role) } })
        }
      />
      <Chips
        label={m.insight_filter_partners()}
        hint={m.insight_filter_text()}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={filter.municipalities}
        onToggle={(partner) =>
          changeInsight(view, {
            filter: { ...filter, municipalities: toggled(filter.municipalities, partner) },
          })
        }
      />
    </>
  );
}
