/**
 * Does something while what can be found does not follow: a text costs two milliseconds to be found, and who lays many
 * thousands out looks for none of them. (`mend_search` would make up for it.)
 * @param {import('pg').Client} client the owner of the tables
 * @param {() => Promise<unknown>} work
 */
export async function withoutSearch(client, work) {
  const { rows } = await client.query(
    `select quote_ident(t.tgname) as trigger, t.tgrelid::regclass::text as table from pg_trigger t
      where t.tgname like '%\\_is\\_searched' order by 2`,
  );
  const turn = async (to) => {
    for (const { table, trigger } of rows) await client.query(`alter table ${table} ${to} trigger ${trigger}`);
  };
  await turn('disable');
  try {
    await work();
  } finally {
    await turn('enable');
  }
}
