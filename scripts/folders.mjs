// @ts-check
import { findArrows } from './lib/imports/findArrows.mjs';
import { PROJECTS } from './lib/imports/projects.mjs';

// Prints the rooms of each project, and with --list the arrows between them.
for (const [name, project] of Object.entries(PROJECTS)) {
  const { rooms, arrows } = findArrows(project);
  console.log(`${name}: ${rooms.length} rooms, ${arrows.length} arrows`);
  if (!process.argv.includes('--list')) continue;
  for (const room of rooms) {
    const targets = arrows.filter(({ from }) => from === room).map(({ to }) => to);
    console.log(`  ${room} → ${targets.toSorted().join(', ')}`);
  }
}
