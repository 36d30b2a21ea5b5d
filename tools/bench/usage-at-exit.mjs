/** Loaded into a command that is measured: says at its end what it has used, a line a process. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 };
  appendFileSync(process.env.BENCH_USAGE ?? '/dev/null', `${JSON.stringify(used)}\n`);
});
