// Asked for while the rest of the app is still being read: who follows a link to a board needs both.
if (/^\/b\/[^/]+\/?$/u.test(location.pathname)) {
  void import('./pages/board/BoardRoute.tsx').catch(() => undefined);
}
