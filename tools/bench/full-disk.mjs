/** Preloaded: from the write that `FULL_AT` counts on, the disk is full, as Node reports it. Half of what was to be written gets there. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const full = Number(process.env.FULL_AT);
let written = 0;

function refuse(path) {
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
    path: String(path),
  });
}

const half = (data) => data.slice(0, Math.floor(data.length / 2));
const isFull = () => ++written >= full;

for (const [room, isPromise] of [
  [fs.promises, true],
  [fs, false],
]) {
  const [write, copy] = isPromise ? ['writeFile', 'copyFile'] : ['writeFileSync', 'copyFileSync'];
  const [writeWhole, copyWhole] = [room[write], room[copy]];
  const left = (path, data, options) =>
    writeWhole.call(room, path, typeof data?.slice === 'function' ? half(data) : '', options);
  room[write] = isPromise
    ? async (path, data, options) => {
        if (!isFull()) return writeWhole.call(room, path, data, options);
        await left(path, data, options);
        refuse(path);
      }
    : (path, data, options) => {
        if (!isFull()) return writeWhole.call(room, path, data, options);
        left(path, data, options);
        refuse(path);
      };
  room[copy] = isPromise
    ? async (...args) => (isFull() ? refuse(args[1]) : copyWhole.apply(room, args))
    : (...args) => (isFull() ? refuse(args[1]) : copyWhole.apply(room, args));
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (process.env.COUNT_IN) fs.appendFileSync(process.env.COUNT_IN, `${written}\n`);
});
