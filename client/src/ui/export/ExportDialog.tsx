export function ExportDialog(_props: { readonly open: boolean; readonly onClose: () => void }) {
  return null;
}
