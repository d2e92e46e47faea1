import { type ComponentType, useEffect, useState } from 'react';
import { m } from '../i18n/index.ts';
import { Waiting } from './Waiting.tsx';

/**
 * A page that is fetched when one goes there. Not by Suspense: React leaves what stands in for a page on screen for
 * 300 ms, however soon the page comes.
 */
export function pageLater<Props extends object>(
  fetchPage: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [Page, setPage] = useState(() => known);
    useEffect(() => {
      if (Page) return;
      const fail = (error: unknown) => {
        setPage(() => {
          // Thrown while it renders, for whoever shows what went wrong.
          throw error;
        });
      };
      fetchPage().then((page) => {
        known = page.default;
        setPage(() => page.default);
      }, fail);
    }, [Page]);
    return Page ? <Page {...props} /> : <Waiting text={m.loading()} />;
  };
}
