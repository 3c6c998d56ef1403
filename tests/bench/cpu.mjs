// Preloaded into a program whose work is measured (`node --import`): writes the processor time of its process to BENCH_CPU.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  if (process.env['BENCH_CPU'])
    writeFileSync(process.env['BENCH_CPU'], String((user + system) / 1000));
});
