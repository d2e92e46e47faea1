import { ArrowRightLeft } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { HandoverDialog } from './HandoverDialog.tsx';

/** Opens the question who facilitates, and on which device. */
export function Handover() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<ArrowRightLeft aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {m.follow_handover()}
      </Button>
      {open ? <HandoverDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
