import { CONFIRMATION_STEPS } from '@banso/domain';
import { Choice } from '@banso/http';

/** What an office decides about a programme for itself. */
export class ChangeProgramme {
  @Choice(CONFIRMATION_STEPS, { label: { ja: '決裁の段階', en: 'Steps of confirmation' } }) confirmationSteps: number;
}
