import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** TODO */
@Entity('calendar_feed')
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'calendar_feed_person_id_fkey' })
@Unique('calendar_feed_secret_hash_key', ['secretHash'])
@Index('calendar_feed_person', ['personId'])
export class CalendarFeedEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'calendar_feed_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'bytea' })
  secretHash!: Buffer;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  hourBeganAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  fetches!: number;
}
