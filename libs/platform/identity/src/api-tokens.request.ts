import { CAPABILITIES } from '@banso/domain';
import { Choices, Day, Name } from '@banso/http';

/** A token for a program of one's own. */
export class MakeApiToken {
  @Name({ label: { ja: '名前', en: 'Name' } })
  name: string;

  @Choices(CAPABILITIES, { label: { ja: 'できること', en: 'Scope' }, min: 1 })
  scope: string[];

  @Day({ label: { ja: '使える最後の日', en: 'Last day of use' } })
  expiresOn: string;
}
