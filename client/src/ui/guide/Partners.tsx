import {
  type BoardSettings,
  type Municipality,
  OFF_LADDER,
  type Place,
  type Profile,
  type RoundLane,
} from '@samenspel/shared/records';
import { useMemo } from 'react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { placeHeading } from '../describe.ts';
import { useAnswer } from '../outline/myAnswer.ts';
import { placesOf } from '../outline/outline.ts';
import { Marker, Select } from '../primitives/index.ts';
import styles from './Guide.module.css';

interface Props {
  readonly lane: RoundLane;
  readonly settings: BoardSettings;
  readonly profile: Profile;
  readonly question: string;
  readonly onAnswer?: () => void;
}

/** How one sees each of the partners in a lane; each may be left out. */
export function Partners({ lane, settings, profile, question, onAnswer }: Props) {
  const others = settings.municipalities.filter(({ id }) => id !== profile.municipality);
  return (
    <fieldset className={styles.partners}>
      <legend className={styles.legend}>{question}</legend>
      <p className={styles.quiet}>{m.guide_partners_hint()}</p>
      {others.map((partner) => (
        <Partner key={partner.id} {...{ lane, settings, partner }} onAnswer={onAnswer} />
      ))}
    </fieldset>
  );
}

const OPEN = '';

function Partner({
  lane,
  settings,
  partner,
  onAnswer,
}: Pick<Props, 'lane' | 'settings'> & {
  readonly partner: Municipality;
  readonly onAnswer: (() => void) | undefined;
}) {
  const shape = useBoard(
    (state) => settings.roles.find(({ id }) => id === state.profile?.role)?.shape ?? 'circle',
  );
  const subject = useMemo(
    () => ({ lane: lane.id, about: partner.id, kind: 'now' }) as const,
    [lane.id, partner.id],
  );
  const answer = useAnswer(subject);
  const { colour, short, name } = partner;
  return (
    <div className={styles.partner}>
      <Marker {...{ shape, colour, short }} size={34} hollow />
      <Select
        label={name}
        value={answer?.marker?.level ?? OPEN}
        options={[{ value: OPEN, label: m.guide_partner_open() }, ...places(settings)]}
        disabled={!answer}
        onValue={(place) => {
          onAnswer?.();
          if (place === OPEN) answer?.takeBack();
          else answer?.place(place);
        }}
      />
    </div>
  );
}

function places(settings: BoardSettings): { value: Place; label: string }[] {
  const off: readonly string[] = OFF_LADDER;
  const numbers = new Map(settings.ladder.map(({ id }, i) => [id, i + 1]));
  return placesOf(settings).map((place) => {
    const level = off.includes(place) ? undefined : settings.ladder.find(({ id }) => id === place);
    const number = numbers.get(place);
    return {
      value: place,
      label: level ? `${number}  ${level.name}` : placeHeading(settings, place),
    };
  });
}
