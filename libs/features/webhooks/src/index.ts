import './entities.js';

export { RESOLVE, type Resolve } from './addresses.js';
export { signed } from './signature.js';
export { WebhookDelivery } from './webhook-delivery.js';
export { WebhookJobsModule, WebhooksModule } from './webhooks.module.js';
