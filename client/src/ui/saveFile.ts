/** Gives a file to the browser to keep. @param url an address of this page's own: blob: or data: */
export function saveFile(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}
