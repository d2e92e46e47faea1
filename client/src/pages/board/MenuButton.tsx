import { EllipsisVertical } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { IconButton, type IconButtonProps } from '../../ui/primitives/IconButton.tsx';

/** Opens the menu; alone it holds the menu's place until that is here. */
export function MenuButton(props: Omit<IconButtonProps, 'label' | 'children'>) {
  useLocale();
  return (
    <IconButton {...props} label={m.board_menu()}>
      <EllipsisVertical aria-hidden />
    </IconButton>
  );
}
