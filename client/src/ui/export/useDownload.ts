import { type RefObject, useEffect, useRef, useState } from 'react';
import {
  exportFileName,
  type ExportOptions,
  type ExportScene,
  type ExportSource,
  makePng,
} from '../../export/index.ts';
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
    }
  | { readonly kind: 'failed' };

function forget(made: RefObject<string | undefined>): void {
  if (made.current !== undefined) URL.revokeObjectURL(made.current);
  made.current = undefined;
}

/** Makes the picture and downloads it; its address stays good until the next one, or until the dialog closes. */
export function useDownload(source: ExportSource, scene: ExportScene, options: ExportOptions) {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const made = useRef<string | undefined>(undefined);
  useEffect(() => () => forget(made), []);

  const download = async (scale: number) => {
    setState({ kind: 'making' });
    // So that "making" is on screen before the work begins.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      const { png, scale: at } = await makePng(scene, source.board, options, scale);
      forget(made);
      const url = URL.createObjectURL(png);
      made.current = url;
      const name = exportFileName(source, options.area);
      saveFile(url, name);
      setState({ kind: 'done', url, name, reducedTo: at < scale ? at : undefined });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return { state, download, reset: () => setState({ kind: 'idle' }) };
}
