import type { Capability } from '@samenspel/shared/protocol';
import { MailPlus, Maximize2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { openInvitation } from '../invite/inviteStore.ts';
import { Button } from '../primitives/Button.tsx';
import { CopyField } from '../primitives/CopyField.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { QrCode } from './QrCode.tsx';
import { QrFull } from './QrFull.tsx';
import { RenewLinks } from './RenewLinks.tsx';
import styles from './ShareDialog.module.css';
import { type Links, useLinks } from './useLinks.ts';
import { addressWarning, linkTitle, linkWords } from './words.ts';

/** Most given first; the one that gives everything away last. */
const ORDER = ['edit', 'view', 'facilitate'] as const satisfies readonly Capability[];

/** The links to hand on, each with what it allows. */
export function ShareDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  useLocale();
  const { capability } = useOpenBoard();
  const { state, ask } = useLinks(open);
  const [large, setLarge] = useState<Capability>();
  const links: Links = state.kind === 'known' ? state.links : {};
  const shownLarge = large && links[large];
  const close = () => {
    setLarge(undefined);
    onClose();
  };
  const invite = () => {
    close();
    openInvitation();
  };
  if (large && shownLarge !== undefined) {
    return (
      <QrFull
        open={open}
        link={shownLarge}
        title={linkTitle(large)}
        onBack={() => setLarge(undefined)}
        onClose={close}
      />
    );
  }
  const warning = addressWarning(location);
  return (
    <Dialog
      open={open}
      onClose={close}
      title={m.board_share_title()}
      description={capability === 'facilitate' ? m.board_share_lead() : m.board_share_own_lead()}
      size="wide"
      footer={
        capability === 'view' ? undefined : (
          <Button icon={<MailPlus aria-hidden />} onClick={invite}>
            {m.present_invite()}
          </Button>
        )
      }
    >
      {state.kind === 'asking' ? <output>{m.board_share_asking()}</output> : null}
      {state.kind === 'unreachable' ? (
        <div role="alert" className={styles.warning}>
          <p>{m.board_share_unreachable()}</p>
          <Button size="small" onClick={() => void ask()}>
            {m.board_retry()}
          </Button>
        </div>
      ) : null}
      {warning === undefined ? null : (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden />
          {warning}
        </p>
      )}
      <ul className={styles.links}>
        {ORDER.map((kind) => {
          const link = links[kind];
          return link === undefined ? null : (
            <LinkCard key={kind} kind={kind} link={link} onLarge={() => setLarge(kind)} />
          );
        })}
      </ul>
      {capability === 'facilitate' && state.kind === 'known' ? (
        <RenewLinks onRenewed={ask} />
      ) : null}
    </Dialog>
  );
}

function LinkCard({
  kind,
  link,
  onLarge,
}: {
  readonly kind: Capability;
  readonly link: string;
  readonly onLarge: () => void;
}) {
  const board = useBoard((state) => state.settings?.title ?? '');
  return (
    <li className={styles[kind]}>
      <div className={styles.words}>
        <h3 className={styles.title}>{linkTitle(kind)}</h3>
        <p className={styles.text}>{linkWords(kind)}</p>
        <CopyField label={m.board_share_link({ title: linkTitle(kind) })} value={link} />
        {kind === 'facilitate' ? (
          <p className={styles.careful}>
            <TriangleAlert aria-hidden />
            {m.board_share_facilitate_warning()}
          </p>
        ) : null}
      </div>
      {kind === 'facilitate' ? null : (
        <div className={styles.qr}>
          <QrCode text={link} label={m.board_share_qr({ title: linkTitle(kind), board })} />
          <Button size="small" icon={<Maximize2 aria-hidden />} onClick={onLarge}>
            {m.board_share_large()}
          </Button>
        </div>
      )}
    </li>
  );
}
