import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Waiting } from './Done.tsx';
import { Frame } from './Frame.tsx';

/** For who only looks: that everybody is placing, and how far they are; nothing else. */
export function Watching() {
  const title = useBoard((state) => state.settings?.title ?? '');
  return (
    <Frame title={title} subtitle={m.guide_watching_subtitle()}>
      <Waiting title={m.guide_watching()} text={m.guide_watching_text()} />
    </Frame>
  );
}
