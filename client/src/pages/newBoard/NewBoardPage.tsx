import { LIMITS, type Locale } from '@samenspel/shared/records';
import { type SubmitEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { Segmented } from '../../ui/primitives/RadioGroup.tsx';
import { TextField } from '../../ui/primitives/TextField.tsx';
import { boardPath } from '../boardLink.ts';
import { JUST_MADE } from '../justMade.ts';
import { LANGUAGES } from '../LanguageSwitch.tsx';
import { Page } from '../Page.tsx';
import { createFromDraft } from './createFromDraft.ts';
import { type ChosenPartner, type StartRegion, tasksOf } from './draft.ts';
import styles from './NewBoardPage.module.css';
import { PartnersField } from './PartnersField.tsx';
import { parseTasks, tasksAsText } from './parseTasks.ts';
import { TasksField } from './TasksField.tsx';
import { useReference } from './useReference.ts';

export default function NewBoardPage() {
  const interfaceLocale = useLocale();
  const [, go] = useLocation();
  const reference = useReference();
  /** Undefined: as proposed. */
  const [ownTitle, setTitle] = useState<string>();
  const [ownLocale, setLocale] = useState<Locale>();
  const [region, setRegion] = useState<StartRegion>();
  const [partners, setPartners] = useState<ChosenPartner[]>([]);
  const [tasks, setTasks] = useState('');
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<'filling' | 'making' | { failed: string }>('filling');
  const titleField = useRef<HTMLInputElement>(null);
  const partnersField = useRef<HTMLInputElement>(null);
  const tasksField = useRef<HTMLTextAreaElement>(null);

  const locale = ownLocale ?? interfaceLocale;
  const title = ownTitle ?? proposedTitle(region, locale);
  const titleError = title.trim() === '' ? m.new_name_empty() : undefined;
  const partnersError = partnersWrong(partners);

  const changeLocale = (next: Locale) => {
    // A region's own list changes language along; what somebody typed does not.
    if (region && tasks === tasksAsText(tasksOf(region, locale))) {
      setTasks(tasksAsText(tasksOf(region, next)));
    }
    setLocale(next);
  };
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const parsed = parseTasks(tasks);
    if (titleError !== undefined) return titleField.current?.focus();
    if (partnersError !== undefined) return partnersField.current?.focus();
    if (parsed.problem) return tasksField.current?.focus();
    setState('making');
    const made = await createFromDraft({
      title: title.trim(),
      locale,
      partners: partners.map(({ from: _from, ...partner }) => partner),
      tasks: [...parsed.tasks],
    });
    if ('failed' in made) setState(made);
    else go(boardPath(made.id), { state: JUST_MADE });
  };
  return (
    <Page title={m.new_title()}>
      <h1 className={styles.title}>{m.new_title()}</h1>
      <p className={styles.lead}>{m.new_lead()}</p>
      <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
        <div className={styles.part}>
          <TextField
            label={m.new_name()}
            limit={LIMITS.boardTitle}
            value={title}
            onValue={setTitle}
            error={tried ? titleError : undefined}
            ref={titleField}
            autoComplete="off"
          />
        </div>
        <PartnersField
          {...{ reference, region, partners }}
          error={tried ? partnersError : undefined}
          inputRef={partnersField}
          onRegion={(chosen, next) => {
            setRegion(chosen);
            setPartners(next);
          }}
          onPartners={setPartners}
        />
        <TasksField {...{ region, locale }} text={tasks} onText={setTasks} inputRef={tasksField} />
        <div className={styles.part}>
          <Segmented
            label={m.new_locale()}
            hint={m.new_locale_hint()}
            value={locale}
            options={LANGUAGES}
            onValue={changeLocale}
          />
        </div>
        <div className={styles.send}>
          {typeof state === 'object' ? (
            <p role="alert" className={styles.failed}>
              {state.failed}
            </p>
          ) : null}
          <Button type="submit" variant="primary" size="large" aria-disabled={state === 'making'}>
            {state === 'making' ? m.new_creating() : m.new_create()}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** The board's title is content, so it is in the board's language. */
function proposedTitle(region: StartRegion | undefined, locale: Locale): string {
  return region
    ? m.new_name_region({ region: region.name }, { locale })
    : m.new_name_default({}, { locale });
}

function partnersWrong(partners: readonly ChosenPartner[]): string | undefined {
  if (partners.length === 0) return m.new_partners_empty();
  if (partners.length > LIMITS.partners) return m.new_partners_many({ most: LIMITS.partners });
  return undefined;
}
