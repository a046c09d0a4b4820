import { describe, expect, it } from '@jest/globals';
import { civilDay } from './civil-day.js';
import { packetLateness } from './packet-lateness.js';

describe('a packet is late', () => {
  it.each([
    ['drafting', '2027-03-31', null],
    ['drafting', '2027-04-01', 'notHandedOver'],
    ['checked', '2027-04-20', 'notHandedOver'],
    ['handedOver', '2027-04-05', null],
    ['handedOver', '2027-04-06', 'notReceived'],
    ['received', '2027-05-01', null],
    ['done', '2027-05-01', null],
  ] as const)('%s on %s: %p', (state, today, late) => {
    expect(packetLateness(state, civilDay('2027-04-01'), civilDay(today))).toBe(late);
  });
});
