/**
 * How Jest is called, by `npm test` and by `npm run test:one`: the flag lets it run modules as the product consists of.
 */
export function jestCommand(args) {
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim();
  return ['npx', ['jest', ...args], { env: { ...process.env, NODE_OPTIONS: options, NX_DAEMON: 'false' } }];
}
