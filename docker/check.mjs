// What can be checked of the production set-up without a container engine. Run by `npm test`.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yaml from 'js-yaml';
import { checkNginx, largestBody } from './check-nginx.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const { services, volumes, networks } = yaml.load(readFileSync(join(here, 'compose.yaml'), 'utf8'), {
  schema: yaml.DEFAULT_SCHEMA,
});
const dockerfile = readFileSync(join(here, 'Dockerfile'), 'utf8');
const example = readFileSync(join(here, '.env.example'), 'utf8');
const names = Object.keys(services);

assert.deepEqual(
  names.sort(),
  ['api-1', 'api-2', 'migrate', 'postgres', 'proxy', 'redis', 'worker-1', 'worker-2'],
  'two replicas, two workers and what they stand on',
);
assert.deepEqual(
  names.filter((name) => services[name].ports),
  ['proxy'],
  'only the proxy is reachable',
);
for (const name of names) {
  const service = services[name];
  assert.ok(service.restart, `${name} says when it is started again`);
  assert.ok(
    service.healthcheck || name.startsWith('api'),
    `${name} says how its health is asked (the API: in its image)`,
  );
  for (const network of service.networks) assert.ok(network in networks, `${name}: network ${network}`);
  for (const other of Object.keys(service.depends_on ?? {})) assert.ok(other in services, `${name} waits for ${other}`);
  for (const volume of service.volumes ?? []) {
    const [source] = volume.split(':');
    if (!source.startsWith('.')) assert.ok(source in volumes, `${name}: volume ${source}`);
    else if (source !== './tls') assert.ok(existsSync(join(here, source)), `${name}: ${source} is there`);
  }
}
for (const name of ['api-1', 'api-2', 'worker-1', 'worker-2']) {
  assert.equal(services[name].read_only, true, `${name} writes nothing into its image`);
  assert.deepEqual(services[name].cap_drop, ['ALL'], `${name} has no capabilities`);
  assert.equal(services[name].environment.DATABASE_URL, undefined, `${name} does not know the owner's password`);
}
for (const name of ['api-1', 'api-2', 'worker-1', 'worker-2']) {
  const { BANSO_DATA_DIR: folder } = services[name].environment;
  assert.ok(
    services[name].volumes?.some((volume) => volume === `files:${folder}`),
    `${name} shares the folder of uploaded files`,
  );
}
for (const name of ['worker-1', 'worker-2']) {
  const { BANSO_WORKER_HEALTH_PORT: port } = services[name].environment;
  assert.ok(
    services[name].healthcheck.test?.join(' ').includes(`:${port}/healthz`),
    `${name} is asked for its health where it answers`,
  );
}
assert.ok(
  services.redis.command.includes('noeviction') && services.redis.command.includes('--appendonly'),
  'the queue loses nothing',
);

// Every password comes from the environment, has no default, and stands in the example without a value.
const text = readFileSync(join(here, 'compose.yaml'), 'utf8');
for (const [, name] of text.matchAll(/\$\{([A-Z_]+):\?\}/g))
  assert.match(example, new RegExp(`^${name}=`, 'm'), `${name} stands in .env.example`);
assert.doesNotMatch(text, /PASSWORD: (?!\$\{)/, 'no password in the file');
assert.doesNotMatch(text, /(?:PASSWORD|SECRET): (?!\$\{)/, 'no secret in the file');
assert.doesNotMatch(example, /^[A-Z_]*(?:PASSWORD|SECRET)=.+$/m, 'no password and no secret in the example');
assert.match(text, /BANSO_SECRET: \$\{BANSO_SECRET:\?\}/, 'compose refuses to start without BANSO_SECRET');

// The proxy's log: names that somebody searched for must not end up in it.
const proxy = readFileSync(join(here, 'nginx/banso.conf'), 'utf8');
assert.match(proxy, /^access_log \S+ banso;$/m, 'the proxy logs in our format');
assert.doesNotMatch(
  /^log_format[\s\S]*?;$/m.exec(proxy)[0],
  /\$(request|request_uri|args|query_string|http_cookie|http_authorization|http_referer)\b/,
  'without queries, cookies and referrers',
);

// What is asked about a process is the operator's: nobody outside makes it ask its database.
const shut = (path) => new RegExp(`location = ${path} \\{[^}]*\\bdeny all;`).test(proxy);
for (const path of ['/metrics', '/healthz', '/readyz']) assert.ok(shut(path), `the proxy keeps ${path} to itself`);

// The image: not root, and everything that is copied or started exists in the repository.
const [, runtime] = dockerfile.split(/^FROM .* AS runtime$/m);
assert.match(runtime, /^USER node$/m, 'the image does not run as root');
assert.match(runtime, /^HEALTHCHECK /m);
for (const program of [
  'apps/api/src/main.ts',
  'apps/worker/src/main.ts',
  'apps/cli/bin/banso-built.mjs',
  'docker/production-workspaces.mjs',
])
  assert.ok(existsSync(join(root, program)), program);

// The settings that compose gives are ones that the product accepts in production.
const { readConfig } = await import('../libs/platform/config/dist/index.js');
const filled = (environment) =>
  Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [
      key,
      String(value)
        .replace(/\$\{BANSO_PUBLIC_URL:\?\}/, 'https://banso.pref.example')
        .replace(/\$\{SMTP_URL:\?\}/, 'smtp://mail:25')
        .replace(/\$\{BANSO_SECRET:\?\}/, Buffer.alloc(32, 7).toString('base64'))
        .replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1')
        .replace(/\$\{[A-Z_]+:\?\}/g, 'x'),
    ]),
  );
for (const name of ['api-1', 'worker-1', 'migrate'])
  assert.equal(readConfig(filled(services[name].environment)).mode, 'production', name);

// A file that the API would take must not end at the proxy; the form around it is less than a megabyte.
const { LARGEST_UPLOAD } = await import('../libs/platform/http/dist/index.js');
assert.ok(
  largestBody() >= LARGEST_UPLOAD + 64 * 1024 && largestBody() <= LARGEST_UPLOAD + 2 * 1024 * 1024,
  `the proxy takes ${largestBody()} bytes, the API files of ${LARGEST_UPLOAD}`,
);

console.log(`docker/: ${checkNginx()}`);
console.log('docker/: the structure is sound; the image itself was not built here.');
