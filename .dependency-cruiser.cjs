/** A path below `src/` of one of these layers. */
const layers = (...names) => `^src/(${names.join('|')})/`;

/** An installed package, also where it is nested. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** A layer, what it may import, and what to do instead. */
const layerRule = (layer, allowed, comment) => ({
  name: `${layer}-imports-inward`,
  severity: 'error',
  comment,
  from: { path: layers(layer) },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'Two modules in a cycle cannot be understood apart: move what both need into a third one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment:
        'An import that leads nowhere hides every rule behind it: correct the path or install.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'Rules of the domain run anywhere: pass values in instead of importing them.',
      from: { path: layers('domain') },
      to: { pathNot: layers('domain') },
    },
    layerRule(
      'dataset',
      [layers('dataset', 'domain'), packages('valibot')],
      'The dataset finds figures and knows no method or formula: leave those to derive and formulas.',
    ),
    layerRule(
      'derive',
      [layers('derive', 'domain')],
      'Identities work on figures of the domain: take the dataset as an argument of plain values.',
    ),
    layerRule(
      'formulas',
      [layers('formulas', 'dataset', 'domain')],
      'A formula is a look-up: the closure is computed when the edition is built, not in a cell.',
    ),
    layerRule(
      'app',
      [layers('app', 'formulas', 'derive', 'dataset', 'domain'), packages('valibot')],
      'A use case reaches the host, the page and files through a port that it declares.',
    ),
    layerRule(
      'excel',
      [
        layers('excel', 'app', 'formulas', 'derive', 'dataset', 'domain'),
        packages('hucre', 'idb-keyval'),
      ],
      'Adapters of Office.js implement ports of app and know no page.',
    ),
    {
      name: 'pane-never-excel',
      severity: 'error',
      comment: 'The pane talks to a port of app: composition in entries gives it the adapter.',
      from: { path: layers('pane') },
      to: { path: layers('excel', 'help', 'build', 'cli', 'workbench', 'entries') },
    },
    layerRule(
      'help',
      [layers('help', 'formulas', 'dataset', 'domain'), packages('valibot'), '^(node:)?fs$'],
      'Help is made from the catalogue of functions and runs where the product is built.',
    ),
    {
      name: 'build-imports-generators',
      severity: 'error',
      comment:
        'The build writes what help and the command make: what the product does is bundled, not run.',
      from: { path: layers('build') },
      to: { path: '^src/', pathNot: layers('build', 'help', 'cli', 'formulas') },
    },
    {
      name: 'build-apart',
      severity: 'error',
      comment:
        'Only webpack.config.js composes the build: the product does not know how it is made.',
      from: { path: '^src/', pathNot: layers('build') },
      to: { path: layers('build') },
    },
    {
      name: 'cli-imports-inward',
      severity: 'error',
      comment: 'The command runs without Excel and without a page.',
      from: { path: layers('cli') },
      to: { path: layers('excel', 'pane', 'help', 'workbench', 'entries') },
    },
    {
      name: 'workbench-knows-no-add-in',
      severity: 'error',
      comment: 'The workbench runs any add-in from its manifest: read the manifest, not our code.',
      from: { path: layers('workbench') },
      to: { path: '^(src|assets|seeds)/', pathNot: layers('workbench') },
    },
    {
      name: 'workbench-apart',
      severity: 'error',
      comment:
        'What runs in Excel must not lean on the page that stands in for Excel; only the self test is told what that page assumes.',
      from: { path: '^src/', pathNot: [layers('workbench'), '^src/entries/selfTest[.]ts$'] },
      to: { path: layers('workbench') },
    },
    {
      name: 'entries-are-roots',
      severity: 'error',
      comment: 'Entries only compose: move what others need into a layer.',
      from: { path: '^src/', pathNot: layers('entries') },
      to: { path: layers('entries') },
    },
    {
      name: 'react-in-pane-only',
      severity: 'error',
      comment: 'React belongs to the pane; a use case hands it plain values.',
      from: { path: '^src/', pathNot: [layers('pane', 'workbench'), layers('entries')] },
      to: { path: packages('react', 'react-dom', '@fluentui') },
    },
    {
      name: 'functions-without-pane',
      severity: 'error',
      comment:
        'A formula answers before the pane is fetched: keep React, Fluent and the tables of names out of its reach.',
      from: { path: '^src/entries/functions[.]ts$' },
      to: {
        path: [
          layers('pane', 'workbench', 'help', 'cli'),
          packages('react', 'react-dom', '@fluentui', 'pinyin-pro', 'opencc-js'),
        ],
        reachable: true,
      },
    },
    {
      name: 'node-in-cli-only',
      severity: 'error',
      comment:
        'Only the command, the build, what writes help and what serves the workbench run in Node: everything else runs in a web view.',
      from: {
        path: '^src/',
        pathNot: [layers('help', 'build', 'cli'), '^src/workbench/server/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      comment: 'The product does not know its tests: move what both need into src.',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-dependency-in-product',
      severity: 'error',
      comment: 'What runs in Excel is a dependency, with its reason in the README.',
      from: { path: '^src/', pathNot: layers('help', 'build', 'cli', 'workbench') },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
    },
  },
};
