import type { BoardSettings } from '@samenspel/shared/records';
import { Printer, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { CopyField } from '../primitives/CopyField.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { TextField } from '../primitives/TextField.tsx';
import { useLinks } from '../share/useLinks.ts';
import { addressWarning } from '../share/words.ts';
import { CodeCard } from './CodeCard.tsx';
import { CopyMail } from './CopyMail.tsx';
import type { Invitation } from './invitation.ts';
import { InvitationSheet } from './InvitationSheet.tsx';
import styles from './InviteDialog.module.css';
import { useCode } from './useCode.ts';

/** Asks people in: link, code, a mail to copy and a page to print. Never the facilitator's own link. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { capability } = useOpenBoard();
  const settings = useBoard((board) => board.settings);
  const { state } = useLinks(true);
  const code = useCode();
  const [when, setWhen] = useState('');
  const link = state.kind === 'known' ? state.links.edit : undefined;
  const warning = addressWarning(location);
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={m.present_invite_title()}
      description={m.present_invite_lead()}
      footer={
        <Button
          variant="primary"
          icon={<Printer aria-hidden />}
          aria-disabled={link === undefined}
          onClick={() => globalThis.print()}
        >
          {m.present_invite_print()}
        </Button>
      }
    >
      {warning === undefined ? null : (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden />
          {warning}
        </p>
      )}
      {state.kind === 'unreachable' ? <p role="alert">{m.board_share_unreachable()}</p> : null}
      {link === undefined || !settings ? null : (
        <div className={styles.columns}>
          <div className={styles.parts}>
            <TextField
              label={m.present_invite_when_label()}
              hint={m.present_invite_when_hint()}
              limit={120}
              value={when}
              onValue={setWhen}
            />
            <div>
              <h3 className={styles.label}>{m.present_invite_link()}</h3>
              <CopyField label={m.present_invite_link()} value={link} />
            </div>
            {capability === 'facilitate' ? <CodeCard {...code} /> : null}
            <CopyMail invitation={invitationOf(settings, { when, link, code: code.code })} />
          </div>
          <Preview
            settings={settings}
            invitation={invitationOf(settings, { when, link, code: code.code })}
          />
        </div>
      )}
    </Dialog>
  );
}

function invitationOf(
  { locale, title }: BoardSettings,
  said: Pick<Invitation, 'when' | 'link' | 'code'>,
): Invitation {
  return { locale, title, host: location.host, ...said };
}

interface PreviewProps {
  readonly settings: BoardSettings;
  readonly invitation: Invitation;
}

/** The page as it will be printed, small; and the page itself, which only a printer sees. */
function Preview({ settings, invitation }: PreviewProps) {
  return (
    <>
      <figure className={styles.preview}>
        <div className={styles.page} aria-hidden="true">
          <InvitationSheet settings={settings} invitation={invitation} />
        </div>
        <figcaption>{m.present_invite_preview()}</figcaption>
      </figure>
      {createPortal(
        <div className={styles.print} aria-hidden="true">
          <InvitationSheet settings={settings} invitation={invitation} />
        </div>,
        document.body,
      )}
    </>
  );
}
