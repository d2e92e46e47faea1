import { Eye, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { describeItem, describeLane } from '../describe.ts';
import { GapSentence } from '../insight/GapSentence.tsx';
import { Button } from '../primitives/Button.tsx';
import { IconButton } from '../primitives/IconButton.tsx';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import { Notice } from './Notice.tsx';
import type { FollowingEye } from './openFollowing.ts';
import type { Ask } from './useAsk.ts';

/** Says aloud what is shown to who was taken there. */
export function FollowSaid({ eye }: { readonly eye: FollowingEye }) {
  const isWith = useStore(eye.state, ({ kind }) => kind === 'with');
  return (
    <div data-unseen>
      <VisuallyHidden>
        <output aria-live="polite">{isWith ? <Said /> : null}</output>
      </VisuallyHidden>
    </div>
  );
}

/** Asks to come along. */
export function AskNotice({ ask }: { readonly ask: Ask | undefined }) {
  const looks = ask?.question === 'look';
  return (
    <Notice
      icon={Eye}
      words={ask && (looks ? m.follow_look() : m.follow_return())}
      shown={ask !== undefined}
      asks
    >
      <Button size="small" variant="primary" onClick={ask?.join}>
        {looks ? m.follow_look_go() : m.follow_return_go()}
      </Button>
      <IconButton label={m.follow_not_now()} size="small" onClick={ask?.refuse}>
        <X aria-hidden />
      </IconButton>
    </Notice>
  );
}

/** What is shown; of a difference the whole sentence. */
function Said() {
  const words = useBoard(shownWords);
  const target = useBoard(({ method }) => method.focus?.target);
  if (target?.kind !== 'gap') return words;
  return <GapSentence gap={target.gap} lane={target.lane} />;
}

/** What the facilitator shows, for who does not see the board move. */
function shownWords({ method, items }: BoardState): string {
  const target = method.focus?.target;
  switch (target?.kind) {
    case undefined:
      return '';
    case 'view':
      return m.follow_said_view();
    case 'lane':
    case 'gap':
      return m.follow_said_thing({ thing: describeLane({ items }, target.lane) });
    case 'item':
      return m.follow_said_thing({ thing: describeTarget({ items }, target.item) });
  }
}

function describeTarget({ items }: Pick<BoardState, 'items'>, id: string): string {
  const item = items.get(id);
  return item && item.type !== 'task' ? describeItem(item) : describeLane({ items }, id);
}
