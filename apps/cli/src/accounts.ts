import { parseArgs } from 'node:util';
import type { Config } from '@banso/config';
import { isOneOf, ROLES } from '@banso/domain';
import { ByHandError, foundTenant, inviteByHand } from '@banso/identity';

/** Commands with which an operator brings the first people in. */
export const ACCOUNT_COMMANDS: readonly string[] = ['tenant', 'invite'];

export const ACCOUNT_USAGE = `  tenant <prefectureCode>                          founds the tenant of a prefecture, such as 20 (長野県)
  invite <email> <name> <role> [organisation]      prints a link of one use with which the person chooses a password
         [--tenant <prefectureCode>]               where there are several tenants
         [--jurisdiction <prefectureCodes>]        for role bureau, when the bureau is new, such as 20,11
`;

/** Carries out `tenant` or `invite` by the migrator's hand. @throws ByHandError with what to write instead */
export async function accountCommand(command: string, parts: string[], migratorUrl: string | null, config: Config, now: Date, tell: (sentence: string) => void): Promise<void> {
  if (!migratorUrl) throw new ByHandError('DATABASE_URL, the migrator’s connection, is needed for this command.');
  const { values, positionals } = parseArgs({ args: parts, allowPositionals: true, options: { tenant: { type: 'string' }, jurisdiction: { type: 'string' } } });
  if (command === 'tenant') {
    const [code] = positionals;
    if (!code) throw new ByHandError(ACCOUNT_USAGE);
    tell(`${await foundTenant(migratorUrl, code)} is a tenant now. Next: invite its first administrator.`);
    return;
  }
  const [email, name, role, organisation] = positionals;
  if (!email?.includes('@') || !name || !role) throw new ByHandError(ACCOUNT_USAGE);
  if (!isOneOf(ROLES, role)) throw new ByHandError(`"${role}" is no role: ${ROLES.join(', ')}.`);
  const link = await inviteByHand(migratorUrl, {
    email, name, role, organisation: organisation ?? null, prefectureCode: values.tenant ?? null, jurisdiction: values.jurisdiction?.split(',').map((code) => code.trim()) ?? [],
  }, config.publicUrl, now);
  tell(`${name} <${email}> is invited as ${role}. The link works once, for seven days; hand it over in person or by another safe way:`);
  tell(link);
}
