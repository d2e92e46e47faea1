import { ArrowLeft } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './QrFull.module.css';

interface Props {
  readonly open: boolean;
  readonly link: string;
  readonly title: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** One code as large as the window, for the room's screen. The key is in the code only, not in letters. */
export function QrFull({ open, link, title, onBack, onClose }: Props) {
  useLocale();
  const board = useBoard((state) => state.settings?.title ?? '');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="full"
      title={`${title}: ${board}`}
      description={m.board_share_scan()}
      footer={
        <Button icon={<ArrowLeft aria-hidden />} onClick={onBack}>
          {m.board_share_back()}
        </Button>
      }
    >
      <div className={styles.frame}>
        <QrCode text={link} label={m.board_share_qr({ title, board })} />
      </div>
    </Dialog>
  );
}
