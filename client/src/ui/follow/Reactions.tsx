import type { ParticipantId } from '@samenspel/shared/records';
import type { ReactionKind } from '@samenspel/shared/protocol';
import { useShallow } from 'zustand/react/shallow';
import { useOpenBoard, usePresence, useView } from '../../board/index.ts';
import type { PresenceState } from '../../state/boardStore.ts';
import { PersonMarker } from '../people/PersonMarker.tsx';
import { usePeople } from '../people/usePeople.ts';
import { cx } from '../primitives/cx.ts';
import { ReactionIcon } from './ReactionIcon.tsx';
import { REACTIONS, reactionWord } from './reactionWord.ts';
import styles from './Reactions.module.css';

/** Faces beside one word; more become a number. */
const SHOWN = 4;

/** Who shows this now, as one text: equal for the same people, so that a moving pointer draws nothing anew. */
function showing(kind: ReactionKind, me: ParticipantId) {
  return ({ others, own }: PresenceState): ParticipantId[] => {
    const who = [...others.values()].filter(({ reaction }) => reaction?.kind === kind);
    const ids = who.map(({ participant }) => participant);
    return [...new Set(own.reaction?.kind === kind ? [me, ...ids] : ids)];
  };
}

/** What people show to all, under their faces in the header, for as long as they show it. Never a sound. */
export function Reactions() {
  const beside = useView((view) => view.panel !== null && !view.folded);
  return (
    <div className={cx(styles.place, beside && styles.besidePanel)} aria-hidden="true">
      {REACTIONS.map((kind) => (
        <Reaction key={kind} kind={kind} />
      ))}
    </div>
  );
}

function Reaction({ kind }: { readonly kind: ReactionKind }) {
  const { me } = useOpenBoard();
  const ids = usePresence(useShallow(showing(kind, me)));
  const people = usePeople();
  if (ids.length === 0) return null;
  const who = people.filter(({ id }) => ids.includes(id));
  return (
    <div className={styles.badge}>
      <ReactionIcon kind={kind} />
      <span>{reactionWord(kind)}</span>
      <span className={styles.faces}>
        {who.slice(0, SHOWN).map((person) => (
          <PersonMarker key={person.id} person={person} size={26} />
        ))}
        {who.length > SHOWN ? <span>+{who.length - SHOWN}</span> : null}
      </span>
    </div>
  );
}
