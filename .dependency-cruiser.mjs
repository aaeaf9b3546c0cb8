// The doors and floors of the house. Every folder of src/ has one door, its index.ts; arrows never run up.
const ROOMS = {
  1: [
    'text',
    'vietnamese',
    'math',
    'navigation',
    'outline',
    'shortcuts',
    'settings',
    'vitals',
    'locales',
  ],
  2: ['reading', 'hosts'],
  3: ['speech'],
};
/** Stand-ins for a device, for tests. */
const FAKES = '^src/speech/fake/index\\.ts$';

const roomsAtOrAbove = (floor) =>
  Object.entries(ROOMS)
    .filter(([f]) => Number(f) >= floor)
    .flatMap(([, rooms]) => rooms)
    .join('|');

/** A room may use the rooms below it; rooms of one floor do not know each other, except as `but` names. */
const floorRule = (floor, but = []) => ({
  name: `floor-${floor}`,
  severity: 'error',
  comment: 'A room stands above all that it uses.',
  from: { path: `^src/(${ROOMS[floor].join('|')})/` },
  to: {
    path: `^(src/(${roomsAtOrAbove(floor)}|cli)/|src/[^/]+\\.ts$)`,
    pathNot: ['^src/$1/', ...but],
  },
});

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'doors',
      severity: 'error',
      comment: 'A room is entered by its door, index.ts, only.',
      from: { path: '^(src/([^/]+)/|components/|public/|a11y-tests/|bench/|src/[^/]+\\.ts$)' },
      to: { path: '^src/[^/]+/.', pathNot: ['^src/$2/', '^src/[^/]+/index\\.ts$', FAKES] },
    },
    {
      name: 'fakes-in-tests-only',
      severity: 'error',
      from: {
        pathNot: ['\\.(test|fixture)\\.ts$', '^src/speech/fake/', '^a11y-tests/', '^bench/'],
      },
      to: { path: FAKES },
    },
    // math says its numbers through the door of vietnamese.
    floorRule(1, ['^src/vietnamese/index\\.ts$']),
    floorRule(2),
    floorRule(3),
    {
      name: 'no-components-in-src',
      severity: 'error',
      comment: 'Only auto.ts mounts components.',
      from: { path: '^src/', pathNot: '^src/auto\\.ts$' },
      to: { path: '^components/' },
    },
    {
      name: 'pure-vietnamese',
      severity: 'error',
      comment: 'The normaliser depends on nothing.',
      from: { path: '^src/vietnamese/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/vietnamese/' },
    },
    {
      name: 'no-lit-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(locales/|auto\\.ts$)|\\.test\\.ts$' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs'],
      conditionNames: ['import', 'default'],
    },
  },
};
