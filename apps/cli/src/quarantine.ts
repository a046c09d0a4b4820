import { ConfigError } from '@banso/config';
import { FileStore, QUARANTINE_DAYS, type SetAside } from '@banso/files';

export const QUARANTINE_USAGE = `  quarantine     lists the files that were set aside: what, from where, when, why, until when
  quarantine put-back <name …>                     puts such files back where they lay; without a row they have a day to get one`;

const DAY_MS = 86_400_000;

/** Lists the quarantine of a data folder, or puts files back. @throws ConfigError for a name that does not lie there */
export async function quarantineCommand(
  dataDir: string,
  parts: readonly string[],
  now: Date,
  tell: (sentence: string) => void,
): Promise<void> {
  const store = new FileStore(dataDir);
  const [verb, ...names] = parts;
  const listed = await store.quarantine.list();
  if (verb === undefined) {
    for (const entry of listed) tell(inWords(entry));
    tell(`${listed.length} files lie in quarantine. A file that a row of the database names comes back by itself.`);
    return;
  }
  if (verb !== 'put-back' || names.length === 0) throw new ConfigError(QUARANTINE_USAGE);
  const unknown = names.filter((name) => !listed.some((entry) => entry.name === name));
  if (unknown.length > 0)
    throw new ConfigError(`These do not lie in quarantine: ${unknown.join(', ')}. Nothing was put back.`);
  for (const name of names) if (await store.putBack(name, now)) tell(`${name} is back.`);
}

function inWords({ name, from, at, why, size, endAnnouncedAt }: SetAside): string {
  const until = new Date(at.getTime() + QUARANTINE_DAYS * DAY_MS).toISOString().slice(0, 10);
  return `${name}  ${String(size).padStart(9)} bytes  from ${from}  since ${at.toISOString()}  until ${until}${endAnnouncedAt ? ' (over: the next look a day later ends it)' : ''}  ${why}`;
}
