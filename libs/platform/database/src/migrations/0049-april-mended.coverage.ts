/**
 * What a purge leaves is kept by the day, not by the month: a view as of a day within a month turned what was delivered
 * before it into a gap. Of what was purged before, the last day of each month is the only one that is known.
 */
export const COVERAGE = `
  alter table coverage_purged drop constraint coverage_purged_pkey;
  alter table coverage_purged rename column last_on to held_on;
  alter table coverage_purged drop column month;
  alter table coverage_purged add primary key (tenant_id, municipality_code, support_type, held_on);
`;
