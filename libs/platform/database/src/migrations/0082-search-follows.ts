import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be found follows every write, and knows who reads it: opinions of one body, reports beside their expert. For
 * whoever reads some municipalities the newest come from an index by place.
 */
export class SearchFollows0082 implements MigrationInterface {
  name = 'SearchFollows2026120100082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      truncate search_entry;
      alter table search_entry
        drop constraint search_entry_kind_check,
        drop constraint search_entry_place_check,
        add visit_id uuid,
        add body_id uuid,
        add reader_id uuid,
        add place text not null generated always as (coalesce(municipality_code, ''::text)) stored,
        add constraint search_entry_kind_check check (kind = any (array['record', 'opinion', 'remark', 'contact',
          'challenge', 'initiative', 'actionItem', 'person', 'counterpart', 'attachment', 'engagement', 'need',
          'dispatchReport'])),
        add constraint search_entry_place_check check (
          (municipality_code is not null or engagement_id is null) and (municipality_code is not null or not internal)),
        add constraint search_entry_reader_check check (internal or (body_id is null and reader_id is null));
      drop index search_entry_newest;
      create index search_entry_newest on search_entry (tenant_id, kind, on_day, subject_id);
      create index search_entry_by_place on search_entry (tenant_id, place, kind, on_day, subject_id);
      create index search_entry_reader on search_entry (reader_id) where reader_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The schema only moves forward: restore a backup to go back.');
  }
}
