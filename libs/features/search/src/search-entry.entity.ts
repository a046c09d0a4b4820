import type { CivilDay, SearchKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * What can be found of a subject: all of its texts as they stand now, in one row, as search_subject.sql says it. A
 * correction replaces the row's text; what is withdrawn loses its row. Who may see the subject sees the row. Triggers
 * write it, at the commit of whatever has changed.
 */
@Entity('search_entry')
@Check(
  'search_entry_kind_check',
  `kind = ANY (ARRAY['record', 'opinion', 'remark', 'contact', 'challenge', 'initiative', 'actionItem', 'person', 'counterpart', 'attachment', 'engagement', 'need', 'dispatchReport'])`,
)
@Check(
  'search_entry_place_check',
  `(municipality_code IS NOT NULL OR engagement_id IS NULL) AND (municipality_code IS NOT NULL OR NOT internal)`,
)
@Check('search_entry_reader_check', `internal OR body_id IS NULL AND reader_id IS NULL`)
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
@Index('search_entry_newest', ['tenantId', 'kind', 'onDay', 'subjectId'])
@Index('search_entry_by_place', ['tenantId', 'place', 'kind', 'onDay', 'subjectId'])
@Index('search_entry_reader', ['readerId'], { where: 'reader_id IS NOT NULL' })
export class SearchEntryEntity {
  /** Of the record its visit, of an expert's report its dispatch, of everything else its own id. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'search_entry_pkey' })
  subjectId!: string;

  @Column({ type: 'text' })
  kind!: SearchKind;

  /** That of the engagement, where there is one, as the municipality's code is: the trigger writes both. */
  @Column({ type: 'integer' })
  tenantId!: number;

  /** Null for people, and for what belongs to a meeting of a municipality's own. */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'text', nullable: true })
  municipalityCode!: string | null;

  /** The municipality's code, `''` where there is none: what indexes need. */
  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: `COALESCE(municipality_code, ''::text)`,
    insert: false,
    update: false,
    select: false,
  })
  place!: string;

  /** The visit that it hangs on, where there is one. */
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;

  /** For the office alone, never for guests of another body: files, opinions, needs and reports of experts may be. */
  @Column({ type: 'boolean', default: false })
  internal!: boolean;

  /** Of an internal opinion of a guest the body whose people alone read it, not the office. */
  @Column({ type: 'uuid', nullable: true })
  bodyId!: string | null;

  /** Who reads it beside the office: the expert of a report. */
  @Column({ type: 'uuid', nullable: true })
  readerId!: string | null;

  /** Civil day by which it is listed: of a record the day of the visit; 9999-12-31 for people, who have none. */
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
