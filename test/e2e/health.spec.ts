import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Transactions } from '@banso/database';
import request, { type Response } from 'supertest';
import { openHouse, type OpenHouse } from './support/open-house.js';

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
});
afterAll(() => house.close());

describe('what anybody may ask about the process', () => {
  it.each(['/healthz', '/readyz', '/metrics'])('%s asks the database once, however many ask', async (path) => {
    const transactions = house.app.get(Transactions, { strict: false });
    const arrived = 20;
    const waiting: Array<() => void> = [];
    const asked = jest
      .spyOn(transactions, 'ask')
      .mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve([]))));
    try {
      let open = 0;
      const server = house.app.getHttpServer();
      const all = new Promise<void>((resolve) => server.on('request', () => ++open === arrived && resolve()));
      const answers = Array.from({ length: arrived }, async (): Promise<Response> => request(house.address).get(path));
      await all;
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
      // Whatever else was asked is answered as well, or the house could not be closed.
      const answering = setInterval(() => waiting.splice(0).forEach((answer) => answer()), 1);
      const statuses = (await Promise.all(answers)).map(({ status }) => status);
      clearInterval(answering);
      expect(statuses).toEqual(Array(arrived).fill(200));
      expect(asked).toHaveBeenCalledTimes(1);
    } finally {
      asked.mockRestore();
    }
  });
});
