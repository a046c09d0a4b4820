import './entities.js';

export { DevMailModule } from './dev-mail.module.js';
export { ATTEMPTS_AT_MOST } from './mail-channel.js';
export { MailDelivery } from './mail-delivery.js';
export { MailDeliveryModule } from './mail-delivery.module.js';
export { MailRounds } from './mail-rounds.js';
export { Mailer, type Letter, type Sending } from './mailer.js';
export { messageDomain } from './message-domain.js';
export { mailId, type OutgoingMail, putIntoOutbox, retryDeadMails, withdrawUnsentDigests } from './outbox.js';
