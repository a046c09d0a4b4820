// A load generator in a process of its own: `connections` keep-alive connections ask `paths` in turn for `seconds`.
import { Agent, get } from 'node:http';

process.on('message', async ({ origin, paths, cookie, connections, seconds }) => {
  process.send(await load(origin, paths, cookie, connections, seconds));
});
process.once('disconnect', () => process.exit(0));

async function load(origin, paths, cookie, connections, seconds) {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  let failures = 0;
  let turn = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const askOnce = () =>
    new Promise((resolve) => {
      const asked = performance.now();
      get({ hostname, port, path: paths[turn++ % paths.length], agent, headers: { cookie } }, (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) latencies.push(performance.now() - asked);
          else failures++;
          resolve();
        });
      }).once('error', () => {
        failures++;
        resolve();
      });
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) await askOnce();
    }),
  );
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { perSecond: latencies.length / took, p50: at(0.5), p99: at(0.99), failures };
}
