import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The 47 prefectures. */
@Entity('prefecture')
@Check('prefecture_code_check', `code ~ '^[0-9]{2}$'`)
export class PrefectureEntity {
  /** Two digits. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'prefecture_pkey' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** How the name is read. */
  @Column({ type: 'text' })
  kana!: string;
}
