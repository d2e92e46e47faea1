import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard } from '../../board/index.ts';
import { placedMarkers } from '../../canvas/ladder/placed.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { AllAgreements } from '../agreements/LaneAgreements.tsx';
import { Panel } from '../primitives/index.ts';
import { useRoundName } from '../useRoundName.ts';
import { ImageList } from './ImageList.tsx';
import { LaneCard } from './LaneCard.tsx';
import { LevelList } from './LevelList.tsx';
import { MyMarkers } from './MyMarkers.tsx';
import { StrokeList } from './StrokeList.tsx';
import { NoteList } from './NoteList.tsx';
import styles from './Outline.module.css';
import { sortItems } from './outline.ts';
import { TaskList } from './TaskList.tsx';
import { ThingList } from './ThingList.tsx';

/** Everything on the board as a list: to read and to do all of it by keyboard, screen reader or phone. */
export function Outline({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const settings = useBoard((state) => state.settings);
  if (!settings) return null;
  return (
    <Panel title={m.panels_list_heading()} subtitle={settings.title} onClose={onClose} tall>
      <div className={styles.outline}>
        {settings.example ? <p className={styles.quiet}>{m.panels_example_note()}</p> : null}
        <MyMarkers />
        <LevelList levels={settings.ladder} />
        <Lanes />
        <Items />
      </div>
    </Panel>
  );
}

function Lanes() {
  const round = useRoundName();
  const lanes = useBoard((state) => state.lanes);
  const settings = useBoard((state) => state.settings);
  const source = useBoard(
    useShallow((state) => ({
      settings: state.settings,
      lanes: state.lanes,
      markers: state.markers,
      participants: state.participants,
      me: state.me,
      profile: state.profile,
    })),
  );
  const cells = useMemo(() => placedMarkers(source), [source]);
  if (!settings) return null;
  return (
    <section aria-labelledby="outline-lanes">
      <h3 id="outline-lanes">{m.panels_list_lanes()}</h3>
      {round === undefined ? null : <p className={styles.quiet}>{round}</p>}
      <ul className={styles.cards}>
        {lanes.map((lane) => (
          <LaneCard key={lane} lane={lane} settings={settings} cells={cells} />
        ))}
      </ul>
    </section>
  );
}

function Items() {
  const items = useBoard((state) => state.items);
  const lanes = useBoard((state) => state.lanes);
  const sorted = useMemo(() => sortItems(items, lanes), [items, lanes]);
  return (
    <>
      <TaskList tasks={sorted.tasks} none={lanes.length === 1} />
      <NoteList notes={sorted.notes} />
      <AllAgreements />
      <ThingList things={sorted.things} />
      <ImageList images={sorted.images} />
      <StrokeList strokes={sorted.strokes} />
    </>
  );
}
