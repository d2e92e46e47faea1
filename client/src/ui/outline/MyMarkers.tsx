import { type MarkerKind, sessionMarkerKey } from '@samenspel/shared/records';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { lanesAsked, offeredKinds, offeredPartners, stopOf } from '../../state/round.ts';
import { describeProfile, inSentence } from '../describe.ts';
import { stopWords } from '../guide/words.ts';
import { Marker, Segmented, Select } from '../primitives/index.ts';
import { chosenSubject } from './myAnswer.ts';
import styles from './Outline.module.css';

/** Whose marker the choices below place: about whom, and now or ambition. The same choice as in the tray. */
export function MyMarkers() {
  const { view, capability } = useOpenBoard();
  const settings = useBoard((state) => state.settings);
  const profile = useBoard((state) => state.profile);
  const choice = useView((state) => state.markerChoice);
  const partners = useBoard(useShallow(offeredPartners));
  const kinds = useBoard(useShallow((state) => offeredKinds(state, choice.about)));
  const stop = useBoard(stopOf);
  if (capability === 'view') return <p className={styles.quiet}>{m.panels_readonly_text()}</p>;
  if (!settings || !profile) return <p className={styles.quiet}>{m.panels_list_join_first()}</p>;
  const about = chosenSubject({ settings, profile, capability }, choice, 'whole')?.about;
  const partner = settings.municipalities.find(({ id }) => id === about);
  if (stop) return <p className={styles.quiet}>{stopWords(stop)}</p>;
  const shape = settings.roles.find(({ id }) => id === profile.role)?.shape ?? 'circle';
  if (!about || !partner) return <p className={styles.quiet}>{m.panels_list_nobody()}</p>;
  return (
    <section aria-labelledby="outline-mine" className={styles.mine}>
      <div className={styles.mineHead}>
        <Marker
          shape={shape}
          colour={partner.colour}
          short={partner.short}
          hollow={about !== profile.municipality}
          ambition={choice.kind === 'ambition'}
          own
        />
        <div>
          <h3 id="outline-mine">{m.panels_list_your_marker()}</h3>
          <p className={styles.quiet}>
            {m.panels_list_placed_text({ voice: inSentence(describeProfile(settings, profile)) })}
          </p>
        </div>
      </div>
      <Select
        label={m.panels_list_about()}
        value={about}
        options={partners.map(({ id, name }) => ({
          value: id,
          label:
            id === profile.municipality ? m.panels_list_about_self({ municipality: name }) : name,
        }))}
        onValue={(id) =>
          view.setState({
            markerChoice: { ...choice, about: id === profile.municipality ? null : id },
          })
        }
      />
      <Segmented<MarkerKind>
        label={m.panels_list_kind()}
        value={choice.kind}
        options={kinds.map((value) => ({
          value,
          label: value === 'now' ? m.panels_kind_now_title() : m.panels_kind_ambition_title(),
        }))}
        onValue={(kind) => view.setState({ markerChoice: { ...choice, kind } })}
      />
      <Progress about={about} kind={choice.kind} />
    </section>
  );
}

/** In how many lanes one has placed the marker that is chosen. */
function Progress({ about, kind }: { readonly about: string; readonly kind: MarkerKind }) {
  const { me } = useOpenBoard();
  const placed = useBoard(
    useShallow((state) =>
      lanesAsked(state).map((lane) =>
        state.markers.has(sessionMarkerKey(me, { lane, about, kind })),
      ),
    ),
  );
  const done = placed.filter(Boolean).length;
  return (
    <div>
      <div className={styles.progress} aria-hidden="true">
        {placed.map((here, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a position is all a segment is
          <span key={i} className={here ? styles.progressDone : styles.progressOpen} />
        ))}
      </div>
      <p className={styles.quiet}>{m.panels_list_progress({ done, count: placed.length })}</p>
    </div>
  );
}
