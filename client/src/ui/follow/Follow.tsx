import { useLocale } from '../../i18n/index.ts';
import { useCovers } from '../guide/useCovers.ts';
import { HandsAnnouncer } from './HandsAnnouncer.tsx';
import { Reactions } from './Reactions.tsx';
import { RemovalNews } from './RemovalNews.tsx';
import { RespondBar } from './RespondBar.tsx';
import { useDropTool } from './useDropTool.ts';

/** Hands, reactions and what was taken off the board: all of it that is on the board itself. */
export function Follow({ folded }: { readonly folded: boolean }) {
  useLocale();
  const covered = useCovers();
  useDropTool();
  return (
    <>
      {folded || covered ? null : <RespondBar />}
      <Reactions />
      <HandsAnnouncer />
      <RemovalNews />
    </>
  );
}
