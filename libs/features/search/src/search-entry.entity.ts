import type { CivilDay, SearchKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What can be found of a subject: all of its texts as they stand now, in one row. A correction replaces the row's text;
 * what is withdrawn loses its row. Who may see the subject sees the row.
 */
@Entity('search_entry')
@Check(
  'search_entry_kind_check',
  `kind = ANY (ARRAY['record', 'challenge', 'initiative', 'actionItem', 'person', 'counterpart', 'attachment', 'engagement'])`,
)
@Check(
  'search_entry_place_check',
  `(engagement_id IS NULL) = (municipality_code IS NULL) AND (engagement_id IS NOT NULL OR NOT internal)`,
)
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'search_entry_engagement_fkey' },
)
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'search_entry_tenant_id_fkey' })
@Index('search_entry_engagement', ['engagementId'])
// search_entry USING gin (search_keys(tenant_id, folded)) WITH (fastupdate=off)
@Index('search_entry_keys', { synchronize: false })
// search_entry USING btree (tenant_id, on_day, subject_id, kind, COALESCE(municipality_code, ''::text))
@Index('search_entry_newest', { synchronize: false })
export class SearchEntryEntity {
  /** Of the record its visit, of everything else its own id. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'search_entry_pkey' })
  subjectId!: string;

  @Column({ type: 'text' })
  kind!: SearchKind;

  /** That of the engagement, where there is one, as the municipality's code is: the trigger writes both. */
  @Column({ type: 'integer' })
  tenantId!: number;

  /** Null for what belongs to the whole office: its people. */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'text', nullable: true })
  municipalityCode!: string | null;

  /** For the office alone, never for guests of another body: files and opinions may be. */
  @Column({ type: 'boolean', default: false })
  internal!: boolean;

  /** Civil day by which it is listed: of a record the day of the visit. */
  @Column({ type: 'date' })
  onDay!: CivilDay;

  /** What it is called in a list; searched too. */
  @Column({ type: 'text' })
  title!: string;

  /** Its texts as they were written, one below the other. */
  @Column({ type: 'text' })
  told!: string;

  /** Title and texts, folded for searching; made by the database. */
  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: `search_fold(((title || ' '::text) || told))`,
    insert: false,
    update: false,
    select: false,
  })
  folded!: string;
}
