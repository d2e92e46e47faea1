/** Who may import whom: docs/architecture.md says why. Run by scripts/import-rules.mjs. */

const TESTS_AND_TOOLS = '(^|/)(test|tests|scripts)/|\\.config\\.ts$';
const YJS = '(^|/)node_modules/(\\.pnpm/)?(yjs|y-protocols|y-websocket|y-indexeddb|lib0)(@|/)';
const packages = (...names) => `(^|/)node_modules/(\\.pnpm/)?(${names.join('|')})(@|/)`;

/** Keeps what `from` matches away from what `to` matches. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    never('no-cycles', 'Two rooms that need each other are one room.', {}, { circular: true }),
    never('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'listed',
      'A package that its package.json does not name.',
      { pathNot: TESTS_AND_TOOLS },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    never(
      'shared-is-pure',
      'shared runs anywhere: it knows yjs, valibot and fractional-indexing, no platform.',
      { path: '^shared/src' },
      { pathNot: ['^shared/src', packages('yjs', 'valibot', 'fractional-indexing')] },
    ),
    never(
      'shared-yjs',
      'Within shared only documents, commands and session know Yjs; the rest is plain data.',
      { path: '^shared/src', pathNot: '^shared/src/(document|commands|session)/' },
      { path: YJS },
    ),
    never(
      'server-not-client',
      'They share shared, nothing else.',
      { path: '^server/src' },
      { path: '^client/' },
    ),
    never(
      'client-not-server',
      'They share shared, nothing else.',
      { path: '^client/src' },
      { path: '^server/' },
    ),
    never(
      'no-tests',
      'What is shipped does not import what tests it.',
      { path: '^(shared|server|client)/src' },
      { path: TESTS_AND_TOOLS, pathNot: 'node_modules' },
    ),
    never(
      'tools-are-pure',
      'Tools are state machines: events in, commands out.',
      { path: '^client/src/tools' },
      { path: packages('react', 'react-dom', 'konva', 'zustand') },
    ),
    never(
      'tools-know-no-screen',
      'A tool can be driven by a test without canvas or panel.',
      { path: '^client/src/tools' },
      { path: '^client/src/(canvas|ui|pages|export|board)/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'client-yjs',
      'Only the board room knows Yjs: every edit goes through dispatch, every screen reads the stores.',
      { path: '^client/src', pathNot: '^client/src/board/' },
      { path: YJS },
    ),
    never(
      'board-by-its-door',
      'What a screen may ask of the board room is in its index.',
      { path: '^client/src', pathNot: '^client/src/board/' },
      { path: '^client/src/board/', pathNot: '^client/src/board/index\\.ts$' },
    ),
    never(
      'board-shows-nothing',
      'The board room is the product without a screen.',
      { path: '^client/src/(board|state)' },
      { path: '^client/src/(canvas|ui|pages|tools)/' },
    ),
    never(
      'state-is-a-mirror',
      'Stores are filled by the board room and know nothing of it.',
      { path: '^client/src/state' },
      { path: '^client/src/board/', dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(shared|server|client)/(dist|.*/generated)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'module', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
