export type { Channel, Ended, Message, Relayed } from './channel.js';
export { Relay } from './relay.js';
