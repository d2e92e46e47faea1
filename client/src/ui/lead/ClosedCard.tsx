import { CalendarPlus, CircleCheck, Copy, FileDown } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isFinished } from '../../state/round.ts';
import { openExport } from '../export/exportStore.ts';
import { Button } from '../primitives/Button.tsx';
import { copyText } from '../primitives/copyText.ts';
import { showToast } from '../primitives/toasts.ts';
import { useLinks } from '../share/useLinks.ts';
import styles from './ClosedCard.module.css';
import { openLead } from './leadView.ts';
import { useVersions } from './useVersions.ts';
import { momentWords } from './words.ts';

/** Once the group has finished: what has been done, and what one takes along. It stays as long as that is so. */
export function ClosedCard() {
  useLocale();
  const { capability } = useOpenBoard();
  const finished = useBoard(isFinished);
  return finished && capability === 'facilitate' ? <Closed /> : null;
}

function Closed() {
  const { view } = useOpenBoard();
  const locale = useLocale();
  const { answer } = useVersions();
  const kept = answer?.ok
    ? answer.value.versions.find(({ cause }) => cause === 'asked')
    : undefined;
  return (
    <section className={styles.card} aria-label={m.lead_closed()}>
      <p className={styles.words}>
        <CircleCheck aria-hidden />
        <span>
          <strong>{m.lead_closed()}</strong>{' '}
          {kept ? m.lead_closed_kept({ time: momentWords(kept.at, locale) }) : null}
        </span>
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<FileDown aria-hidden />}
          onClick={() => {
            openLead(view, null);
            openExport();
          }}
        >
          {m.lead_closed_picture()}
        </Button>
        <CopyLook />
        <Button
          size="small"
          icon={<CalendarPlus aria-hidden />}
          onClick={() => openLead(view, 'meeting')}
        >
          {m.lead_meeting()}
        </Button>
      </div>
    </section>
  );
}

/** Copies the link with which one can only look. */
function CopyLook() {
  const { state, ask } = useLinks(true);
  const copy = async () => {
    const link = state.kind === 'known' ? state.links.view : undefined;
    // Asked again without a line: the next press may find it.
    if (link === undefined) await ask();
    const copied = link !== undefined && (await copyText(link));
    showToast(
      copied
        ? { text: m.lead_closed_copied(), tone: 'done' }
        : { text: m.copy_failed(), tone: 'problem' },
    );
  };
  return (
    <Button size="small" icon={<Copy aria-hidden />} onClick={() => void copy()}>
      {m.lead_closed_copy()}
    </Button>
  );
}
