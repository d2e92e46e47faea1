import { useBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { VisuallyHidden } from '../primitives/index.ts';
import { Count } from './Count.tsx';
import { Guide } from './Guide.tsx';
import { guideStateOf } from './moment.ts';
import { useComesBack } from './useComesBack.ts';

/** The guide where it is open, the count at a reveal, and the voice that says when a phase begins. */
export function GuideHost() {
  useLocale();
  useComesBack();
  const open = useView(({ panel, folded }) => panel === 'guide' && !folded);
  const state = useBoard(guideStateOf);
  const counting = useBoard((board) => board.countdown !== null);
  return (
    <>
      <VisuallyHidden aria-live="polite">{counting ? '' : said(state)}</VisuallyHidden>
      {open ? <Guide /> : null}
      <Count />
    </>
  );
}

function said(state: ReturnType<typeof guideStateOf>): string {
  switch (state) {
    case 'placing':
      return m.guide_said_placing();
    case 'revealed':
      return m.guide_said_revealed();
    case 'closed':
      return m.guide_said_closed();
    case 'step':
    case undefined:
      return '';
  }
}
