export { DevMailModule } from './dev-mail.module.js';
export { ATTEMPTS_AT_MOST, LEFT_BEHIND_MINUTES, MailDelivery, type Delivered } from './mail-delivery.js';
export { MailDeliveryModule } from './mail-delivery.module.js';
export { Mailer, type Letter, type Sending } from './mailer.js';
export { messageDomain, putIntoOutbox, type OutgoingMail } from './outbox.js';
