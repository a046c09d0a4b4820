import { RECIPIENT_ROLES, REMINDER_STEPS } from '@banso/domain';
import { MunicipalityRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** A number of the ladder. */
export class LadderValue {
  @ApiProperty({ description: 'Days (or open days) from the day: before it when negative, after it when positive.' })
  offset: number;
  @ApiProperty() enabled: boolean;
}

/** One step with its sentence (`before` + `distance` + `after`), its limits, and what each level says. */
export class LadderStepView {
  @ApiProperty({ enum: [...REMINDER_STEPS], enumName: 'ReminderStep' }) step: string;
  @ApiProperty({ example: '訪問の遅れ' }) label: string;
  @ApiProperty({ example: '訪問の期限の' }) before: string;
  @ApiProperty({ example: '3開庁日後' }) distance: string;
  @ApiProperty({ example: 'に、訪問の予定がなければ、主担当・副担当へ' }) after: string;
  @ApiProperty({ enum: ['days', 'openDays'] }) unit: string;
  @ApiProperty() min: number;
  @ApiProperty() max: number;
  @ApiProperty() canBeSwitchedOff: boolean;
  @ApiProperty({ type: LadderValue }) default: LadderValue;
  @ApiProperty({ type: LadderValue, nullable: true }) tenant: LadderValue | null;
  @ApiProperty({ type: LadderValue, nullable: true }) programme: LadderValue | null;
  @ApiProperty({ type: LadderValue }) holds: LadderValue;
}

/** The ladder that holds in the tenant, or for one of its programmes. */
export class ReminderLadder {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) programmeId: string | null;
  @ApiProperty({ type: [LadderStepView] }) steps: LadderStepView[];
  @ApiProperty({ description: 'Of its own numbers asked for; 0 when there are none yet.' }) version: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) changedBy: string | null;
  @ApiProperty({ type: [String], description: 'Programmes with numbers of their own.' }) programmesWithOwn: string[];
}

/**
 * The ladder after a change, and how many engagements were brought up to date at once or are left to the coming night.
 */
export class ChangedLadder extends ReminderLadder {
  @ApiProperty() broughtUpToDate: number;
  @ApiProperty() leftToTheNight: number;
}

/** How many reminders, now and as proposed. */
export class PreviewCount {
  @ApiProperty({ description: 'A step or a part (lead, manager …).' }) of: string;
  @ApiProperty() label: string;
  @ApiProperty() now: number;
  @ApiProperty() proposed: number;
}

/** A reminder that either numbers would make. */
export class PreviewItem {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  @ApiProperty() programme: string;
  @ApiProperty({ enum: [...REMINDER_STEPS], enumName: 'ReminderStep' }) step: string;
  @ApiProperty() label: string;
  @ApiProperty() recipient: string;
  @ApiProperty({ enum: [...RECIPIENT_ROLES], enumName: 'RecipientRole' }) as: string;
  @ApiProperty() why: string;
  @ApiProperty({ enum: ['both', 'now', 'proposed'], description: 'Under which numbers it would have been sent.' })
  under: string;
}

/** What would have been sent in a month, under the numbers that hold and under the proposed ones. */
export class LadderPreview {
  @ApiProperty({ example: '2026-10' }) month: string;
  @ApiProperty() now: number;
  @ApiProperty() proposed: number;
  @ApiProperty() engagements: number;
  @ApiProperty({ type: [PreviewCount] }) bySteps: PreviewCount[];
  @ApiProperty({ type: [PreviewCount] }) byRecipients: PreviewCount[];
  @ApiProperty({ type: [PreviewItem], description: 'What differs first, at most 500.' }) items: PreviewItem[];
  @ApiProperty({ description: 'How many items the list leaves out.' }) leftOff: number;
  @ApiProperty({
    type: [String],
    description: 'What the records do not tell, so that the preview takes it as it is now.',
  })
  cannotKnow: string[];
}
