import { expect } from '@jest/globals';
import type { Product, Window } from './open-product.js';

/** He leaves in the demo, and so his are the packets that wait to be written. */
export const LEAVER = 'taro.azusagawa@nagano.example';

/** Lets somebody sign in who has no demo account, with the password that all of them have. */
export async function givePassword({ database }: Product, email: string): Promise<void> {
  await database.query(
    `insert into credential (person_id, password_hash, changed_at)
     select l.id, c.password_hash, c.changed_at from person l, credential c join person s on s.id = c.person_id
      where l.email = $1 and s.email = 'staff@nagano.example'`,
    [email],
  );
}

/** What the other person saves meanwhile, through the API, over the version that is there. */
export async function meanwhile(
  product: Product,
  who: Window,
  method: 'PATCH' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  data: object,
  read = path,
): Promise<void> {
  const now = await who.page.request.get(`${product.address}/api/v1${read}`);
  const etag = now.headers()['etag'];
  const answer = await who.page.request.fetch(`${product.address}/api/v1${path}`, {
    method,
    data,
    headers: { origin: product.address, ...(etag ? { 'if-match': etag } : {}) },
  });
  expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, answer.status(), '']);
}

/** Both texts stand side by side; each field is decided by its radio buttons, and nothing is saved on the way. */
export async function decide(
  { page }: Window,
  choices: Record<string, '自分の入力' | '先に保存された内容' | '両方をつなげる'>,
): Promise<void> {
  await page.getByRole('button', { name: '両方の内容を並べて見る' }).click();
  await page.getByText('他の人が先に保存しました。残す内容を選んでください。').waitFor();
  for (const [label, choice] of Object.entries(choices)) {
    const field = page.getByRole('region', { name: label, exact: true });
    await field.getByText(choice, { exact: true }).last().click();
  }
  await page.getByRole('button', { name: '選んだ内容で入力にもどる' }).click();
}

let minutes = 0;

/**
 * Somebody comes back to the window after a while: what it shows is old by then and is asked for anew unseen.
 * @param route what is asked for, below `/api/v1`; its answer is there when this resolves
 */
export async function comeBack({ page }: Window, route: string): Promise<void> {
  minutes += 10;
  await page.clock.setSystemTime(new Date(Date.now() + minutes * 60_000));
  const answered = page.waitForResponse(
    (answer) => answer.request().method() === 'GET' && new URL(answer.url()).pathname === `/api/v1${route}`,
  );
  await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
  await answered;
}
