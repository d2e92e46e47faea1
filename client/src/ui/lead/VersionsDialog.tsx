import { BookmarkPlus, StepBack } from 'lucide-react';
import { useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { OfflineNote } from '../panels/OfflineNote.tsx';
import { failureWords } from '../panels/refusals.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog, showToast } from '../primitives/index.ts';
import { useVersions, type VersionInfo } from './useVersions.ts';
import styles from './VersionsDialog.module.css';
import { causeWords, momentWords } from './words.ts';

/** The versions that were kept of the board, and the way back to one. Mount it to open it. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  const { answer, ask } = useVersions();
  const { send, busy, error } = useFacilitate();
  /** What one is asked about: a version by its id, or 'step'. */
  const [sure, setSure] = useState<string | undefined>();
  const versions = answer?.ok ? answer.value.versions : [];
  const stepBack = versions.find(({ cause }) => cause === 'step');

  const keep = async () => {
    if (busy || !(await send({ type: 'keepVersion' }))) return;
    showToast({ text: m.lead_versions_kept(), tone: 'done' });
    await ask();
  };
  const restore = async ({ id, at }: VersionInfo) => {
    if (busy || !(await send({ type: 'restoreVersion', version: id }))) return;
    const time = momentWords(at, locale);
    showToast({ text: m.lead_versions_restored({ time }), tone: 'done' });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.lead_versions_title()}
      description={m.lead_versions_lead()}
    >
      <div className={styles.parts}>
        <OfflineNote />
        <div className={styles.buttons}>
          <Button icon={<BookmarkPlus aria-hidden />} onClick={() => void keep()}>
            {m.lead_versions_keep()}
          </Button>
          {stepBack ? (
            <Button
              icon={<StepBack aria-hidden />}
              aria-expanded={sure === 'step'}
              onClick={() => setSure('step')}
            >
              {m.lead_step_back()}
            </Button>
          ) : null}
        </div>
        {stepBack && sure === 'step' ? (
          <Sure
            text={m.lead_versions_step_back_text()}
            version={stepBack}
            onRestore={restore}
            onNot={() => setSure(undefined)}
          />
        ) : null}
        <p role="alert" className={styles.error}>
          {error}
        </p>
        {answer === undefined ? <output>{m.lead_versions_asking()}</output> : null}
        {answer?.ok === false ? (
          <div role="alert" className={styles.sure}>
            <p>{failureWords(answer)}</p>
            <Button size="small" onClick={() => void ask()}>
              {m.lead_try_again()}
            </Button>
          </div>
        ) : null}
        {answer?.ok && versions.length === 0 ? <p>{m.lead_versions_none()}</p> : null}
        <ul className={styles.list} aria-label={m.lead_versions_list()}>
          {versions.map((version) => (
            <Version
              key={version.id}
              version={version}
              asks={sure === version.id}
              onAsk={(asks) => setSure(asks ? version.id : undefined)}
              onRestore={restore}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

interface VersionProps {
  readonly version: VersionInfo;
  readonly asks: boolean;
  readonly onAsk: (asks: boolean) => void;
  readonly onRestore: (version: VersionInfo) => Promise<void>;
}

function Version({ version, asks, onAsk, onRestore }: VersionProps) {
  const time = momentWords(version.at, useLocale());
  return (
    <li className={styles.version}>
      <div className={styles.line}>
        <span>
          <span className={styles.cause}>{causeWords(version.cause)}</span>
          <time dateTime={version.at} className={styles.time}>
            {time}
          </time>
        </span>
        <Button
          size="small"
          aria-expanded={asks}
          aria-label={m.lead_versions_restore_name({ time })}
          onClick={() => onAsk(!asks)}
        >
          {m.lead_versions_restore()}
        </Button>
      </div>
      {asks ? (
        <Sure
          text={m.lead_versions_sure({ time })}
          version={version}
          onRestore={onRestore}
          onNot={() => onAsk(false)}
        />
      ) : null}
    </li>
  );
}

interface SureProps extends Pick<VersionProps, 'version' | 'onRestore'> {
  readonly text: string;
  readonly onNot: () => void;
}

function Sure({ text, version, onRestore, onNot }: SureProps) {
  return (
    <div className={styles.sure}>
      <p>{text}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onNot}>
          {m.cancel()}
        </Button>
        <Button size="small" variant="primary" onClick={() => void onRestore(version)}>
          {m.lead_versions_do()}
        </Button>
      </div>
    </div>
  );
}
