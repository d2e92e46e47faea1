import { useStore } from 'zustand';
import { useView } from '../../board/index.ts';
import type { Identity } from '../../state/myBoards.ts';
import { ClipboardHost } from '../../ui/clipboard/ClipboardHost.tsx';
import { closeExport, exportStore } from '../../ui/export/exportStore.ts';
import { ExportDialog } from '../../ui/export/ExportDialog.tsx';
import { Follow } from '../../ui/follow/Follow.tsx';
import { GuideHost } from '../../ui/guide/GuideHost.tsx';
import { InsightHost } from '../../ui/insight/InsightHost.tsx';
import { InviteHost } from '../../ui/invite/InviteHost.tsx';
import { PanelHost } from '../../ui/panels/PanelHost.tsx';
import { PeoplePanel } from '../../ui/people/PeoplePanel.tsx';
import { ReuseHost } from '../../ui/reuse/ReuseHost.tsx';
import { RoomNews } from '../../ui/room/RoomNews.tsx';
import { ShareDialog } from '../../ui/share/ShareDialog.tsx';

export interface BoardExtrasProps {
  readonly dialog: 'export' | 'share' | undefined;
  readonly onClose: () => void;
  readonly onChangeDetails: () => void;
  readonly onBecome: (somebody?: Identity) => void;
}

/** Panels and dialogs: what comes after the board itself has been drawn. */
export default function BoardExtras({
  dialog,
  onClose,
  onChangeDetails,
  onBecome,
}: BoardExtrasProps) {
  const folded = useView((state) => state.folded);
  const exporting = useStore(exportStore, ({ open }) => open);
  const people = useView((state) => state.panel === 'people');
  return (
    <>
      <InsightHost />
      <ClipboardHost />
      {folded ? null : <PanelHost />}
      <GuideHost />
      <Follow folded={folded} />
      {people && !folded ? (
        <PeoplePanel onChangeDetails={onChangeDetails} onBecome={onBecome} />
      ) : null}
      <ExportDialog
        open={dialog === 'export' || exporting}
        onClose={() => {
          closeExport();
          onClose();
        }}
      />
      <ShareDialog open={dialog === 'share'} onClose={onClose} />
      <InviteHost />
      <RoomNews />
      <ReuseHost />
    </>
  );
}
