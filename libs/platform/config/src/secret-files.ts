import { readFileSync } from 'node:fs';

/** Settings that may also be given as `NAME_FILE`, the path of a file: orchestrators hand secrets over as files. */
const SECRETS = [
  'BANSO_SECRET',
  'BANSO_SECRET_OLD',
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'DATABASE_WORKER_URL',
  'SMTP_URL',
  'REDIS_URL',
  'OIDC_CLIENT_SECRET',
] as const;

/**
 * The environment with the contents of its secret files; adds a complaint where a file cannot be read or both are
 * given.
 */
export function withSecretFiles(
  env: Readonly<Record<string, string | undefined>>,
  complaints: string[],
): Record<string, string | undefined> {
  const filled = { ...env };
  for (const name of SECRETS) {
    const path = env[`${name}_FILE`]?.trim();
    if (!path) continue;
    if (env[name]?.trim()) {
      complaints.push(`${name} and ${name}_FILE are both set: keep one of them.`);
      continue;
    }
    try {
      filled[name] = readFileSync(path, 'utf8').trim();
      if (!filled[name]) complaints.push(`${name}_FILE: the file ${path} is empty.`);
    } catch (error) {
      complaints.push(`${name}_FILE: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    }
  }
  return filled;
}
