import * as Y from 'yjs';
import { ROOTS } from './roots.ts';

/**
 * The same content without its past: a document that holds what `doc` shows now, written once, by one client. Who has the
 * old one cannot sync with it: what both hold would be there twice.
 */
export function renewDocument(doc: Y.Doc, kind: keyof typeof ROOTS): Y.Doc {
  const renewed = new Y.Doc();
  renewed.transact(() => {
    for (const root of ROOTS[kind]) {
      const into = renewed.getMap(root);
      for (const [key, value] of doc.getMap(root)) {
        into.set(key, value instanceof Y.AbstractType ? value.clone() : value);
      }
    }
  });
  return renewed;
}
