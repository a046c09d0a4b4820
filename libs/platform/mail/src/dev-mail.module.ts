import type { Config } from '@banso/config';
import { Transactions } from '@banso/database';
import { Open } from '@banso/http';
import { Controller, type DynamicModule, Get, Header, Module } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { devMails, type DevMailsRow } from './dev-mail.sql.js';

/** The mails of the demo's invented people, instead of their mail boxes. */
@ApiExcludeController()
@Controller('dev')
export class DevMailController {
  constructor(private readonly transactions: Transactions) {}

  @Get('mail.json')
  @Open('Demo only: shows what the invented people were sent.')
  async list(): Promise<{ items: DevMailsRow[] }> {
    return { items: await this.transactions.ask(devMails, {}) };
  }

  @Get('mail')
  @Open('Demo only: shows what the invented people were sent.')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    const { items } = await this.list();
    const mails = items.map(({ to, subject, text, state }) => {
      const progress = state === 'sent' ? '送信済み' : '送信待ち';
      return `<article><h2>${escaped(subject)}</h2><p>宛先: ${escaped(to)}（${progress}）</p>
<pre>${escaped(text)}</pre></article><hr>`;
    });
    return `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>届いたメール（デモ）</title>
<h1>届いたメール（デモ）</h1><p>デモでは、メールは外へ出ずにここに並びます。</p>
${mails.join('') || '<p>まだメールはありません。</p>'}</html>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Shows mail at `/dev/mail`. Empty unless the installation is a demo, so the route does not exist in production. */
@Module({})
export class DevMailModule {
  static with(config: Pick<Config, 'mode'>): DynamicModule {
    return { module: DevMailModule, controllers: config.mode === 'demo' ? [DevMailController] : [] };
  }
}
