import { useMemo, useState } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import {
  canvasLimits,
  type ExportOptions,
  type ExportScale,
  exportScene,
  type ExportSource,
  fittingScale,
} from '../../export/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button, Dialog } from '../primitives/index.ts';
import { ExportChoices } from './ExportChoices.tsx';
import styles from './ExportDialog.module.css';
import { ExportPreview } from './ExportPreview.tsx';
import { type DownloadState, useDownload } from './useDownload.ts';

export interface ExportDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Makes a picture of the board: what is on it, how large, and how it will look. */
export function ExportDialog({ open, onClose }: ExportDialogProps) {
  useLocale();
  return open ? <OpenDialog onClose={onClose} /> : null;
}

/** The board as it was when the dialog opened: a picture does not change under one's hands. */
function useSource(): ExportSource {
  const { board, view } = useOpenBoard();
  const [source] = useState(() => ({
    board: board.getState(),
    selection: view.getState().selection,
    now: new Date(),
  }));
  return source;
}

/** What is chosen beside the ladder. */
function useChosen(): 'nothing' | 'things' | 'frame' {
  const items = useBoard((board) => board.items);
  const lanes = useBoard((board) => board.lanes);
  const selection = useView((view) => view.selection);
  const [only, ...more] = [...selection].filter((id) => !lanes.includes(id));
  if (only === undefined) return 'nothing';
  return more.length === 0 && items.get(only)?.type === 'frame' ? 'frame' : 'things';
}

function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const source = useSource();
  const chosen = useChosen();
  const [options, setOptions] = useState<ExportOptions>({
    area: 'board',
    background: 'white',
    names: false,
  });
  const [wanted, setWanted] = useState<ExportScale>(2);
  const scene = useMemo(() => exportScene(source, options), [source, options]);
  const scale = fittingScale(scene, wanted, canvasLimits(navigator));
  const { state, download, reset } = useDownload(source, scene, options);
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={m.export_title()}
      description={m.export_description()}
      footer={
        <>
          <Outcome state={state} wanted={wanted} />
          <Button
            variant="primary"
            disabled={state.kind === 'making'}
            onClick={() => void download(scale)}
          >
            {state.kind === 'making' ? m.export_making() : m.export_download()}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <ExportPreview scene={scene} board={source.board} options={options} />
        <ExportChoices
          {...{ options, wanted, scale, scene, chosen }}
          onOptions={(change) => {
            reset();
            setOptions({ ...options, ...change });
          }}
          onWanted={(next) => {
            reset();
            setWanted(next);
          }}
        />
      </div>
    </Dialog>
  );
}

/** How it went, beside the button: in view on a phone too. */
function Outcome({
  state,
  wanted,
}: {
  readonly state: DownloadState;
  readonly wanted: ExportScale;
}) {
  return (
    <div aria-live="polite" className={styles.outcome}>
      {state.kind === 'failed' ? <p className={styles.failed}>{m.export_failed()}</p> : null}
      {state.kind === 'done' ? (
        <p>
          {state.reducedTo === undefined
            ? null
            : `${m.export_reduced({ wanted: String(wanted), scale: state.reducedTo.toFixed(2) })} `}
          {state.missing > 0 ? `${m.export_images_missing({ count: state.missing })} ` : null}
          {m.export_done({ name: state.name })}{' '}
          <a href={state.url} target="_blank" rel="noopener">
            {m.export_again()}
          </a>
        </p>
      ) : null}
    </div>
  );
}
