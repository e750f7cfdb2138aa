// @ts-check
import { installDependencies } from './lib/install-dependencies.mjs';
import { main } from './lib/main.mjs';
import { onStopRequest } from './lib/stop-request.mjs';

await main(async () => {
  await installDependencies(onStopRequest());
  console.log('Ready.');
  return 0;
});
