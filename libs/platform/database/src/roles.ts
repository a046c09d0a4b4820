import { createHmac } from 'node:crypto';
import { type SteadyClient, steadyClient } from './steady-client.js';

/**
 * The database roles that sign in and are not the migrator: neither owner nor superuser, so row-level security always
 * holds for them.
 */
export const APPLICATION_ROLES = ['banso_app', 'banso_worker'] as const;
/**
 * The roles a transaction acts as, once it knows for whom: each request of the application, and the worker where it
 * reads for somebody who asked for an export. The application's own role has no rights on any table.
 */
export const ACTING_ROLES = ['banso_wide', 'banso_area', 'banso_mixed'] as const;
export type ApplicationRole = (typeof APPLICATION_ROLES)[number];

/**
 * The connection string of an application role on the migrator's server. The password is derived from the migrator's,
 * so that replicas agree without sharing a further secret; in production give DATABASE_APP_URL instead and keep the
 * migrator's password away from the API.
 */
export function urlOf(role: ApplicationRole, migratorUrl: string): string {
  const url = new URL(migratorUrl);
  url.password = passwordOf(role, migratorUrl);
  url.username = role;
  return url.toString();
}

function passwordOf(role: ApplicationRole, migratorUrl: string): string {
  const secret = decodeURIComponent(new URL(migratorUrl).password);
  return createHmac('sha256', `banso:${secret}`).update(role).digest('hex');
}

/**
 * Creates the application roles where they are missing. Throws with the statements to run by hand when the migrator may
 * not create roles.
 */
export async function ensureRoles(migratorUrl: string): Promise<void> {
  const client = steadyClient(migratorUrl, 'byHand', 'banso roles');
  await client.connect();
  try {
    // Two starts at once must not race for the same role; roles belong to the whole server, hence a lock of the
    // server's size.
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('banso roles'))`);
    for (const role of APPLICATION_ROLES) {
      const password = passwordOf(role, migratorUrl);
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount) continue;
      await client
        .query(
          `create role ${role} login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(password)}`,
        )
        .catch((cause: unknown) => {
          throw new Error(
            `The migrator may not create the role ${role}. Run as a superuser: CREATE ROLE ${role} LOGIN NOINHERIT PASSWORD '…'; and set DATABASE_APP_URL and DATABASE_WORKER_URL.`,
            { cause },
          );
        });
    }
    for (const role of ACTING_ROLES) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (!rowCount)
        await byOwnerOrHand(
          client,
          role,
          `create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls`,
        );
      for (const application of APPLICATION_ROLES) await letActAs(client, application, role);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** Lets a role that signs in take on an acting role; it has none of that one's rights before it does. */
async function letActAs(client: SteadyClient, application: ApplicationRole, role: string): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles a on a.oid = m.member
       where r.rolname = $1 and a.rolname = $2 and not a.rolinherit`,
    [role, application],
  );
  if (!rowCount)
    await byOwnerOrHand(client, role, `alter role ${application} noinherit; grant ${role} to ${application}`);
}

/** Throws with what to run by hand where the migrator may not. */
async function byOwnerOrHand(client: SteadyClient, role: string, statements: string): Promise<void> {
  await client.query(statements).catch((cause: unknown) => {
    throw new Error(`The migrator may not set up the role ${role}. Run as a superuser: ${statements};`, { cause });
  });
}
