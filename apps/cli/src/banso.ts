import 'reflect-metadata';
import { type Config, ConfigError, readConfig } from '@banso/config';
import { startEmbedded } from '@banso/database';
import { ByHandError } from '@banso/identity';
import { runOnce, SCHEDULE } from '@banso/worker';
import { ACCOUNT_COMMANDS, accountCommand, ACCOUNT_USAGE } from './accounts.js';
import { auditVerify } from './audit-verify.js';
import { clockOf } from './clock.js';
import { packetsVerify } from './packets-verify.js';
import { prepareDatabase } from './prepare-database.js';
import { purgedMeetingsInWords, purgeMeetings } from './purge-meetings.js';
import { fallingDue, fallingDueInWords, purge, purgeInWords } from './purge.js';
import { QUARANTINE_USAGE, quarantineCommand } from './quarantine.js';
import { whoRuns } from './running.js';
import { rebuildSearch } from './search-rebuild.js';
import { rollSecrets } from './secrets-roll.js';

const USAGE = `npm run banso -- <command>

${ACCOUNT_USAGE}
  migrate        brings the database to the newest schema, with its masters
  purge          shows which closed engagements are past their retention, and which fall due this fiscal year;
                 --yes removes the former, --archive FOLDER writes a copy of each first
  audit verify   verifies the hash chains of the audit log; --head <hash> (or --heads <file>) also looks for heads noted earlier
  secrets roll   seals every kept secret anew with BANSO_SECRET; BANSO_SECRET_OLD reads those of before
  packets verify computes the hash of every frozen handover packet anew
  search rebuild makes what can be found what stands in the records, by office; a prefecture (20) names one alone.
                 Needed once after an update from a version that could not search; ended half-way, it is begun again
${QUARANTINE_USAGE}
${SCHEDULE.map((job) => `  ${job.name.padEnd(14)} ${job.does}`).join('\n')}
`;

/** Carries out one command by hand. Returns the exit code. */
export async function banso(args: string[]): Promise<number> {
  const [command, ...parts] = args;
  const [verb, ...rest] = parts;
  const purging = command === 'purge' ? purgeArguments(parts) : null;
  const purges = purging !== null;
  const verifies = command === 'audit' && verb === 'verify';
  const verifiesPackets = command === 'packets' && verb === 'verify';
  const rolls = command === 'secrets' && verb === 'roll';
  const rebuildsSearch = command === 'search' && verb === 'rebuild';
  const job = SCHEDULE.find((known) => known.name === command);
  const isAccount = command !== undefined && ACCOUNT_COMMANDS.includes(command);
  const isQuarantine = command === 'quarantine';
  if (
    command !== 'migrate' &&
    !isQuarantine &&
    !isAccount &&
    !verifies &&
    !verifiesPackets &&
    !rolls &&
    !rebuildsSearch &&
    !purges &&
    !job
  ) {
    console.error(USAGE);
    return command ? 2 : 0;
  }
  let well = true;
  try {
    const config = readConfig({ BANSO_MODE: 'demo', ...process.env });
    if (isQuarantine) {
      // Files alone: no database is needed, so it works while that one is being restored.
      await quarantineCommand(config.dataDir, parts, clockOf(config).now(), (sentence) => console.log(sentence));
      return 0;
    }
    await withDatabase(config, async (databaseUrl) => {
      const tell = (sentence: string): void => console.log(sentence);
      if (command === 'migrate') await prepareDatabase(databaseUrl ?? '', config.mode, clockOf(config), tell);
      else if (isAccount) await accountCommand(command, parts, databaseUrl, config, clockOf(config).now(), tell);
      else if (purges) {
        const clock = clockOf(config);
        const { carryOut, folder } = purging;
        const when = { now: clock.now(), today: clock.today(), years: config.retentionYears };
        const archive = folder === null ? null : { folder, dataDir: config.dataDir };
        const purged = await purge(databaseUrl, { ...when, carryOut, archive });
        const meetings = await purgeMeetings(databaseUrl, { ...when, carryOut, archive });
        for (const line of [
          ...purgeInWords(purged, carryOut),
          ...purgedMeetingsInWords(meetings, carryOut),
          ...fallingDueInWords(await fallingDue(databaseUrl, when), when.today),
        ])
          tell(line);
      } else if (verifies) well = await auditVerify(databaseUrl, clockOf(config).now(), rest, tell);
      else if (verifiesPackets) well = await packetsVerify(databaseUrl, tell);
      else if (rebuildsSearch) await rebuildSearch(databaseUrl, rest[0] ?? null, tell);
      else if (rolls) well = await rollSecrets(databaseUrl, config, clockOf(config).now(), tell);
      else if (job) await runOnce(job.name, { ...config, databaseUrl });
    });
    return well ? 0 : 1;
  } catch (error) {
    console.error(error instanceof ConfigError || error instanceof ByHandError ? error.message : error);
    return 1;
  }
}

/** What comes after `purge`; null when it is none of its words. */
function purgeArguments(parts: readonly string[]): { carryOut: boolean; folder: string | null } | null {
  const asked = { carryOut: false, folder: null as string | null };
  for (let n = 0; n < parts.length; n++) {
    if (parts[n] === '--yes') asked.carryOut = true;
    else if (parts[n] === '--archive' && parts[n + 1]) asked.folder = parts[++n]!;
    else return null;
  }
  return asked;
}

/**
 * The configured database; without one, the embedded server that `npm start` runs, or else one started for this
 * command.
 */
async function withDatabase(config: Config, work: (databaseUrl: string | null) => Promise<void>): Promise<void> {
  if (config.databaseUrl || config.databaseWorkerUrl) return work(config.databaseUrl);
  const running = await whoRuns(config.dataDir);
  if (running) return work(running.databaseUrl);
  const server = await startEmbedded(config.dataDir);
  try {
    await prepareDatabase(server.url, config.mode, clockOf(config), () => undefined);
    await work(server.url);
  } finally {
    await server.stop();
  }
}
