import { type BoardSettings, LIMITS, type Profile } from '@samenspel/shared/records';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { currentIdentity, identities, lastProfile, rememberProfile } from '../../state/myBoards.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { Marker } from '../../ui/primitives/Marker.tsx';
import { RadioGroup } from '../../ui/primitives/RadioGroup.tsx';
import { TextField } from '../../ui/primitives/TextField.tsx';
import styles from './JoinForm.module.css';
import { firstAnswers } from './firstAnswers.ts';
import { PartnerChoice } from './PartnerChoice.tsx';
import { roleHint } from './roleHints.ts';
import { saysWho, spokenFor } from './saysWho.ts';

interface Props {
  readonly settings: BoardSettings;
  readonly changing: boolean;
  readonly onDone: () => void;
  readonly onLater: (() => void) | undefined;
}

/** Who it likely is: whoever used this device last, unless somebody else has just said not to be them. */
function likely(board: string): Profile | undefined {
  return identities(board).some(({ profile }) => profile) ? undefined : lastProfile();
}

/** Before a partner is chosen a role's shape has no colour of its own. */
const NO_COLOUR = '#3D5A61';

export function JoinForm({ settings, changing, onDone, onLater }: Props) {
  useLocale();
  const open = useOpenBoard();
  const profile = useBoard((board) => board.profile);
  const [answers, setAnswers] = useState(() => firstAnswers(settings, profile ?? likely(open.id)));
  const [tried, setTried] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  useEffect(() => nameField.current?.focus(), []);

  const partner = settings.municipalities.find(({ id }) => id === answers.municipality);
  const wrong = {
    name: answers.name.trim() === '' ? m.board_join_name_empty() : undefined,
    municipality: partner ? undefined : m.board_join_partner_empty(),
    role: answers.role === undefined ? m.board_join_role_empty() : undefined,
  };
  const join = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const { name, role } = answers;
    if (wrong.name !== undefined || !partner || role === undefined) {
      focusFirstWrong(event.currentTarget, wrong);
      return;
    }
    const me: Profile = { name: name.trim(), municipality: partner.id, role };
    open.dispatch(...saysWho(open.board.getState(), me));
    rememberProfile(open.id, currentIdentity(open.id).secret, me);
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={join} noValidate>
      <TextField
        label={m.board_join_name()}
        limit={LIMITS.name}
        value={answers.name}
        onValue={(name) => setAnswers({ ...answers, name })}
        error={tried ? wrong.name : undefined}
        ref={nameField}
        autoComplete="name"
      />
      <PartnerChoice
        partners={settings.municipalities}
        value={answers.municipality}
        onValue={(municipality) => setAnswers({ ...answers, municipality })}
        error={tried ? wrong.municipality : undefined}
      />
      <RadioGroup
        label={m.board_join_role()}
        value={answers.role}
        options={settings.roles.map((role) => ({
          value: role.id,
          label: role.name,
          hint: roleHint(role, partner?.kind),
          mark: (
            <Marker
              shape={role.shape}
              colour={partner?.colour ?? NO_COLOUR}
              short={partner?.short ?? ''}
              size={44}
            />
          ),
        }))}
        onValue={(role) => setAnswers({ ...answers, role })}
        error={tried ? wrong.role : undefined}
      />
      <Moves settings={settings} next={answers.municipality} />
      <p className={styles.note}>{m.board_join_public()}</p>
      <div className={styles.actions}>
        {onLater ? (
          <Button variant="quiet" size="large" onClick={onLater}>
            {settings.example ? m.board_join_look() : m.board_join_later()}
          </Button>
        ) : null}
        {changing ? (
          <Button variant="quiet" size="large" onClick={onDone}>
            {m.cancel()}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" size="large" className={styles.main}>
          {changing ? m.save() : m.board_join()}
        </Button>
      </div>
    </form>
  );
}

/** What becomes of one's markers when one goes on for another partner. */
function Moves({
  settings,
  next,
}: {
  readonly settings: BoardSettings;
  readonly next: string | undefined;
}) {
  const moves = useBoard((board) => next !== undefined && spokenFor(board, next).length > 0);
  const before = useBoard((board) => board.profile?.municipality);
  const name = settings.municipalities.find(({ id }) => id === before)?.name ?? '';
  return (
    <output className={styles.moves}>{moves ? m.board_join_moves({ before: name }) : null}</output>
  );
}

/** Puts the focus on the first question without a good answer. */
function focusFirstWrong(
  form: HTMLFormElement,
  wrong: { readonly [Question in 'name' | 'municipality' | 'role']: string | undefined },
) {
  const questions = [wrong.name, wrong.municipality, wrong.role];
  const at = questions.findIndex((problem) => problem !== undefined);
  const controls = form.children[at]?.querySelector<HTMLElement>('input');
  controls?.focus();
}
