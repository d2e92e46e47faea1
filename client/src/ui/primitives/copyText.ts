/**
 * Puts text on the clipboard. On plain http, as in a workshop on a local network, browsers have no clipboard API;
 * there the text is selected and copied as if by hand.
 * @returns false when the browser does neither
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.readOnly = true;
  // Out of sight, but not hidden: what is hidden cannot be selected.
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // A dialog keeps focus inside itself, so the field goes where the focus is.
  (before?.parentElement ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
