// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { createStopSignal } from './lib/process/stopSignal.mjs';

await main(async () => {
  await installDependencies(createStopSignal());
  console.log('Ready.');
  return 0;
});
