import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  exportFileName,
  type ExportOptions,
  type ExportScene,
  type ExportSource,
  makePng,
} from '../../export/index.ts';
import { useOpenBoard } from '../../board/index.ts';
import { picturesOf } from '../../canvas/pictures.ts';
import { saveFile } from '../saveFile.ts';

export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | {
      readonly kind: 'done';
      readonly url: string;
      readonly name: string;
      /** Given when the browser turned out not to be able to make it as large as asked. */
      readonly reducedTo: number | undefined;
      /** Images that could not be fetched. */
      readonly missing: number;
    }
  | { readonly kind: 'failed' };

function forget(address: RefObject<string | undefined>): void {
  if (address.current !== undefined) URL.revokeObjectURL(address.current);
  address.current = undefined;
}

/** Makes the picture and downloads it; its address stays good until the next one, or until the dialog closes. */
export function useDownload(source: ExportSource, scene: ExportScene, options: ExportOptions) {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const open = useOpenBoard();
  const address = useRef<string | undefined>(undefined);
  useEffect(() => () => forget(address), []);

  const download = async (scale: number) => {
    setState({ kind: 'making' });
    // So that "making" is on screen before the work begins.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      const made = await makePng(scene, source.board, options, scale, picturesOf(open));
      const { png, scale: at, missing } = made;
      forget(address);
      const url = URL.createObjectURL(png);
      address.current = url;
      const name = exportFileName(source, options.area);
      saveFile(url, name);
      setState({ kind: 'done', url, name, reducedTo: at < scale ? at : undefined, missing });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return { state, download, reset: () => setState({ kind: 'idle' }) };
}
