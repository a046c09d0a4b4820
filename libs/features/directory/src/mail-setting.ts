import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { Answers, CurrentActor, Choice, NeedsOwnSession, Operation } from '@banso/http';
import { MAIL_MODES, type MailMode } from '@banso/domain';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { mailSettingOf } from './mail-setting.sql.js';
import { PersonEntity } from './person.entity.js';

/** How somebody wants to be reminded by mail. Escalations come in any case. */
export class MailSetting {
  @ApiProperty({ enum: [...MAIL_MODES], enumName: 'MailMode' }) mailMode: MailMode;
}

/** Choosing how mail comes. */
export class ChangeMailSetting {
  @Choice(MAIL_MODES, { label: { ja: 'メールの受け取り方', en: 'Mail' }, enumName: 'MailMode' })
  mailMode: MailMode;
}

/** The person's own choice: one value, of which the last one said holds. */
@ApiTags('account')
@Controller('mail-setting')
export class MailSettingController {
  @Get()
  @Operation('showMailSetting', 'Show how one is reminded by mail')
  @NeedsOwnSession('Everybody may see how they are reminded by mail.')
  @Answers(MailSetting)
  async show(@CurrentActor() actor: Actor): Promise<MailSetting> {
    const row = await actor.tx.row(mailSettingOf, { person: personOf(actor) });
    return row!;
  }

  @Put()
  @Operation('changeMailSetting', 'Choose how one is reminded by mail')
  @NeedsOwnSession('Everybody may choose how they are reminded by mail; escalations are sent in any case.')
  @Answers(MailSetting)
  async change(@CurrentActor() actor: Actor, @Body() { mailMode }: ChangeMailSetting): Promise<MailSetting> {
    const before = await this.show(actor);
    await actor.tx.update(PersonEntity, { id: personOf(actor) }, { mailMode });
    await audit(actor, {
      action: 'person:write',
      subjectKind: 'person',
      subjectId: personOf(actor),
      change: { mailMode: [before.mailMode, mailMode] },
    });
    return { mailMode };
  }
}
