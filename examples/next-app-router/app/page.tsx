import { cookies } from 'next/headers';
import { openSession } from '../firmly';
import { Cart } from './Cart';
import { readCarts } from './readCarts';

export default async function Page() {
  const jar = await cookies();
  return (
    <main style={{ margin: '2rem auto', maxWidth: '70rem', fontFamily: 'system-ui' }}>
      <h1>Your carts</h1>
      <Cart {...await readCarts(await openSession(jar, jar))} />
    </main>
  );
}
