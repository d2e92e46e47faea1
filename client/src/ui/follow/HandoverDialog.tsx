import { QrCode as QrIcon, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { CopyField } from '../primitives/CopyField.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { QrCode } from '../share/QrCode.tsx';
import { useLinks } from '../share/useLinks.ts';
import { addressWarning, linkTitle } from '../share/words.ts';
import styles from './Dialogs.module.css';

/** Hands facilitating to another device, shares it, or ends it on this one. Mount it to open it. */
export function HandoverDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { state, ask } = useLinks(true);
  const warning = addressWarning(location);
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.follow_handover_title()}
      description={m.follow_handover_text()}
    >
      {state.kind === 'asking' ? <output>{m.board_share_asking()}</output> : null}
      {state.kind === 'unreachable' ? (
        <div role="alert" className={styles.parts}>
          <p>{m.board_share_unreachable()}</p>
          <Button size="small" onClick={() => void ask()}>
            {m.board_retry()}
          </Button>
        </div>
      ) : null}
      {state.kind === 'known' && state.links.facilitate !== undefined ? (
        <div className={styles.parts}>
          {warning === undefined ? null : (
            <p className={styles.careful}>
              <TriangleAlert aria-hidden />
              {warning}
            </p>
          )}
          <FacilitateLink link={state.links.facilitate} />
          {state.links.edit === undefined ? null : <StopHere takePart={state.links.edit} />}
        </div>
      ) : null}
    </Dialog>
  );
}

/** The code stays hidden until it is asked for: this dialog may be on the room's screen. */
function FacilitateLink({ link }: { readonly link: string }) {
  const board = useBoard((state) => state.settings?.title ?? '');
  const [shown, setShown] = useState(false);
  const title = linkTitle('facilitate');
  return (
    <>
      <CopyField label={m.board_share_link({ title })} value={link} />
      <p className={styles.careful}>
        <TriangleAlert aria-hidden />
        {m.follow_handover_careful()}
      </p>
      <Button icon={<QrIcon aria-hidden />} aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? m.follow_handover_hide_qr() : m.follow_handover_show_qr()}
      </Button>
      {shown ? (
        <div className={styles.qr}>
          <QrCode text={link} label={m.board_share_qr({ title, board })} />
        </div>
      ) : null}
    </>
  );
}

/** The link to take part, opened here: this device then knows that one, and no other. */
function StopHere({ takePart }: { readonly takePart: string }) {
  return (
    <div className={styles.stop}>
      <p>{m.follow_handover_stop_text()}</p>
      <Button variant="danger" onClick={() => location.assign(takePart)}>
        {m.follow_handover_stop()}
      </Button>
    </div>
  );
}
