// @ts-check
import { installDependencies } from './lib/process/installDependencies.mjs';
import { main } from './lib/process/main.mjs';
import { onStopRequest } from './lib/process/stopSignal.mjs';

await main(async () => {
  await installDependencies(onStopRequest());
  console.log('Ready.');
  return 0;
});
