import { parseArgs } from 'node:util';
import type { Config } from '@banso/config';
import { isOneOf, ROLES } from '@banso/domain';
import { ByHandError, foundTenant, inviteByHand, removeSecondFactorByHand } from '@banso/identity';

/** Commands with which an operator brings the first people in. */
export const ACCOUNT_COMMANDS: readonly string[] = ['tenant', 'invite', 'second-factor'];

export const ACCOUNT_USAGE = `  tenant <prefectureCode>                          founds the tenant of a prefecture, such as 20 (長野県)
  invite <email> <name> <role> [organisation]      prints a link of one use with which the person chooses a password
         [--tenant <prefectureCode>]               where there are several tenants
         [--jurisdiction <prefectureCodes>]        for role bureau, when the bureau is new, such as 20,11
  second-factor remove <email>                     removes a second factor and shuts every way in of its person
         [--tenant <prefectureCode>]               where the address has an account in several offices
`;

/**
 * Carries out `tenant`, `invite` or `second-factor remove` by the migrator's hand.
 * @throws ByHandError with what to write instead
 */
export async function accountCommand(
  command: string,
  parts: string[],
  migratorUrl: string | null,
  config: Config,
  now: Date,
  tell: (sentence: string) => void,
): Promise<void> {
  if (!migratorUrl) throw new ByHandError('DATABASE_URL, the migrator’s connection, is needed for this command.');
  const { values, positionals } = parseArgs({
    args: parts,
    allowPositionals: true,
    options: { tenant: { type: 'string' }, jurisdiction: { type: 'string' } },
  });
  if (command === 'tenant') {
    const [code] = positionals;
    if (!code) throw new ByHandError(ACCOUNT_USAGE);
    tell(`${await foundTenant(migratorUrl, code)} is a tenant now. Next: invite its first administrator.`);
    return;
  }
  if (command === 'second-factor') {
    const [verb, address] = positionals;
    if (verb !== 'remove' || !address?.includes('@')) throw new ByHandError(ACCOUNT_USAGE);
    const removed = await removeSecondFactorByHand(migratorUrl, address, values.tenant ?? null, now);
    tell(
      `The second factor of ${removed} <${address}> is removed; sessions, API tokens, calendar addresses and links have ended. It stands in the audit log.`,
    );
    return;
  }
  const [email, name, role, organisation] = positionals;
  if (!email?.includes('@') || !name || !role) throw new ByHandError(ACCOUNT_USAGE);
  if (!isOneOf(ROLES, role)) throw new ByHandError(`"${role}" is no role: ${ROLES.join(', ')}.`);
  const link = await inviteByHand(
    migratorUrl,
    {
      email,
      name,
      role,
      organisation: organisation ?? null,
      prefectureCode: values.tenant ?? null,
      jurisdiction: values.jurisdiction?.split(',').map((code) => code.trim()) ?? [],
    },
    config.publicUrl,
    now,
  );
  tell(
    `${name} <${email}> is invited as ${role}. The link works once, for seven days; hand it over in person or by another safe way:`,
  );
  tell(link);
}
