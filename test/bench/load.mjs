// A load generator in a process of its own: `connections` keep-alive connections ask for `seconds`, either `paths` in
// turn, again and again, or each of `requests` once, with `body`.
import { Agent, request } from 'node:http';

process.on('message', async (order) => {
  process.send(await load(/** @type {any} */ (order)));
});
process.once('disconnect', () => process.exit(0));

async function load({ origin, prefix = '', paths, requests, body, cookie, connections, seconds }) {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  let failures = 0;
  let taken = 0;
  const next = requests
    ? () => requests[taken++]
    : () => ({ method: 'GET', path: paths[taken++ % paths.length], headers: { cookie } });
  const began = performance.now();
  const end = began + seconds * 1000;
  const askOnce = ({ method, path, headers }) =>
    new Promise((resolve) => {
      const asked = performance.now();
      const sent = request({ hostname, port, method, path: prefix + path, agent, headers }, (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) latencies.push(performance.now() - asked);
          else failures++;
          resolve();
        });
      });
      sent.once('error', () => {
        failures++;
        resolve();
      });
      sent.end(body);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const asked = next();
        if (!asked) return;
        await askOnce(asked);
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { perSecond: latencies.length / took, p50: at(0.5), p99: at(0.99), failures, taken: latencies.length };
}
