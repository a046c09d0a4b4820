import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A secret address under which a calendar fetches the visits of its person. */
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

  /** SHA-256 of the secret in the address. */
  @Column({ type: 'bytea' })
  secretHash!: Buffer;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  /** Null while it works. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** When the hour began in which `fetches` are counted. */
  @Column({ type: 'timestamptz', nullable: true })
  hourBeganAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  fetches!: number;
}
