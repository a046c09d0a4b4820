import { REMINDER_STEPS } from '@banso/domain';
import { MunicipalityRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

export const REMINDER_STATES = ['open', 'acknowledged', 'superseded', 'resolved'] as const;

/** Something that asks to be done, with its reason. */
export class Reminder {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...REMINDER_STEPS], enumName: 'ReminderStep' }) step: string;
  @ApiProperty({ example: '小川村 訪問の遅れ' }) text: string;
  @ApiProperty({ example: '前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。' }) why: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ format: 'date', description: 'The day this step came.' }) fallsOn: string;
  @ApiProperty({ enum: [...REMINDER_STATES] }) state: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId: string | null;
  /** Of one about a dispatch (派遣), which is then no engagement's. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) dispatchId: string | null;
  @ApiProperty({ type: MunicipalityRef, nullable: true }) municipality: MunicipalityRef | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) mailedAt: string | null;
  @ApiProperty() escalation: boolean;
}
