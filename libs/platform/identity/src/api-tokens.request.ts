import { CAPABILITIES } from '@banso/domain';
import { Choices, Day, Text } from '@banso/http';

/** A token for a program of one's own. */
export class MakeApiToken {
  @Text({ label: { ja: '名前', en: 'Name' }, max: 100 })
  name: string;

  @Choices(CAPABILITIES, { label: { ja: 'できること', en: 'Scope' }, min: 1 })
  scope: string[];

  @Day({ label: { ja: '使える最後の日', en: 'Last day of use' } })
  expiresOn: string;
}
