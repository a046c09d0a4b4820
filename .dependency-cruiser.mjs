// `npm run lint` asks it for circles between files, types included; the staircase of projects is eslint's matter.
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thing, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', 'apps/web/src/api/schema\\.d\\.ts'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['@banso/source', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
