import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FRESH_DAYS, YESTERDAY, layOutSweepWorld } from './sweep-world.mjs';
import { Transaction, startEmbedded, migrate, urlOf } from '@banso/database';
import { loadMasters } from '@banso/directory';
import { MailDeliveryModule } from '@banso/mail';
import { ReminderJobsModule, Sweep } from '@banso/reminders';
import { openRooms } from '@banso/testing';
const times = new Map();
for (const verb of ['query', 'run']) {
  const own = Transaction.prototype[verb];
  Transaction.prototype[verb] = async function (sql, p) { const t = performance.now(); try { return await own.call(this, sql, p); } finally { const k = sql.trim().slice(0, 60).replace(/\s+/g, ' '); const c = times.get(k) ?? [0, 0]; times.set(k, [c[0] + performance.now() - t, c[1] + 1]); } };
}
const folder = await mkdtemp(join(tmpdir(), 'banso-sweep-'));
const server = await startEmbedded(folder);
await migrate(server.url); await loadMasters(server.url);
const { tenantId } = await layOutSweepWorld(server.url, Number(process.env.N ?? 20000));
const hour = '08:30';
const worker = await openRooms({ workerUrl: urlOf('banso_worker', server.url) }, { now: `${YESTERDAY}T00:05:00+09:00`, worker: true, imports: [MailDeliveryModule.with({ smtpUrl: null, mailFrom: 'x <a@b.example>' }), ReminderJobsModule.with({ publicUrl: 'https://b.example' })] });
for (const day of [YESTERDAY, ...FRESH_DAYS]) {
  if (day === YESTERDAY) worker.clock.set(`${day}T08:30:00+09:00`); else worker.clock.set(`${day}T00:05:00+09:00`);
  times.clear(); const cpu = process.cpuUsage(); const t = performance.now();
  const r = await worker.get(Sweep).run(tenantId);
  const u = process.cpuUsage(cpu);
  if (day !== YESTERDAY) { worker.clock.set(`${day}T08:30:00+09:00`); const t2 = performance.now(); await worker.get(Sweep).run(tenantId); console.log('   morning', ((performance.now() - t2)/1000).toFixed(2)); }
  console.log(day, ((performance.now() - t) / 1000).toFixed(2), 's node cpu', ((u.user + u.system) / 1e6).toFixed(2), JSON.stringify(r));
  for (const [k, [ms, n]] of [...times].sort((a, b) => b[1][0] - a[1][0])) console.log('   ', ms.toFixed(0).padStart(6), 'ms', String(n).padStart(4), k);
}
await worker.close(); await server.stop(); await rm(folder, { recursive: true, force: true });
