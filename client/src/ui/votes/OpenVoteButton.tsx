import { Vote as VoteIcon } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../i18n/index.ts';
import { Button, type ButtonSize } from '../primitives/index.ts';
import { OpenVoteDialog } from './OpenVoteDialog.tsx';

/** Lets a facilitator open a vote. */
export function OpenVoteButton({ size = 'normal' }: { readonly size?: ButtonSize }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size={size} icon={<VoteIcon aria-hidden />} onClick={() => setAsking(true)}>
        {m.votes_open_new()}
      </Button>
      {asking ? <OpenVoteDialog onClose={() => setAsking(false)} /> : null}
    </>
  );
}
