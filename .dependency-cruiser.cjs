/** What each layer may import besides itself; apps wire everything and nobody imports apps. */
const layers = {
  core: [],
  locales: ['core'],
  report: ['core', 'locales'],
  package: ['core'],
  hosts: ['core', 'package'],
  ui: ['core', 'locales'],
};

/** Rooms of the core in the order in which data flows; each may import itself, `memo` and the rooms named. */
const rooms = {
  memo: [],
  grid: [],
  quantity: [],
  table: ['grid', 'quantity'],
  recognize: ['grid', 'quantity', 'table'],
  standards: [],
  assess: ['grid', 'quantity', 'table', 'standards'],
  compare: ['grid', 'quantity', 'table', 'standards', 'assess'],
  consolidate: ['grid', 'quantity', 'table', 'standards', 'assess', 'compare'],
  narrative: ['grid', 'quantity', 'table', 'standards', 'assess'],
  fill: ['grid', 'quantity', 'table', 'standards', 'assess'],
  rules: ['grid', 'quantity', 'table', 'standards', 'assess', 'compare', 'consolidate', 'narrative', 'fill'],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join('-') || 'itself'}`,
  comment: 'See docs/architecture.md. Move the code down, or pass in what it needs.',
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
}));

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `core-${room}-looks-back-only`,
  comment:
    'Data flows grid, quantity, table, recognize, standards, assess, compare, consolidate, narrative, fill, rules. Nothing looks ahead.',
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${[room, 'memo', ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...roomRules,
    {
      name: 'hosts-stand-alone',
      comment: 'A host never imports another host. Move the shared part into the core.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'rules-stand-alone',
      comment:
        'A rule never imports another rule. Move the shared part to assess or to src/core/rules/shared.',
      severity: 'error',
      from: { path: '^src/core/rules/[^/]+/rule[.]ts$' },
      to: { path: '^src/core/rules/[^/]+/rule[.]ts$' },
    },
    {
      name: 'core-is-pure',
      comment: 'No Node, DOM, React or Office in the domain; exact decimals are the one exception.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/(@types/)?big[.]js/'] },
    },
    {
      name: 'nobody-imports-apps',
      comment: 'Apps are composition roots.',
      severity: 'error',
      from: { pathNot: '^(src/apps/|test/)' },
      to: { path: '^src/apps/' },
    },
    {
      name: 'no-cycles',
      comment: 'Break the cycle with a smaller module.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
