import type { Money } from '@firmly-kit/core';

const formatter = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

export const format = (money: Money | undefined) => formatter.format(Number(money?.value ?? 0));
