export function ZoomBar() {
  return null;
}
