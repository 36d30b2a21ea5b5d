/** Node's code of what failed, `ENOENT`; of what has none, its message. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
