import { Presentation } from 'lucide-react';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { presentLink } from '../boardLink.ts';

/** Opens the room's screen in a window of its own; noopener, so that the one knows nothing of the other. */
export function presentBoard({ id, key }: Pick<OpenBoard, 'id' | 'key'>): void {
  globalThis.open(presentLink(location.origin, id, key), '_blank', 'noopener');
}

interface Props {
  readonly className?: string | undefined;
  readonly labelClassName?: string | undefined;
}

/** Who leads the group has it at hand; for others it is in the menu. */
export function PresentButton({ className, labelClassName }: Props) {
  useLocale();
  const open = useOpenBoard();
  if (open.capability !== 'facilitate') return null;
  return (
    <Button
      className={className}
      icon={<Presentation aria-hidden />}
      onClick={() => presentBoard(open)}
      aria-label={m.present_open()}
      title={m.present_open_hint()}
    >
      <span className={labelClassName}>{m.present_open()}</span>
    </Button>
  );
}
